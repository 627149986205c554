// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace estrade::announcement {

/// Of Hugo's shortcode for somebody's page, between its braces, the name that the page's own tells:
/// `< speaker "ada-king" >` is "Ada King". Empty for any other. See
/// https://gohugo.io/content-management/shortcodes/
[[nodiscard]] std::string speaker_of_shortcode(std::string_view inside);

} // namespace estrade::announcement
