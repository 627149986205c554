// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/tidy.h"

#include "core/formats/session_words.h"
#include "core/text/entities.h"
#include "core/text/html.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace estrade::schedule {
namespace {

constexpr std::array cancelled_words{
    "cancelled",   "canceled", "cancelled!", "canceled!",   "abgesagt",  "entfallt",  "fallt aus",
    "ausgefallen", "annule",   "annulee",    "cancelado",   "cancelada", "annullato", "annullata",
    "annules",     "annulees", "odwolane",   "geannuleerd", "vervalt",   "vervallen", "installt",
    "installd",    "aflyst",   "avlyst",     "zruseno",     "anulado",   "anulada",
};

/// Whether a text can begin with such a word: a quick look.
bool may_begin_cancelled(std::string_view text) {
    constexpr std::array<std::string_view, 13> beginnings{"ab", "af", "an", "au", "av", "ca", "en",
                                                          "fa", "ge", "in", "od", "ve", "zr"};
    if (text.size() < 2)
        return false;
    const auto ascii = [](char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; };
    const auto lower = [](char c) { return static_cast<char>(c | 0x20); }; // of letters
    return !ascii(text[0]) || !ascii(text[1]) ||
           std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view beginning) {
               return lower(text[0]) == beginning[0] && lower(text[1]) == beginning[1];
           });
}

bool is_cancelled_word(std::string_view word) {
    constexpr std::size_t longest = 40; // with accents to fold
    word = text::trim(word);
    if (word.size() > longest || !may_begin_cancelled(word))
        return false;
    const std::string folded = text::fold(word);
    return std::find(cancelled_words.begin(), cancelled_words.end(), folded) != cancelled_words.end();
}

bool is_upper(std::string_view word) {
    return std::none_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Of "[X] Y", "(X) Y", "*X* Y", the X and the Y.
std::optional<std::pair<std::string_view, std::string_view>> enclosed(std::string_view title) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> pairs{
        {{"[", "]"}, {"(", ")"}, {"{", "}"}, {"***", "***"}, {"*", "*"}}};
    for (const auto& [open, close] : pairs) {
        if (!title.starts_with(open))
            continue;
        const std::size_t end = title.find(close, open.size());
        if (end != std::string_view::npos)
            return std::pair{title.substr(open.size(), end - open.size()), title.substr(end + close.size())};
    }
    return std::nullopt;
}

std::string_view without_leading_dash(std::string_view text) {
    text = text::trim(text);
    for (const std::string_view dash : {":", "-", "–", "—", "|"})
        if (text.starts_with(dash))
            return text::trim(text.substr(dash.size()));
    return text;
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether `plain_line` would leave a text as it is: a quick look, in which few that are plain are missed.
bool is_plain_line(std::string_view text) {
    return text::is_evenly_spaced(text) && text.find('&') == std::string_view::npos &&
           text.find('<') == std::string_view::npos && text::trim(text).size() == text.size();
}

/// HTML's tags for parts of a line, where they pair, and for its end.
void leave_out_tags(std::string& line) {
    static constexpr std::array<std::string_view, 14> names{
        "a", "b", "big", "code", "em", "font", "i", "s", "small", "span", "strong", "sub", "sup", "u"};
    constexpr std::size_t longest = 4096; // that is searched through for every tag
    if (line.size() > longest || line.find('<') == std::string::npos)
        return;
    line = with_ends_of_lines(line, ' ');
    for (std::size_t open = line.find('<'); open != std::string::npos; open = line.find('<', open)) {
        const std::size_t end = line.find('>', open);
        if (end == std::string::npos)
            return;
        const std::size_t name_end = std::min(line.find(' ', open), end);
        const std::string name = line.substr(open + 1, name_end - open - 1);
        const std::string closing = "</" + name + ">";
        const std::size_t close = line.find(closing, end);
        if (close == std::string::npos || std::find(names.begin(), names.end(), name) == names.end()) {
            ++open;
            continue;
        }
        line.erase(close, closing.size());
        line.erase(open, end + 1 - open);
    }
}

/// The length of an attribute of kramdown that a text begins with: ".class", "#id", "target="_blank""; 0 for
/// none.
std::size_t attribute_length(std::string_view text) {
    const auto is_word = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    };
    const bool mark = text.starts_with('.') || text.starts_with('#');
    std::size_t end = mark ? 1 : 0;
    while (end < text.size() && is_word(text[end]))
        ++end;
    if (end == (mark ? 1U : 0U))
        return 0;
    if (mark)
        return end;
    if (end + 1 >= text.size() || text[end] != '=' || (text[end + 1] != '"' && text[end + 1] != '\''))
        return 0;
    const std::size_t close = text.find_first_of(std::string_view("\"'\n\0", 4), end + 2);
    return close != std::string_view::npos && text[close] == text[end + 1] ? close + 1 : 0;
}

/// The length of "{: .class target="_blank"}", which kramdown gives to what is before; 0 for any other.
std::size_t attributes_length(std::string_view text) {
    constexpr std::string_view open = "{:";
    std::size_t end = text.starts_with(open) ? open.size() : text.size();
    bool any = false;
    while (end < text.size() && text[end] != '}') {
        const std::size_t length = text[end] == ' ' ? 1 : attribute_length(text.substr(end));
        if (length == 0)
            return 0;
        any = any || text[end] != ' ';
        end += length;
    }
    return any && end < text.size() ? end + 1 : 0;
}

void leave_out_attributes(std::string& text) {
    std::size_t to = text.find("{:");
    if (to == std::string::npos)
        return;
    for (std::size_t from = to; from < text.size();)
        if (const std::size_t length =
                text[from] == '{' ? attributes_length(std::string_view(text).substr(from)) : 0;
            length > 0)
            from += length;
        else
            text[to++] = text[from++];
    text.resize(to);
}

} // namespace

std::string with_ends_of_lines(std::string_view text, char sign) {
    constexpr std::string_view mark = "<br";
    std::string lines;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
        lines += text.substr(0, at);
        text.remove_prefix(at + mark.size());
        constexpr std::array<std::string_view, 3> rests{">", "/>", " />"};
        const auto* const rest = std::find_if(rests.begin(), rests.end(),
                                              [&](std::string_view one) { return text.starts_with(one); });
        if (rest == rests.end()) {
            lines += mark;
            continue;
        }
        lines += sign;
        text.remove_prefix(rest->size());
    }
    return lines += text;
}

std::optional<std::string> without_cancelled_mark(std::string_view title) {
    title = text::trim(title);
    if (const auto parts = enclosed(title))
        return is_cancelled_word(parts->first)
                   ? std::optional(std::string(without_leading_dash(parts->second)))
                   : std::nullopt;
    if (title.ends_with(')') || title.ends_with(']')) {
        const std::size_t open = std::min(title.rfind(title.back() == ')' ? '(' : '['), title.size() - 1);
        if (is_cancelled_word(title.substr(open + 1, title.size() - open - 2)))
            return std::string(text::trim(title.substr(0, open)));
    }
    for (const std::string_view dash : {" - ", " – ", " — "}) { // "Rust - cancelled"
        const std::size_t at = title.rfind(dash);
        if (at != std::string_view::npos && is_cancelled_word(title.substr(at + dash.size())))
            return std::string(text::trim(title.substr(0, at)));
    }
    if (!may_begin_cancelled(title))
        return std::nullopt;
    for (const std::string_view dash : {":", " - ", " – ", " — ", "!", "-"}) {
        const std::size_t end = title.find(dash);
        if (end != std::string_view::npos && is_cancelled_word(title.substr(0, end)))
            return std::string(text::trim(title.substr(end + dash.size())));
    }
    const std::size_t blank = title.find(' ');
    const std::string_view first = title.substr(0, blank);
    if (!is_cancelled_word(first))
        return std::nullopt;
    if (blank == std::string_view::npos)
        return std::string();
    // "CANCELLED Rust for all": the shouted word alone is a mark, unless the whole title is shouted.
    const std::string_view rest = text::trim(title.substr(blank));
    return is_upper(first) && !is_upper(rest) ? std::optional(std::string(rest)) : std::nullopt;
}

std::string plain_line(std::string_view text) {
    if (is_plain_line(text))
        return std::string(text);
    std::string decoded;
    text = text::decode_entities(text, decoded);
    std::string line(text);
    leave_out_tags(line);
    line = text::trim(line); // "<i></i> Tea"
    const auto end =
        std::unique(line.begin(), line.end(), [&](char a, char b) { return is_blank(a) && is_blank(b); });
    line.erase(end, line.end());
    std::replace_if(line.begin(), line.end(), is_blank, ' ');
    return line;
}

std::string into_plain_line(std::string text) {
    if (!is_plain_line(text))
        text = plain_line(text);
    return text;
}

std::string short_name(std::string name) {
    constexpr std::size_t longest = 200;
    if (name.size() > longest) {
        std::size_t end = longest;
        while ((static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80)
            --end;
        name.erase(end);
    }
    return name;
}

std::string paragraphs(std::string text) {
    leave_out_attributes(text);
    if (text::looks_like_html(text))
        return text::markdown_of_html(text);
    if (text.find('&') != std::string::npos)
        text = text::decode_entities(text);
    // In place: what is written before a line's content is never longer than what stood there.
    char* end = text.data();
    std::ptrdiff_t newlines = 0;
    text::each_line(text, [&](std::string_view line) {
        while (line.ends_with(' ') || line.ends_with('\t'))
            line.remove_suffix(1);
        if (text::trim(line).empty()) {
            newlines = 2;
            return;
        }
        if (end != text.data())
            end = std::fill_n(end, std::max<std::ptrdiff_t>(newlines, 1), '\n');
        if (end != line.data())
            std::memmove(end, line.data(), line.size());
        end += line.size();
        newlines = 1;
    });
    text.resize(static_cast<std::size_t>(end - text.data()));
    return text;
}

std::vector<std::string> languages(std::string_view text) {
    std::vector<std::string> tags;
    text = text::trim(text);
    if (std::string whole = language_tag(text); !whole.empty())
        return {std::move(whole)};
    while (!text.empty()) {
        const std::size_t end = std::min(text.find_first_of(" ,;/|+&()"), text.size());
        std::string tag = language_tag(text.substr(0, end));
        if (!tag.empty() && std::find(tags.begin(), tags.end(), tag) == tags.end())
            tags.push_back(std::move(tag));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return tags;
}

} // namespace estrade::schedule
