// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/speakers.h"

/// What lists of names are made of; lengths are in bytes.
namespace estrade::announcement {

/// The length of the name that `text` begins with, 0 where none does.
[[nodiscard]] std::size_t name_length(std::string_view text);

/// The length of the "@handle" at `at`, 0 where there is none.
[[nodiscard]] std::size_t handle_length(std::string_view text, std::size_t at);

/// Notes what stands after a name at `at`: handle, affiliation, honorific. Returns where it ends.
[[nodiscard]] std::size_t read_suffix(std::string_view text, std::size_t at, Speaker& speaker);

/// The length of what parts two names at `at`, 0 where nothing does.
[[nodiscard]] std::size_t joint_length(std::string_view text, std::size_t at, Commas commas);

/// Notes ", Company" after a full name: what names an organisation, or one word that is no first name.
/// Returns its length, 0 for none.
[[nodiscard]] std::size_t company_after_comma(std::string_view text, std::size_t at, Speaker& speaker);

/// "Ada Lovelace さん"
[[nodiscard]] std::string without_honorific(std::string_view name);

/// Gives people the addresses of the links that their names are.
void add_links(std::vector<Speaker>& speakers, const std::vector<Link>& links);

} // namespace estrade::announcement
