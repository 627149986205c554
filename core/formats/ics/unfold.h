// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace estrade::ics {

/// Latin letters in upper case, as names are compared.
[[nodiscard]] std::string upper(std::string_view text);

/// Lines of the format, of one or several lines of the file: those that are folded, those of quoted-printable
/// texts, and those that do not say that they go on the one before.
class Unfolder {
public:
    /// `bytes` must outlive it.
    explicit Unfolder(std::string_view bytes);

    struct Line {
        std::size_t offset = 0;
        std::string text;
        bool raw = false; ///< lines without a blank before them were joined to it
    };

    /// False at the end.
    bool next(Line& line);

private:
    [[nodiscard]] bool begins_line(std::string_view line) const;
    /// A name alone, where what follows it was folded before the first ':' or ';'.
    [[nodiscard]] bool is_folded_name(std::string_view line) const;
    [[nodiscard]] std::string_view peek() const;
    std::string_view take();

    std::string_view bytes_;
    bool indented_;
    std::size_t at_ = 0;
};

} // namespace estrade::ics
