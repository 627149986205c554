// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/markup.h"
#include "core/formats/diagnostic.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace estrade::announcement {

/// Bounds on what is read of an announcement; each is named in the error where it is passed.
struct Limits {
    std::size_t bytes = 4U << 20U;
    std::size_t lines = 200'000;
    std::size_t line_bytes = 16'384;
    std::size_t items = 20'000;
};
inline constexpr Limits limits;

enum class LineKind {
    blank,
    heading, ///< "# …", an underlined line, or a whole line in bold
    item,    ///< of a list
    row,     ///< of a table
    text,
    rule, ///< "---" and other lines that say nothing
};

/// A line of the text, without what marks its kind. Views point into the source, or into Document::rows.
struct Line {
    LineKind kind = LineKind::text;
    std::size_t number = 0; ///< in the source, from 1
    std::size_t column = 1; ///< of `body`, in bytes from 1
    std::size_t indent = 0; ///< blanks before the mark
    int level = 0;          ///< of a heading: 1 the highest; `bold_level` for a line in bold
    std::string_view whole; ///< trimmed, with its marks
    std::string_view body;
};
inline constexpr int bold_level = 7;

/// One "key: value" of what stands before the text. Keys of nested maps are joined: "event.date".
struct Entry {
    std::string key; ///< lower case
    std::string value;
    std::size_t line = 0;
    std::size_t column = 0;
};

struct Document {
    std::vector<Entry> front; ///< front matter, in YAML, TOML or reStructuredText
    std::vector<Line> lines;
    References references;
    bool dotted_times = false;    ///< whether "17.15" at a line's start is a time
    std::deque<std::string> rows; ///< those of HTML tables, written anew; lines point into them

    /// The first entry of that key with a value, or null.
    [[nodiscard]] const Entry* find(std::string_view key) const;
};

/// Reads the lines of a text; `diagnostics` receives what the limits leave out. `bytes` must outlive the
/// document.
[[nodiscard]] Document read_document(std::string_view bytes, const std::string& file,
                                     Diagnostics& diagnostics);

} // namespace estrade::announcement
