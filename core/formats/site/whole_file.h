// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/report.h"
#include "core/formats/yaml/tree.h"

#include <string>

/// What a site's data file tells of all that it lists.
namespace estrade::site {

/// The time zone that the maps of a document name, however deep, but within no list: lists hold sessions,
/// which have zones of their own. Empty where they name none, or several.
[[nodiscard]] std::string zone_within(const yaml::Node& document);

/// Of a programme that a file tells once for each language by a key ("{en: {…}, da: {…}}") keeps the English
/// one, and tells that.
void choose_language(yaml::Node& node, schedule::Report& report);
/// Tells of texts in several languages which one is read: the others have no place in an agenda.
void tell_languages(const yaml::Node& document, schedule::Report& report);

} // namespace estrade::site
