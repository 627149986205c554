// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/diagnostic.h"
#include "core/formats/source.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace estrade {

/// What completes a source that does not tell everything.
struct ReadOptions {
    std::optional<LocalDay> date; ///< --date
    std::optional<Zone> zone;     ///< --timezone
    Zone machine_zone;            ///< the last resort
    LocalDay today{};             ///< the day shown where neither source nor --date tell one
};

/// An agenda, and everything that was found wrong, guessed or left out on the way to it.
struct Reading {
    Agenda agenda;
    Diagnostics diagnostics; ///< may hold errors: what they speak of is then not in the agenda
    /// How many events the source lists, where its reader counts them: each is a slot, or told as left out.
    std::optional<std::size_t> listed = {};
    bool operator==(const Reading&) const = default;
};

/// No agenda at all: every reason why, at least one of them an error.
using ReadResult = tl::expected<Reading, Diagnostics>;

/// A format that can be read. A reader is a pure function from bytes to the model: it opens no file, asks no
/// clock.
struct Reader {
    std::string_view name;  ///< as on the command line: "yaml"
    std::string_view label; ///< for people: "Estrade's own YAML"
    bool (*recognises)(const Source&);
    ReadResult (*read)(const Source&, const ReadOptions&);
};

/// A format that can be written.
struct Writer {
    std::string_view name;
    std::string_view label;
    std::string (*write)(const Agenda&);
};

/// All formats, in the order in which they are tried.
[[nodiscard]] std::span<const Reader> readers();
[[nodiscard]] std::span<const Writer> writers();
[[nodiscard]] const Writer* find_writer(std::string_view name);

/// Reads a source with the first reader that recognises it; where that finds no event, with the first that
/// does.
[[nodiscard]] ReadResult read_agenda(const Source& source, const ReadOptions& options);

} // namespace estrade
