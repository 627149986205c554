// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/title_cells.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/struck.h"
#include "core/formats/announcement/title_notes.h"
#include "core/formats/announcement/words.h"
#include "core/formats/employers.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr auto bold_marks = std::to_array<std::array<std::string_view, 2>>(
    {{"<b>", "</b>"}, {"<strong>", "</strong>"}, {"**", "**"}, {"__", "__"}});

/// Where the title of a cell ends that goes on under it: "<b>Title</b><br>Hall 2"; npos where all is title.
std::size_t title_end(std::string_view markup) {
    for (const auto& [open, close] : bold_marks) {
        if (!markup.starts_with(open))
            continue;
        const std::size_t at = markup.find(close, open.size());
        const std::size_t end = at == npos ? npos : at + close.size();
        return end != npos && text::trim(markup.substr(end)).starts_with("<br") ? end : npos;
    }
    return npos;
}

/// What is set in other type after the bold title of a cell: "*Ada Lovelace*" of "**Title** *Ada Lovelace*",
/// a comma or dash between or none. Empty where nothing else is.
std::string_view set_after_title(std::string_view markup) {
    static constexpr auto marks = std::to_array<std::array<std::string_view, 2>>(
        {{"*", "*"}, {"_", "_"}, {"<i>", "</i>"}, {"<em>", "</em>"}});
    for (const auto& [bold, end_of_bold] : bold_marks) {
        const std::size_t close = markup.starts_with(bold) ? markup.find(end_of_bold, bold.size()) : npos;
        if (close == npos)
            continue;
        const std::string_view after = strip_separators(markup.substr(close + end_of_bold.size()));
        for (const auto& [open, end] : marks)
            if (after.size() > open.size() + end.size() && after.starts_with(open) &&
                after.find(end, open.size()) == after.size() - end.size())
                return after;
    }
    const std::size_t line = markup.find("<br");
    const std::size_t below = line == npos ? line : markup.find('>', line);
    const std::string_view last = below == npos ? std::string_view() : text::trim(markup.substr(below + 1));
    for (const auto& [open, end] : marks)
        if (last.size() > open.size() + end.size() && last.starts_with(open) &&
            last.find(end, open.size()) == last.size() - end.size())
            return last;
    return {};
}

/// "*Title*", "__Title__" or "[__Title__](address)" that a line ends with after other words; empty where none
/// does.
std::string_view set_at_end(std::string_view markup) {
    const std::size_t link = markup.ends_with(')') ? markup.rfind("](") : npos;
    std::string_view told = link == npos ? markup : markup.substr(0, link);
    const bool twice = told.ends_with("__") || told.ends_with("**");
    const std::string_view sign =
        told.substr(told.size() - std::min<std::size_t>(told.size(), twice ? 2 : 1));
    const bool is_sign = sign == "*" || sign == "_" || twice;
    const std::size_t last = told.size() - sign.size();
    std::size_t open = is_sign && last > sign.size() ? told.rfind(sign, last - 1) : npos;
    if (open == npos || open + sign.size() >= last)
        return {};
    if (link != npos && (open == 0 || told[--open] != '['))
        return {};
    const bool alone = open > 1 && markup[open - 1] == ' ';
    return alone ? markup.substr(open) : std::string_view();
}

/// Whether all of a text is names, each as names are.
bool are_names(const NameList& names, std::string_view text) {
    return !names.speakers.empty() && names.length == text.size() &&
           std::all_of(names.speakers.begin(), names.speakers.end(),
                       [](const Speaker& s) { return is_name_shaped(s.name); });
}

/// Whether what stands over other words is a name rather than a title: "<b>Ada Lovelace</b><br>Engines".
bool may_be_names(const std::string& text, const std::string& below) {
    const bool lone = below.find('\n') == npos;
    return is_surely_a_name(text, KnownPeople()) ||
           (lone && are_names(read_names(text, Commas::part_names), text));
}

/// A text without the brackets around all of it.
std::string_view unbracketed(std::string_view text) {
    text = text::trim(text);
    return text.starts_with('(') && text.find(')') + 1 == text.size()
               ? text::trim(text.substr(1, text.size() - 2))
               : text;
}

/// "Ada King", "(Ada King and Bo Berg)", "Ada King, Quay Ltd": whether a line under a title that is set in
/// bold is of people.
bool are_people_below(std::string_view title, std::string_view below) {
    constexpr std::size_t longest = 120; // bytes
    below = unbracketed(below);
    if (below.empty() || below.size() > longest || below.find('\n') != npos || is_pause(title) ||
        names_room(below))
        return false;
    const NameList names = read_names(below, Commas::end_the_list);
    const bool employed = told_after_comma(below) == AfterComma::employer;
    return !names.speakers.empty() && is_name_shaped(names.speakers.front().name) &&
           (employed || are_names(read_names(below, Commas::part_names), below));
}

} // namespace

Inline text_of_cell(std::string_view markup, const References& references) {
    const std::string_view struck = all_struck(markup); // of what is cancelled
    return plain(struck.empty() ? markup : struck, references);
}

bool says_nothing(const std::string& cell) {
    return is_nobody(text::fold(cell)) && !shows_picture(cell);
}

Item titled(const Item& item, std::string_view markup, TitleCell cell, const References& references) {
    const auto read = [&](std::string_view title) {
        Item one = item;
        one.text = plain(title, references);
        return std::optional(std::move(one));
    };
    if (const std::string_view set = set_after_title(markup); !set.empty()) { // "**Title** *NAME*"
        const Inline who = plain(set, references);
        const NameList names = read_names(who.text, Commas::part_names);
        const auto title = markup.substr(0, static_cast<std::size_t>(set.data() - markup.data()));
        if (says_nothing(who.text)) // "N.N."
            return *read_unstruck(title, read);
        if (names.length == who.text.size() && is_name_shaped(names.speakers.front().name)) {
            Item one = *read_unstruck(title, read);
            one.speakers = read_name_cell(who);
            return one;
        }
    }
    const std::size_t end = cell == TitleCell::mixed ? npos : title_end(markup);
    const Inline below = plain(markup.substr(std::min(end, markup.size())), references);
    const std::string said(text::trim(below.text));
    Item one = *read_unstruck(markup.substr(0, end), read);
    if (said.empty() || may_be_names(one.text.text, said)) {
        const bool speaks = !said.empty() && is_surely_a_name(one.text.text, KnownPeople());
        const Inline who = one.text;
        one = *read_unstruck(markup.substr(speaks ? end : 0), read);
        if (speaks)
            one.speakers = read_name_cell(who);
        return one;
    }
    if (are_people_below(one.text.text, said)) {
        one.speakers = read_name_cell({std::string(unbracketed(said)), below.links});
        return one;
    }
    const std::size_t line = std::min(said.find('\n'), said.size());
    const std::string first = said.substr(0, line);
    const bool named = line < said.size() && are_people_below(one.text.text, first);
    if (named)
        one.speakers = read_name_cell({first, below.links});
    one.below = text::trim(std::string_view(said).substr(named ? line : 0));
    one.text.links.insert(one.text.links.end(), below.links.begin(), below.links.end());
    return one;
}

void take_set_names(Item& item, std::string_view markup, const References& references) {
    std::string& text = item.text.text;
    const std::size_t at = markup.find("**");
    const bool bold_title = at != npos && !set_after_title(markup.substr(at)).empty();
    const std::string_view set = bold_title ? set_after_title(markup.substr(at)) : set_at_end(markup);
    const Inline last = plain(set, references);
    if (last.text.empty() || text.size() <= last.text.size() || !text.ends_with(last.text))
        return;
    const std::string first = text.substr(0, text.size() - last.text.size());
    if (bold_title) {
        if (!are_names(read_names(last.text, Commas::part_names), last.text))
            return;
        item.speakers = read_name_cell(last);
        text = first;
        return;
    }
    const std::string_view before = text::trim(first);
    const std::string_view who = strip_separators(before);
    const NameList names = read_names(who, Commas::part_names);
    const bool parted = who.size() < before.size();
    const bool bold = set.find("__") != npos || set.find("**") != npos; // "Ada King __Engines__"
    const auto shaped = [](const Speaker& speaker) { return is_name_shaped(speaker.name); };
    if (!are_names(names, who) || are_names(read_names(last.text, Commas::part_names), last.text) ||
        !(parted || (bold && std::all_of(names.speakers.begin(), names.speakers.end(), shaped))))
        return; // or the names are rather what is set off
    item.speakers = read_name_cell({std::string(who), item.text.links});
    text = last.text;
}

void part_mixed(Item& item, Column first_of_them) {
    const std::size_t end = item.text.text.find('\n');
    if (end == npos) {
        const NameList names = read_names(item.text.text, Commas::part_names);
        const bool parted = names.length < item.text.text.size() && !names.speakers.empty() &&
                            !names.speakers.back().affiliation.empty();
        if (first_of_them != Column::speaker || !parted)
            return;
        item.speakers = names.speakers;
        item.text.text.erase(0, names.length);
        return;
    }
    const std::string first = item.text.text.substr(0, end);
    const std::string second = item.text.text.substr(end + 1);
    const bool name_first = first_of_them == Column::speaker;
    item.speakers = read_name_cell(Inline{name_first ? first : second, item.text.links});
    item.text.text = name_first ? second : first;
}

} // namespace estrade::announcement
