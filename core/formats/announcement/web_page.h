// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace estrade::announcement {

/// Whether a text is a whole web page: it begins as one.
[[nodiscard]] bool is_web_page(std::string_view text);

/// What a page shows, as an announcement has it: without its head but the title, which becomes a heading,
/// without scripts, styles and comments, nor the tags that only lay out. Its lines stay where they are.
[[nodiscard]] std::string text_of_page(std::string_view page);

} // namespace estrade::announcement
