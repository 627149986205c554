// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <functional>
#include <string>
#include <vector>

/// What the tests of readers ask of a reading, and of the corpus's manifest.
namespace estrade::test {

/// All diagnostics, a line each.
[[nodiscard]] std::string said(const Diagnostics& diagnostics);
[[nodiscard]] bool tells(const Reading& reading, Treatment treatment, const std::string& words);

/// "2022-09-03T10:00 ", the start of each slot in the event's zone.
[[nodiscard]] std::string starts_of(const Reading& reading);

struct CorpusFile {
    std::string name;
    std::string format;
    std::size_t events = 0; ///< that it truly holds
};
/// Of those files whose number of events it tells.
[[nodiscard]] std::vector<CorpusFile> manifest();
/// Read as any file that is given to Estrade; throws what was told where it could not be.
[[nodiscard]] Reading read_corpus(const std::string& name);
/// Gives each agenda that comes with Estrade.
void each_shipped_agenda(const std::function<void(Agenda)>& check);
/// How many events were told to have no start.
[[nodiscard]] std::size_t told_without_start(const Reading& reading);

} // namespace estrade::test
