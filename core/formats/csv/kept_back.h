// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What tools keep from those who look at a programme: drafts, and what was deleted or is not for all.
namespace estrade::csv {

/// Whether a head or key asks if an event is for all: "Published (Y/N)", "is_hidden", "deleted_at".
[[nodiscard]] bool tells_if_public(std::string_view head);
/// Whether what stands there says that it is not: "N", "true", "2026-04-01T10:00:00Z".
[[nodiscard]] bool keeps_back(std::string_view head, std::string_view told);
/// Whether a word for the state of an event says so: "draft".
[[nodiscard]] bool is_kept_back(std::string_view status);

} // namespace estrade::csv
