// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

/// Where people work, as lists of names tell it: "Ada King, Acme Ltd".
namespace estrade {

/// Whether a text names an organisation by one of its words: "Acme Ltd", "University of Lyon", "CERN".
[[nodiscard]] bool names_organisation(std::string_view text);
/// Whether it says what somebody does: "CTO", "Head of Research".
[[nodiscard]] bool names_occupation(std::string_view text);
/// "Ph.D", "MBA": what follows a name after a comma, and is part of it.
[[nodiscard]] bool is_degree(std::string_view text);

/// What stands after the only comma of a text that begins with a full name.
enum class AfterComma {
    nothing, ///< it is none of such texts
    person,  ///< "Ada King, Lena Koch"
    employer,
    word,   ///< one that is no common first name: "Ada King, Quay"
    unclear ///< "Ada King, Harbour Works" may be two people
};
[[nodiscard]] AfterComma told_after_comma(std::string_view text);

/// Whether the cells of a column tell people and where they work, as several of them do, rather than two
/// people each.
[[nodiscard]] bool tell_employers(const std::vector<std::string_view>& cells);

} // namespace estrade
