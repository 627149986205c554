// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace estrade::text {

/// Text with the marks of HTML and XML written as entities, for elements and for attributes in double quotes;
/// characters that neither may hold are dropped.
[[nodiscard]] std::string escape_html(std::string_view text);

/// Whether an address is one that a page may link to: http, https or mailto, without blanks or controls.
[[nodiscard]] bool is_safe_address(std::string_view url);

/// CommonMark, with bare addresses as links, as HTML that is also well-formed XML and does nothing:
/// paragraphs, lists, quotations, emphasis, code, and links to safe addresses. Tags in it are shown as text,
/// pictures are their text, headings are strong paragraphs. Quotations and lists nest at most 16 deep, deeper
/// ones are flat.
[[nodiscard]] std::string safe_html(std::string_view markdown);

} // namespace estrade::text
