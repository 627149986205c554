// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace estrade::text {

/// Whether a text was written as HTML: it holds a tag that HTML knows, closed or of those that stand alone.
[[nodiscard]] bool looks_like_html(std::string_view text);

/// What HTML says, as Markdown: paragraphs, lists, emphasis, code, quotations, and links to http, https and
/// mailto addresses. Scripts, styles, frames, pictures and every attribute else are dropped; text stays. It
/// takes any bytes, well-formed or not, in time linear in their number; elements nest at most 64 deep, deeper
/// ones are flat.
[[nodiscard]] std::string markdown_of_html(std::string_view html);

} // namespace estrade::text
