// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/diagnostic.h"

#include <string_view>
#include <vector>

namespace estrade {

/// Finds lines and columns of bytes in a text.
class LineIndex {
public:
    /// `text` is read here and not kept.
    explicit LineIndex(std::string_view text);

    /// Of the byte at `offset`; past the end gives the end.
    [[nodiscard]] Location locate(const std::string& file, std::size_t offset) const;

private:
    std::vector<std::size_t> line_starts_;
    std::size_t size_;
};

} // namespace estrade
