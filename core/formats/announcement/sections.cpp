// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/sections.h"

#include "core/formats/announcement/characters.h"
#include "core/text/text.h"

namespace estrade::announcement {

std::vector<Section> sections_of(const Document& document) {
    std::vector<Section> sections;
    std::vector<std::size_t> open; // indices into sections, of rising level
    for (std::size_t i = 0; i < document.lines.size(); ++i) {
        const Line& line = document.lines[i];
        if (line.kind != LineKind::heading)
            continue;
        while (!open.empty() && sections[open.back()].level >= line.level) {
            sections[open.back()].end = i;
            open.pop_back();
        }
        Section section;
        section.line = i;
        section.begin = i + 1;
        section.end = document.lines.size();
        section.level = line.level;
        section.title = single_spaced(plain(line.body, document.references).text);
        section.folded = text::fold(section.title);
        open.push_back(sections.size());
        sections.push_back(std::move(section));
    }
    return sections;
}

} // namespace estrade::announcement
