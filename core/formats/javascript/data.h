// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/source.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

/// JavaScript that holds nothing but data, or hardly more.
namespace estrade::javascript {

/// Whether a text begins, after comments and imports, as a script that assigns something, or as a call with
/// an object or a list (JSONP).
[[nodiscard]] bool looks_like_script(std::string_view bytes);

struct Data {
    std::string json; ///< has the same lines as the script
    Diagnostics diagnostics;
};

/// The objects and lists that a script assigns, exports or hands to a function: the one, or each by its name.
/// They are written as JavaScript and TypeScript allow: keys without quotes, any quotes, comments, types and
/// casts, "new Date('…')", "ref([…])". Constants that the script tells are followed: "hall", "ROOMS.main",
/// "Kind.Talk", "`${day}T10:00`", "...common". Values that are code ("require('ada.png')") are null, and
/// told, but "speakers.ada" is "ada" where speakers are told; so is code beside the data. Errors: there is no
/// such object or list; brackets and quotes that nothing closes; values nested deeper than 100.
[[nodiscard]] tl::expected<Data, Diagnostics> data_of(const Source& source);

} // namespace estrade::javascript
