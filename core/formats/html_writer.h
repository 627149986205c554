// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>

namespace estrade {

/// The agenda as a web page for attendees, in one file that loads nothing and works without a network or a
/// server. The same agenda gives the same bytes.
///
/// - Everything can be read without scripts. A script of its own, the only one that the page lets run, tells
/// by
///   the visitor's clock what is on and what comes next, and searches.
/// - Text of the agenda is only text: of Markdown in abstracts, biographies and descriptions what
///   `text::safe_html` writes; links to http, https and mailto, all others shown as text; no pictures.
/// - The page is HTML 5 and, but for its first line, well-formed XML. Its words are French where the event's
///   language is, else English; times are those of the event's zone.
[[nodiscard]] std::string write_html(const Agenda& agenda);

} // namespace estrade
