// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace estrade::test {

/// Something that is no agenda, ready to be opened.
struct HostileInput {
    std::string name; ///< for people
    std::filesystem::path path;
    std::string refusal; ///< words that the error must hold
};

/// Makes all of them in a folder. Of about 200 MB.
[[nodiscard]] std::vector<HostileInput> make_hostile_inputs(const std::filesystem::path& folder);

} // namespace estrade::test
