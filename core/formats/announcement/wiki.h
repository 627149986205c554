// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/html_rows.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What wikis write in ways of their own.
namespace estrade::announcement {

/// A table as MediaWiki writes it: "{|", rows parted by "|-", cells on lines of their own or parted by "||".
class WikiTables {
public:
    explicit WikiTables(const std::vector<std::string_view>& lines);

    /// What stands on a line of a table, lines given in their order: a row with the lines it takes, without
    /// cells where the line only parts them. Nothing outside of tables.
    [[nodiscard]] std::optional<HtmlRow> row_at(const std::vector<std::string_view>& lines, std::size_t at);
    /// Whether the line read last opened a table.
    [[nodiscard]] bool opened() const { return opened_; }

private:
    std::size_t last_close_ = 0; ///< past the last line that closes a table
    bool inside_ = false;
    bool opened_ = false;
};

/// A line with Markdown's signs for MediaWiki's of type and links, "'''Bees''' and [[Nets|more]]", and with
/// bars for the signs of DokuWiki's heads, "^ Time ^ Title ^". The same where it has none.
[[nodiscard]] std::string without_wiki_signs(std::string_view line);

/// The marks before "== Saturday ==", and those after it taken off; 0 where a line is no heading of a wiki's,
/// nor of AsciiDoc's, which writes none after it.
[[nodiscard]] std::size_t strip_wiki_heading(std::string_view& body);

/// Whether a line may have such signs: a quick look.
[[nodiscard]] bool may_have_wiki_signs(std::string_view line);

} // namespace estrade::announcement
