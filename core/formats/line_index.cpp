// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/line_index.h"

#include <algorithm>

namespace estrade {

LineIndex::LineIndex(std::string_view text) : line_starts_{0}, size_(text.size()) {
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        line_starts_.push_back(end + 1);
}

Location LineIndex::locate(const std::string& file, std::size_t offset) const {
    offset = std::min(offset, size_);
    const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    return {file, static_cast<std::size_t>(after - line_starts_.begin()), offset - *(after - 1) + 1};
}

} // namespace estrade
