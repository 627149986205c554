// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/titles_below.h"

#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

/// The people that an item tells alone; none where it tells something else.
std::vector<Speaker> names_alone(const Item& item) {
    if (item.speakers || item.kind == LineKind::row || item.kind == LineKind::heading ||
        is_pause(item.text.text))
        return {};
    const std::string_view text = text::trim(item.text.text);
    NameList names = read_names(text, Commas::part_names);
    const bool alone = names.length == text.size() &&
                       std::all_of(names.speakers.begin(), names.speakers.end(),
                                   [](const Speaker& speaker) { return is_name_shaped(speaker.name); });
    return alone ? std::move(names.speakers) : std::vector<Speaker>();
}

/// Whether all of a line is emphasised, quoted or a link.
bool is_set_off(const Line& line) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> marks{
        {{"[", ")"}, {"*", "*"}, {"_", "_"}, {"\"", "\""}, {"“", "”"}}};
    const std::string_view body = text::trim(line.body);
    return line.kind == LineKind::text && std::any_of(marks.begin(), marks.end(), [&](const auto& mark) {
               return body.starts_with(mark.first) && body.ends_with(mark.second);
           });
}

} // namespace

void find_titles_below(const Document& document, std::vector<Item>& items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
        Item& item = items[i];
        const std::size_t stop = i + 1 < items.size() ? items[i + 1].line : document.lines.size();
        if (!item.text.text.empty())
            continue;
        for (std::size_t at = item.line + 1; at < stop; ++at) {
            const Line& line = document.lines[at];
            if (line.kind == LineKind::blank || line.kind == LineKind::rule ||
                text::trim(plain(line.body, document.references).text).empty()) // "<div>"
                continue;
            const bool below = line.kind == LineKind::text || line.kind == LineKind::item ||
                               (line.kind == LineKind::heading && line.level > item.level);
            if (below) {
                item.text = plain(line.body, document.references);
                item.end_line = at + 1;
            }
            break;
        }
    }
    std::erase_if(items, [](const Item& i) { return text::trim(i.text.text).empty(); });
}

void find_titles_below_names(const Document& document, std::vector<Item>& items) {
    constexpr std::size_t fewest = 2;
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (items[i].end_line < document.lines.size() && is_set_off(document.lines[items[i].end_line]) &&
            !names_alone(items[i]).empty())
            found.push_back(i);
    if (found.size() < fewest)
        return;
    for (const std::size_t i : found) {
        Item& item = items[i];
        item.speakers = names_alone(item);
        item.text = plain(document.lines[item.end_line].body, document.references);
        ++item.end_line;
    }
}

} // namespace estrade::announcement
