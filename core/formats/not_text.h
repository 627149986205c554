// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase.h"

#include <optional>
#include <string_view>

namespace estrade {

/// What a file of a kind that holds no text is, and what to give instead.
struct NotText {
    Phrase what;
    Phrase hint;
};

/// Known by its first bytes: a PDF, a picture, an archive, a document of an office program, a database.
/// Nothing of any other.
[[nodiscard]] std::optional<NotText> not_text(std::string_view bytes);

} // namespace estrade
