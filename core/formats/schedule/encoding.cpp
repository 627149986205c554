// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/encoding.h"

#include "core/text/entities.h"
#include "core/text/text.h"

namespace estrade::schedule {

std::string valid_utf8(const Source& source, Report& report) {
    std::string_view rest = source.bytes;
    std::size_t bad = text::find_invalid_utf8(rest);
    if (bad == std::string_view::npos)
        return source.bytes;
    report.add(Severity::warning, Treatment::repaired, bad,
               "is not all UTF-8: bytes that are not are taken for Windows-1252", {}, "save it as UTF-8");
    std::string out;
    out.reserve(rest.size() + rest.size() / 8);
    for (; bad != std::string_view::npos; bad = text::find_invalid_utf8(rest)) {
        out += rest.substr(0, bad);
        const std::string reference = "&#" + std::to_string(static_cast<unsigned char>(rest[bad])) + ";";
        const std::string meaning = text::decode_entities(reference);
        out += meaning == reference ? "\uFFFD" : meaning;
        rest.remove_prefix(bad + 1);
    }
    out += rest;
    return out;
}

} // namespace estrade::schedule
