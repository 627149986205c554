// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <filesystem>
#include <string>

namespace estrade::test {

/// A fixture of the project's own.
[[nodiscard]] std::filesystem::path fixture(const std::string& name);

/// The folder of real schedule files, if this machine has it; tests that need it say so and stop.
[[nodiscard]] bool has_corpus();
[[nodiscard]] std::filesystem::path corpus(const std::string& name);

/// The options tests read with: zone UTC for the machine, 2026-01-15 for today.
[[nodiscard]] ReadOptions plain_options();

/// A zone that must exist.
[[nodiscard]] Zone zone(const std::string& name);

/// "2020-09-30T19:12" in a zone, or with an offset; must be well written.
[[nodiscard]] Instant at(const std::string& iso, const Zone& zone = {});

/// A file source made of text.
[[nodiscard]] Source source_of(std::string bytes, std::string name = "agenda.txt");

} // namespace estrade::test

/// Ends a test case, with a word about why, on machines without the corpus.
#define ESTRADE_NEEDS_CORPUS()                                                                               \
    if (!estrade::test::has_corpus()) {                                                                      \
        WARN("skipped: the corpus of real schedules is not on this machine (" ESTRADE_CORPUS ")");           \
        return;                                                                                              \
    }
