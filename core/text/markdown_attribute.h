// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/entities.h"

#include <md4c.h>
#include <string>

namespace estrade::text {

/// What md4c tells of an attribute, an address for one, with its entities decoded.
[[nodiscard]] inline std::string attribute_text(const MD_ATTRIBUTE& value) {
    std::string out;
    for (std::size_t i = 0; value.size > 0 && value.substr_offsets[i] < value.size; ++i) {
        const std::string_view part(value.text + value.substr_offsets[i],
                                    value.substr_offsets[i + 1] - value.substr_offsets[i]);
        out += value.substr_types[i] == MD_TEXT_ENTITY ? decode_entities(part) : std::string(part);
    }
    return out;
}

} // namespace estrade::text
