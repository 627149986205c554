// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <filesystem>
#include <functional>

namespace estrade::test {

/// Gives the agenda of each file of the corpus that holds one, and where it is from. Under the sanitizers
/// large files are left out: they are read there by the tests of their readers, and what is done with an
/// agenda costs ten times as much.
void each_real_agenda(const std::function<void(Agenda, const std::filesystem::path&)>& check);

} // namespace estrade::test
