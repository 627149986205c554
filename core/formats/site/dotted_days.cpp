// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/dotted_days.h"

#include "core/formats/site/values.h"
#include "core/text/text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace estrade::site {
namespace {

using yaml::Node;

struct DottedDay {
    Node* text;
    int first;
    int second;
};

std::optional<DottedDay> dotted_day(Node& node) {
    const std::string_view text = text::trim(node.text);
    const std::size_t dot = std::min(text.find('.'), text.size());
    const std::string first(text.substr(0, dot));
    const std::string second(text.substr(std::min(dot + 1, text.size())));
    const bool fits = first.size() <= 2 && second.size() == 2 && is_number(first) && is_number(second);
    return fits ? std::optional(DottedDay{&node, std::stoi(first), std::stoi(second)}) : std::nullopt;
}

void collect(Node& node, std::vector<DottedDay>& days) {
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        Node& item = node.items[i];
        if (!item.is_text())
            collect(item, days);
        else if (node.is_map() && field_of(node.keys[i].text) == csv::Field::day)
            if (const auto day = dotted_day(item))
                days.push_back(*day);
    }
}

} // namespace

void write_out_days(Node& document) {
    constexpr int months = 12;
    std::vector<DottedDay> days;
    collect(document, days);
    bool month_first = false;
    for (const DottedDay& day : days)
        month_first = month_first || (day.second > months && day.first <= months);
    for (const DottedDay& day : days)
        day.text->text = std::to_string(month_first ? day.second : day.first) + "." +
                         std::to_string(month_first ? day.first : day.second) + ".";
}

} // namespace estrade::site
