// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/line_index.h"
#include "core/formats/source.h"

#include <optional>

namespace estrade::schedule {

/// Collects what is found on the way, by the byte it stands at.
class Report {
public:
    /// `source` must outlive it.
    explicit Report(const Source& source) : source_(source) {}

    void add(Diagnostic diagnostic) { diagnostics_.push_back(std::move(diagnostic)); }
    void add(Severity severity, Treatment treatment, std::size_t offset, Phrase what, Phrase group = {},
             Phrase hint = {}) {
        diagnostics_.push_back(
            {severity, locate(offset), std::move(what), std::move(hint), treatment, std::move(group)});
    }
    /// About the source as a whole.
    void add_whole(Severity severity, Treatment treatment, Phrase what, Phrase hint = {}) {
        diagnostics_.push_back({severity, whole(), std::move(what), std::move(hint), treatment, {}});
    }
    [[nodiscard]] Location whole() const { return {source_.name, 0, 0}; }
    /// From now on, offsets are into this text, which the source was made into to be read: it has the same
    /// lines, and columns are those of the file once it is saved as UTF-8.
    void read_as(std::string_view text) { lines_.emplace(text); }
    [[nodiscard]] Location locate(std::size_t offset) {
        if (!lines_)
            lines_.emplace(source_.bytes);
        return lines_->locate(source_.name, offset);
    }
    [[nodiscard]] Diagnostics take() { return std::move(diagnostics_); }

private:
    const Source& source_;
    std::optional<LineIndex> lines_; ///< made when first asked
    Diagnostics diagnostics_;
};

} // namespace estrade::schedule
