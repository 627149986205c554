// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/published_words.h"

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>

/// Pieces of the page. All take text as it stands in the agenda, and escape it.
namespace estrade::html {

/// The attribute `lang="…"` with a blank before it, or nothing for what is no tag of a language.
[[nodiscard]] std::string lang_attribute(std::string_view language);

/// `<tag dir="auto" class="…">text</tag>`, or nothing where the text is empty.
[[nodiscard]] std::string element(std::string_view tag, std::string_view classes, std::string_view text);

/// Its parts with middle dots between them, those that are empty left out. Parts are HTML.
[[nodiscard]] std::string dotted(std::initializer_list<std::string> parts);

/// A link; text alone where the address is not one to follow.
[[nodiscard]] std::string link(std::string_view url, std::string_view label);

/// A list of links and of what there is to read, hear and join, or nothing.
[[nodiscard]] std::string link_list(std::span<const Link> links, std::span<const Resource> resources,
                                    const PublishedWords& words);

/// Markdown in a block of its own, or nothing.
[[nodiscard]] std::string prose(std::string_view markdown, std::string_view language = {});

} // namespace estrade::html
