// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/document.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace estrade::announcement {

/// Reads what stands before the text: between "---" lines (YAML), between "+++" lines (TOML), as "Title: …"
/// and other fields at its very start (Pelican), or as ".. key: value" lines (reStructuredText). Meant for
/// what authors write by hand, so lines that are not well formed are passed over. Returns how many lines it
/// takes.
std::size_t read_front_matter(const std::vector<std::string_view>& lines, std::vector<Entry>& entries);

/// What stands between such fences, its lines in their places; empty where there are none.
[[nodiscard]] std::string fenced_front_matter(std::string_view bytes);

} // namespace estrade::announcement
