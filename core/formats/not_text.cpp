// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/not_text.h"

#include <algorithm>
#include <array>

namespace estrade {
namespace {

using namespace std::string_view_literals;

constexpr std::array pictures{"\x89PNG"sv, "\xFF\xD8\xFF"sv, "GIF8"sv};
constexpr std::array archives{"PK\x03\x04"sv,  "PK\x05\x06"sv, "\x1F\x8B"sv,     "BZh"sv,
                              "\xFD\x37zXZ"sv, "7z\xBC\xAF"sv, "Rar!\x1A\x07"sv, "\x28\xB5\x2F\xFD"sv};

/// Of an archive by its first pages, which names of what it holds are on.
bool is_document(std::string_view bytes) {
    const std::string_view first = bytes.substr(0, 4096);
    return first.find("application/vnd.oasis.opendocument") != std::string_view::npos ||
           first.find("[Content_Types].xml") != std::string_view::npos;
}

} // namespace

std::optional<NotText> not_text(std::string_view bytes) {
    const auto begins = [bytes](std::string_view mark) { return bytes.starts_with(mark); };
    const Phrase paste = Phrase("copy its text, and paste it on the first screen or into a file");
    if (begins("%PDF-"))
        return NotText{Phrase("is a PDF"), paste};
    if (std::any_of(pictures.begin(), pictures.end(), begins))
        return NotText{Phrase("is a picture"), Phrase("type what it shows: 19:00-19:10: Welcome")};
    if (std::any_of(archives.begin(), archives.end(), begins))
        return is_document(bytes)
                   ? NotText{Phrase("is a document that is no spreadsheet"), paste}
                   : NotText{Phrase("is an archive"), Phrase("unpack it, and give what it holds")};
    if (begins("\xD0\xCF\x11\xE0"))
        return NotText{Phrase("is a document of an older office program, or has a password"),
                       Phrase("save it as .xlsx, .ods or CSV, without a password")};
    if (begins("SQLite format 3"))
        return NotText{Phrase("is a database"), Phrase("export its schedule, as CSV for example")};
    return std::nullopt;
}

} // namespace estrade
