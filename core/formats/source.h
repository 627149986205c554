// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/diagnostic.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace estrade {

/// What a person gave to be read: the bytes of a file, or of a folder's text files.
struct Source {
    std::string name;  ///< as given; diagnostics name it
    std::string bytes; ///< of the file; empty for a folder
    bool folder = false;
    std::map<std::string, std::string> files; ///< of a folder: bytes by path within it, parted by "/"
};

/// Bounds on what is read; each is named in the error where it is passed.
struct SourceLimits {
    std::size_t file_bytes = 32U << 20U;
    std::size_t folder_bytes = 32U << 20U;
    std::size_t folder_files = 5000;
    int folder_depth = 8;
};

/// Reads a file, or a folder's files of the endings that agendas are written in (.yml .yaml .toml .md .json).
/// Links out of the folder are not followed.
[[nodiscard]] tl::expected<Source, Diagnostics> load_source(const std::filesystem::path& path,
                                                            const SourceLimits& limits = {});

} // namespace estrade
