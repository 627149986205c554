// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// How iCalendar is written (RFC 5545, section 3.1).
namespace estrade::ics {

/// A text as a property's value: escaped, without control characters.
[[nodiscard]] std::string escaped(std::string_view text);
/// A text as a parameter's value, in quotes (RFC 6868).
[[nodiscard]] std::string quoted(std::string_view text);
/// An address as RFC 3986 allows it: what is not of its characters is written as "%20".
[[nodiscard]] std::string uri(std::string_view address);

/// Lines of at most 75 bytes, folded between characters.
class Lines {
public:
    /// `value` as the type of that property has it.
    void add(std::string_view name, std::string_view value);
    /// Nothing where the text is blank.
    void add_text(std::string_view name, std::string_view text);
    [[nodiscard]] std::string take() { return std::move(out_); }

private:
    std::string out_;
};

} // namespace estrade::ics
