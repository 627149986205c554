// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/yaml/tree.h"

namespace estrade::site {

/// Whether a file begins as TOML does: with "key = value", or with "[table]" and that below it.
[[nodiscard]] bool looks_like_toml(std::string_view bytes);

/// Parses TOML; the bounds are those of hugo::parse_toml. The members of a table stand in the order of their
/// names.
[[nodiscard]] tl::expected<yaml::Node, Diagnostics> parse_toml(std::string_view bytes,
                                                               const std::string& file);

} // namespace estrade::site
