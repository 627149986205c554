// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace estrade::test {

/// Checks that a validator in Python, with its arguments in quotes, finds no fault; what it prints goes to a
/// file in that folder. Says so where this machine lacks the package it needs.
void check_validated(const std::string& script, const std::filesystem::path& folder,
                     const std::string& package);

} // namespace estrade::test
