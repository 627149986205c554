// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/web_page.h"

#include "core/formats/announcement/markup.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

/// The name of the tag whose "<" is first, folded: "td", "/td", "!--".
std::string tag_name(std::string_view tag) {
    constexpr std::size_t longest = 12;
    if (tag.starts_with("<!--"))
        return "!--";
    const std::string_view near = tag.substr(1, longest);
    return text::fold(
        near.substr(0, std::min(near.find_first_of(" \t\r\n>", near.starts_with('/') ? 1 : 0), near.size())));
}

/// Whether a "<" begins a tag or a comment, and is no sign of its own.
bool begins_tag(std::string_view at) {
    const char next = at.size() > 1 ? at[1] : ' ';
    return next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
}

/// Where what nobody sees ends that begins with this tag; 0 where it is seen.
std::size_t hidden_length(std::string_view at, const std::string& name) {
    static constexpr auto names =
        std::to_array<std::string_view>({"script", "style", "noscript", "template", "svg", "nav"});
    if (name == "!--") {
        const std::size_t end = at.find("-->");
        return end == npos ? at.size() : end + 3;
    }
    if (std::find(names.begin(), names.end(), name) == names.end())
        return 0;
    const std::size_t end = at.find("</" + name);
    const std::size_t close = end == npos ? npos : at.find('>', end);
    return close == npos ? at.size() : close + 1;
}

bool lays_out(std::string_view name) {
    static constexpr auto names = std::to_array<std::string_view>(
        {"!doctype", "html",       "head",   "meta",   "link",   "base",  "body",   "div",
         "section",  "article",    "main",   "header", "footer", "aside", "figure", "span",
         "p",        "dl",         "dt",     "dd",     "ul",     "ol",    "center", "font",
         "small",    "blockquote", "button", "label",  "form",   "input", "time"});
    if (name.starts_with('/'))
        name.remove_prefix(1);
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

bool is_web_page(std::string_view text) {
    constexpr std::size_t longest_tag = 16;
    const std::string tag = text::fold(text::trim(text).substr(0, longest_tag));
    return tag.starts_with("<!doctype html") || tag.starts_with("<html");
}

std::string text_of_page(std::string_view page) {
    constexpr std::size_t longest_tag = 4096;
    std::string text;
    text.reserve(page.size());
    const auto keep_lines = [&](std::string_view dropped) {
        text.append(static_cast<std::size_t>(std::count(dropped.begin(), dropped.end(), '\n')), '\n');
    };
    while (!page.empty()) {
        const std::size_t open = std::min(page.find('<'), page.size());
        text += page.substr(0, open);
        page.remove_prefix(open);
        if (!begins_tag(page)) {
            text += page.substr(0, 1);
            page.remove_prefix(std::min(page.size(), std::size_t{1}));
            continue;
        }
        const std::string name = tag_name(page);
        std::size_t length = hidden_length(page, name);
        const std::size_t close = page.substr(0, longest_tag).find('>');
        if (length == 0 && close != npos && (lays_out(name) || name == "title" || name == "/title")) {
            length = close + 1;
            text += name == "title"                             ? "<h1>"
                    : name == "/title"                          ? "</h1>"
                    : tells_speaker(page.substr(1, length - 1)) ? "<br>"
                                                                : " ";
        }
        keep_lines(page.substr(0, length));
        text += length == 0 ? page.substr(0, 1) : std::string_view();
        page.remove_prefix(std::max(length, std::size_t{1}));
    }
    return text;
}

} // namespace estrade::announcement
