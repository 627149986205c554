// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/report.h"

#include <pugixml.hpp>
#include <string>

namespace estrade::site {

/// An element as JSON, each part of it in its own line: attributes and elements by their names, those that
/// have one name as a list, as is what holds several of a kind ("speakers" of "speaker"). A text beside
/// attributes is their "name". Elements nested deeper than 90 are left out.
[[nodiscard]] std::string json_of_xml(pugi::xml_node root, schedule::Report& report);

} // namespace estrade::site
