// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/document.h"
#include "core/formats/announcement/sections.h"
#include "core/formats/announcement/speakers.h"

#include <string>
#include <vector>

namespace estrade::announcement {

/// What a part of the text tells about one talk, in any of its dialects: "Speaker Name: …" lines,
/// "**Speaker:** …", "__author name__: …", "Par NAME" and paragraphs, or paragraphs alone.
struct Detail {
    std::vector<Speaker> speakers;
    std::string bio;      ///< of the speaker, where one is told apart
    std::string abstract; ///< Markdown; paragraphs parted by an empty line
    std::vector<Resource> resources;
    std::vector<Link> links; ///< of a "Links:" line
    std::string room;        ///< of a "Room:" line
};

/// Reads lines [begin, end).
[[nodiscard]] Detail read_detail(const Document& document, std::size_t begin, std::size_t end,
                                 const KnownPeople& known);

/// Adds every person that the text presents as one: in detail blocks, bylines, front matter, lists of
/// speakers, links to profiles.
void collect_people(const Document& document, const std::vector<Section>& sections, KnownPeople& known);

/// The people that the front matter or a "Sprecher:" line names for the whole event.
[[nodiscard]] std::vector<Speaker> event_speakers(const Document& document);

} // namespace estrade::announcement
