// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// Data that a script assigns (javascript/data.h): "var program = […];", "export default {…}", JSONP. It is
/// read by whichever reader takes the same as JSON; of several values each is a member by its name.
[[nodiscard]] bool recognises_javascript(const Source& source);
[[nodiscard]] ReadResult read_javascript(const Source& source, const ReadOptions& options);

} // namespace estrade
