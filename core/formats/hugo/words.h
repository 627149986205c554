// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// What a site's keys and names say.
namespace estrade::hugo {

/// Words out of a key: "arthur_busser" is "Arthur Busser".
[[nodiscard]] std::string words_of_key(std::string_view key);

/// A name without the emoji it begins with.
[[nodiscard]] std::string without_emoji(std::string_view name);

} // namespace estrade::hugo
