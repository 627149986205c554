// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/encoding.h"

#include "core/text/entities.h"
#include "core/text/text.h"

#include <array>
#include <iconv.h>

namespace estrade::schedule {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view utf16_little_mark = "\xFF\xFE";
constexpr std::string_view utf16_big_mark = "\xFE\xFF";

/// What each byte from 128 on means in Windows-1252.
std::array<std::string, 128> make_windows_1252() {
    std::array<std::string, 128> meanings;
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const std::string reference = "&#" + std::to_string(128 + i) + ";"; // as browsers read it
        meanings.at(i) = text::decode_entities(reference);
        if (meanings.at(i) == reference)
            meanings.at(i) = "\uFFFD";
    }
    return meanings;
}

/// Appends `bytes`, those that are no UTF-8 being taken for Windows-1252.
void append_windows_1252(std::string& out, std::string_view bytes) {
    static const std::array<std::string, 128> meanings = make_windows_1252();
    for (std::size_t bad = text::find_invalid_utf8(bytes); bad != std::string_view::npos;
         bad = text::find_invalid_utf8(bytes)) {
        out += bytes.substr(0, bad);
        out += meanings.at(static_cast<unsigned char>(bytes[bad]) - 128U);
        bytes.remove_prefix(bad + 1);
    }
    out += bytes;
}

/// Nothing where the encoding is unknown, or the bytes are not in it.
std::optional<std::string> converted(std::string_view bytes, const std::string& encoding) {
    const iconv_t conversion = iconv_open("UTF-8", encoding.c_str());
    if (conversion == reinterpret_cast<iconv_t>(-1)) // NOLINT: how iconv says no
        return std::nullopt;
    constexpr std::size_t longest = 4; // of a code point in UTF-8
    std::string in(bytes);
    std::string out(bytes.size() * longest, '\0');
    char* from = in.data();
    char* to = out.data();
    std::size_t left = in.size();
    std::size_t room = out.size();
    const bool whole = iconv(conversion, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    iconv_close(conversion);
    out.resize(out.size() - room);
    if (!whole || text::find_invalid_utf8(out) != std::string::npos)
        return std::nullopt;
    return out;
}

std::string from_utf16(std::string_view bytes, bool big) {
    const auto unit = [&](std::size_t at) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
        return static_cast<char32_t>(big ? byte(at) << 8U | byte(at + 1) : byte(at + 1) << 8U | byte(at));
    };
    constexpr char32_t unknown = U'\uFFFD';
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const char32_t first = unit(at);
        if (first < 0xD800 || first > 0xDFFF) {
            text::append(out, first);
            continue;
        }
        const char32_t second = at + 3 < bytes.size() ? unit(at + 2) : 0;
        const bool pair = first <= 0xDBFF && second >= 0xDC00 && second <= 0xDFFF;
        text::append(out, pair ? 0x10000 + ((first - 0xD800) << 10U) + (second - 0xDC00) : unknown);
        at += pair ? 2 : 0;
    }
    return out;
}

std::string unmarked(std::string_view bytes) {
    if (bytes.starts_with(utf16_little_mark) || bytes.starts_with(utf16_big_mark))
        return from_utf16(bytes.substr(2), bytes.starts_with(utf16_big_mark));
    return std::string(bytes.substr(bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0));
}

} // namespace

std::string valid_utf8(const Source& source, Report& report) {
    const std::size_t bad = text::find_invalid_utf8(source.bytes);
    if (bad == std::string_view::npos)
        return source.bytes;
    report.add(Severity::warning, Treatment::repaired, bad,
               Phrase("is not all UTF-8: bytes that are not are taken for Windows-1252"), {},
               Phrase("save it as UTF-8"));
    std::string out;
    out.reserve(source.bytes.size() + source.bytes.size() / 8);
    append_windows_1252(out, source.bytes);
    report.read_as(out);
    return out;
}

std::string to_utf8(std::string_view bytes, const std::string& encoding) {
    if (text::find_invalid_utf8(bytes) == std::string_view::npos)
        return std::string(bytes);
    const bool named =
        !encoding.empty() && encoding.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                                        "0123456789-_.:") == std::string::npos;
    if (auto text = named ? converted(bytes, encoding) : std::nullopt)
        return std::move(*text);
    std::string out;
    append_windows_1252(out, bytes);
    return out;
}

Source without_byte_order_mark(const Source& source) {
    return {source.name, unmarked(source.bytes), source.folder, source.files};
}

std::string beginning(const Source& source, std::size_t bytes) {
    return unmarked(std::string_view(source.bytes).substr(0, bytes));
}

} // namespace estrade::schedule
