// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// Any text: this is the reader of last resort, tried after all others.
[[nodiscard]] bool recognises_announcement(const Source& source);

/// Reads an announcement as people write them, in text, Markdown or a mail: every line that begins with a
/// time is a slot; where none does, lines that begin with a length ("5 min: Welcome") are, from the start
/// that the text beside them tells. What is not told is completed from the options and said in a diagnostic:
/// the day (--date, else today), the zone (--timezone, else the machine's), ends (the next start in the same
/// room). Errors: no timed line, text that is not UTF-8, another format, or more than `announcement::limits`
/// name.
[[nodiscard]] ReadResult read_announcement(const Source& source, const ReadOptions& options);

} // namespace estrade
