// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace estrade::text {

/// Markdown read as plain text, for the fields that hold none.
struct PlainText {
    struct Link {
        std::string url;
        std::string label; ///< the linked text
    };
    std::string
        text; ///< paragraphs parted by an empty line; each item of a list is a line that begins with "• "
    std::vector<Link>
        links; ///< in order; the text of a paragraph that is one link and nothing else is only here
};

/// CommonMark, with bare addresses as links; markup and HTML tags are dropped, what they enclose stays.
[[nodiscard]] PlainText plain_text(std::string_view markdown);

/// What is to stand below a title: a text without a first line that only tells that title once more.
[[nodiscard]] std::string_view below_title(std::string_view markdown, std::string_view title);

} // namespace estrade::text
