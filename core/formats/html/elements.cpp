// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/html/elements.h"

#include "core/text/markdown_html.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::html {
namespace {

using text::escape_html;

bool is_tag_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

} // namespace

std::string lang_attribute(std::string_view language) {
    constexpr std::size_t longest = 35; // RFC 5646, 4.4.1
    if (language.size() < 2 || language.size() > longest || language.front() == '-' ||
        !std::all_of(language.begin(), language.end(), is_tag_character))
        return {};
    return " lang=\"" + std::string(language) + "\"";
}

std::string element(std::string_view tag, std::string_view classes, std::string_view text) {
    if (text::trim(text).empty())
        return {};
    std::string out = "<" + std::string(tag) + " dir=\"auto\"";
    if (!classes.empty())
        out += " class=\"" + std::string(classes) + "\"";
    return out + ">" + escape_html(text) + "</" + std::string(tag) + ">";
}

std::string dotted(std::initializer_list<std::string> parts) {
    std::string out;
    for (const std::string& part : parts)
        if (!part.empty())
            out += (out.empty() ? "" : " · ") + part;
    return out;
}

std::string link(std::string_view url, std::string_view label) {
    const std::string shown = escape_html(text::trim(label).empty() ? url : label);
    if (!text::is_safe_address(url))
        return "<span dir=\"auto\">" + shown + "</span>";
    return "<a dir=\"auto\" rel=\"noopener\" href=\"" + escape_html(url) + "\">" + shown + "</a>";
}

std::string link_list(std::span<const Link> links, std::span<const Resource> resources,
                      const PublishedWords& words) {
    std::string items;
    for (const Link& told : links)
        items += "<li>" + link(told.url, told.label) + "</li>";
    for (const Resource& told : resources) {
        const std::string kind(words.resources[static_cast<std::size_t>(told.kind)]);
        const std::string& label = text::trim(told.title).empty() ? kind : told.title;
        items += "<li>" + (told.url.empty() ? element("span", "", label) : link(told.url, label));
        if (told.state == Resource::State::promised)
            items += " (" + std::string(words.promised) + ")";
        items += "</li>";
    }
    return items.empty() ? items : "<ul>" + items + "</ul>\n";
}

std::string prose(std::string_view markdown, std::string_view language) {
    if (text::trim(markdown).empty())
        return {};
    return "<div class=\"prose\" dir=\"auto\"" + lang_attribute(language) + ">" + text::safe_html(markdown) +
           "</div>\n";
}

} // namespace estrade::html
