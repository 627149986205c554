// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/name_columns.h"

#include "core/formats/employers.h"
#include "core/text/text.h"

namespace estrade::announcement {

void NameColumn::note(std::size_t item, std::string cell, Location where) {
    if (!cell.empty())
        noted_.push_back({item, std::move(cell), std::move(where)});
}

void NameColumn::settle(std::vector<Item>& items, Diagnostics& diagnostics) const {
    const auto tell = [&](const Noted& one, Phrase what) {
        diagnostics.push_back({Severity::info, one.where, std::move(what),
                               Phrase("part people by semicolons"), Treatment::guessed,
                               Phrase("names that may be one person's or two's")});
    };
    std::vector<std::string_view> cells;
    for (const Noted& one : noted_)
        cells.emplace_back(one.cell);
    const bool employers = tell_employers(cells);
    for (const Noted& one : noted_) {
        const AfterComma after = told_after_comma(one.cell);
        auto& speakers = items[one.item].speakers;
        const bool unclear = after == AfterComma::unclear && speakers && speakers->size() == 2;
        if (unclear && !employers) {
            tell(one, Phrase("'%1' is taken for two people", {one.cell}));
        } else if (unclear) {
            speakers->pop_back();
            speakers->back().affiliation =
                text::trim(std::string_view(one.cell).substr(one.cell.find(',') + 1));
        }
        const std::string_view label = std::string_view(one.cell).substr(0, one.cell.find(": "));
        if (speakers && !speakers->empty() && label.size() < one.cell.size() && !names_organisation(label) &&
            speakers->back().affiliation == label)
            tell(one, Phrase("'%1' before names is taken for where they work", {std::string(label)}));
        if (after == AfterComma::word || (unclear && employers))
            tell(one, Phrase("'%1' is taken for a person and where that one works", {one.cell}));
    }
}

} // namespace estrade::announcement
