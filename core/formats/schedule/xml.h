// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/report.h"

#include <pugixml.hpp>

/// XML as the readers of planning tools' exports want it.
namespace estrade::schedule {

/// The first element's name, past declarations and comments; empty if there is none.
[[nodiscard]] std::string_view root_name(std::string_view xml);

/// Parses bytes in place: they must outlive the document. What is wrong is told as an error with its place,
/// and all that stands before it is given.
void parse_xml(std::string& bytes, pugi::xml_document& document, Report& report);

} // namespace estrade::schedule
