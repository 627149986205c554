// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/source.h"

#include <optional>

/// Workbooks as spreadsheet programs save them: a ZIP archive of XML.
namespace estrade::spreadsheet {

enum class Kind { excel, open_document };

/// What kind of workbook a source is, a file or a folder into which one was unpacked; nothing where it is
/// none.
[[nodiscard]] std::optional<Kind> kind_of(const Source& source);

/// The XML that a workbook holds, by path. Errors: the archive is damaged or has a password; all of it is
/// more than 64 MB, or has more than 8,000,000 tags.
using Parts = std::map<std::string, std::string>;
[[nodiscard]] tl::expected<Parts, Phrase> parts_of(const Source& source);

} // namespace estrade::spreadsheet
