// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace estrade::announcement {

/// A heading and what stands under it.
struct Section {
    std::size_t line = 0;  ///< of the heading: index into Document::lines
    std::size_t begin = 0; ///< of its content
    std::size_t end = 0;   ///< past its content, deeper headings included
    int level = 0;
    std::string title;  ///< without markup
    std::string folded; ///< the same, for comparing
};

/// Every heading with its content.
[[nodiscard]] std::vector<Section> sections_of(const Document& document);

} // namespace estrade::announcement
