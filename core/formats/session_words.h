// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <optional>
#include <string>
#include <string_view>

/// The words by which sites and planning tools call kinds of sessions, languages and networks.
namespace estrade {

/// What kind of session a word names: "round-table", "lunch", "Quickie".
[[nodiscard]] std::optional<SessionKind> kind_of_word(std::string_view word);
/// The same of a word as slug() writes it.
[[nodiscard]] std::optional<SessionKind> kind_of_slug(std::string_view name);
/// The same of a word that is one of a break or a meal, which every reader knows by it.
[[nodiscard]] std::optional<SessionKind> kind_of_pause(std::string_view name);
/// The same for words that may say more after it: "Quickie (20 min)", "__pause", "keynote_open".
[[nodiscard]] std::optional<SessionKind> kind_of_format(std::string_view format);

/// The same of a category, which may be a topic too: "Workshops", "Panel discussion"; not "Open source",
/// "Performance", "Game development".
[[nodiscard]] std::optional<SessionKind> kind_of_category(std::string_view category);

/// Whether a kind's word says that all are there, whatever it is: "Plenary", "plenum".
[[nodiscard]] bool is_for_all(std::string_view format);

/// The BCP 47 tag of a language by its name in English or itself, or by its tag: "Français", "French", "fra"
/// and "fr" are "fr". Empty for what is no language, and for several ("Anglais or French").
[[nodiscard]] std::string language_tag(std::string_view name);

/// How people write the name of a social network: "github" is "GitHub". What is not known stays.
[[nodiscard]] std::string network_name(std::string_view icon);

} // namespace estrade
