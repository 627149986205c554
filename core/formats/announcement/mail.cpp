// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/mail.h"

#include "core/formats/announcement/web_page.h"
#include "core/formats/schedule/encoding.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace estrade::announcement {
namespace {

struct Field {
    std::string name; ///< folded
    std::string value;
};

/// A mail, or a part of one.
struct Entity {
    std::vector<Field> head;
    std::string_view body;

    [[nodiscard]] std::string_view value(std::string_view name) const {
        const auto field =
            std::find_if(head.begin(), head.end(), [&](const Field& one) { return one.name == name; });
        return field == head.end() ? std::string_view() : std::string_view(field->value);
    }
};

/// Takes the next line off a text, without its end.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    text.remove_prefix(end == npos ? text.size() : end + 1);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    return line;
}

/// Nothing where what stands before the first empty line is not all fields.
std::optional<Entity> entity_of(std::string_view text) {
    constexpr std::size_t most_lines = 500;
    Entity entity;
    for (std::size_t count = 0; count < most_lines; ++count) {
        const bool over = text.empty();
        const std::string_view line = take_line(text);
        if (over || line.empty()) {
            entity.body = text;
            return entity;
        }
        const std::size_t colon = line.find(':');
        if ((line[0] == ' ' || line[0] == '\t') && !entity.head.empty())
            entity.head.back().value += " " + std::string(text::trim(line));
        else if (colon == npos || colon == 0 || line.substr(0, colon).find(' ') != npos)
            return std::nullopt;
        else
            entity.head.push_back(
                {text::fold(line.substr(0, colon)), std::string(text::trim(line.substr(colon + 1)))});
    }
    return std::nullopt;
}

/// Of "text/plain; charset=UTF-8" the part before the parameters, folded.
std::string type_of(const Entity& entity) {
    const std::string_view told = entity.value("content-type");
    return told.empty() ? "text/plain" : text::fold(text::trim(told.substr(0, told.find(';'))));
}

std::string parameter_of(const Entity& entity, std::string_view name) {
    constexpr std::size_t longest = 2000;
    const std::string_view told = entity.value("content-type").substr(0, longest);
    for (std::size_t at = told.find(';'); at != npos; at = told.find(';', at + 1)) {
        const std::string_view rest = told.substr(at + 1);
        const std::size_t equals = rest.find('=');
        if (equals == npos || text::fold(text::trim(rest.substr(0, equals))) != name)
            continue;
        const std::string_view value = text::trim(rest.substr(equals + 1));
        return std::string(value.starts_with('"') ? value.substr(1, value.find('"', 1) - 1)
                                                  : text::trim(value.substr(0, value.find(';'))));
    }
    return {};
}

int hex_digit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

/// "=C3=A9" in a line; `spaces`: as words of a head have them, with "_" for a space.
std::string without_quoting(std::string_view line, bool spaces) {
    std::string plain;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const int high = line[i] == '=' && i + 2 < line.size() ? hex_digit(line[i + 1]) : -1;
        const int low = high < 0 ? -1 : hex_digit(line[i + 2]);
        if (low >= 0) {
            plain += static_cast<char>(high * 16 + low);
            i += 2;
        } else {
            plain += spaces && line[i] == '_' ? ' ' : line[i];
        }
    }
    return plain;
}

/// Lines that are put together leave their number to the next empty one, so that what follows stays in its
/// line.
std::string from_quoted_printable(std::string_view text) {
    std::string plain;
    std::size_t joined = 0;
    while (!text.empty()) {
        std::string_view line = take_line(text);
        line = line.substr(0, line.find_last_not_of(" \t") + 1);
        const bool goes_on = line.ends_with('=');
        if (goes_on)
            line.remove_suffix(1);
        if (line.empty() && !goes_on && (plain.empty() || plain.back() == '\n'))
            plain.append(std::exchange(joined, 0), '\n');
        plain += without_quoting(line, false);
        joined += goes_on ? 1 : 0;
        if (!goes_on)
            plain += '\n';
    }
    return plain;
}

std::string from_base64(std::string_view text) {
    static constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static constexpr auto values = [] {
        std::array<std::uint8_t, 256> table{};
        table.fill(64);
        for (std::size_t i = 0; i < digits.size(); ++i)
            table[static_cast<unsigned char>(digits[i])] = static_cast<std::uint8_t>(i);
        return table;
    }();
    std::string plain;
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::uint32_t value = values[static_cast<unsigned char>(c)];
        if (value > 63)
            continue; // ends of lines, and "=" at the end
        bits = (bits << 6U | value) & 0xffffffU;
        count += 6;
        if (count >= 8) {
            count -= 8;
            plain += static_cast<char>(bits >> count & 0xffU);
        }
    }
    return plain;
}

std::string decoded(const Entity& part) {
    const std::string encoding = text::fold(part.value("content-transfer-encoding"));
    const std::string bytes = encoding == "quoted-printable" ? from_quoted_printable(part.body)
                              : encoding == "base64"         ? from_base64(part.body)
                                                             : std::string(part.body);
    return schedule::to_utf8(bytes, parameter_of(part, "charset"));
}

/// "=?UTF-8?Q?Programme_d=C3=A9taill=C3=A9?=" among the words of a head.
std::string plain_words(std::string_view written) {
    std::string plain;
    std::size_t last = npos; ///< of `plain`: where the last such word ended
    while (!written.empty()) {
        const std::size_t begin = written.find("=?");
        const std::size_t charset = begin == npos ? npos : written.find('?', begin + 2);
        const std::size_t text = charset == npos ? npos : written.find('?', charset + 1);
        const std::size_t end = text == npos ? npos : written.find("?=", text + 1);
        if (end == npos)
            break;
        const bool apart = !text::trim(written.substr(0, begin)).empty() || last != plain.size();
        plain += apart ? written.substr(0, begin) : std::string_view();
        const std::string_view word = written.substr(text + 1, end - text - 1);
        const bool base64 = text::fold(written.substr(charset + 1, text - charset - 1)) == "b";
        plain += schedule::to_utf8(base64 ? from_base64(word) : without_quoting(word, true),
                                   std::string(written.substr(begin + 2, charset - begin - 2)));
        last = plain.size();
        written.remove_prefix(end + 2);
    }
    plain += written;
    std::replace(plain.begin(), plain.end(), '\n', ' ');
    return plain;
}

/// The first part of that type, however deep.
std::optional<Entity> part_of(const Entity& entity, std::string_view type, int depth = 0) {
    constexpr int deepest = 6;
    const std::string own = type_of(entity);
    if (!own.starts_with("multipart/") || depth == deepest)
        return own == type ? std::optional(entity) : std::nullopt;
    const std::string border = "--" + parameter_of(entity, "boundary");
    std::string_view rest = entity.body;
    std::optional<std::size_t> begin; ///< of a part, in the body
    while (border.size() > 2 && !rest.empty()) {
        const std::size_t at = entity.body.size() - rest.size();
        const std::string_view line = text::trim(take_line(rest));
        const bool closing = line == border + "--";
        const bool cut_off = rest.empty() && !closing;
        if (line != border && !closing && !cut_off)
            continue;
        const std::size_t end = cut_off ? entity.body.size() : at;
        const auto part = begin ? entity_of(entity.body.substr(*begin, end - *begin)) : std::nullopt;
        if (auto found = part ? part_of(*part, type, depth + 1) : std::nullopt)
            return found;
        if (closing)
            break;
        begin = entity.body.size() - rest.size();
    }
    return std::nullopt;
}

std::size_t lines_of(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

bool is_mail(std::string_view text) {
    const auto mail = entity_of(text);
    return mail && !mail->value("from").empty() &&
           !(mail->value("content-type").empty() && mail->value("content-transfer-encoding").empty());
}

std::string text_of_mail(std::string_view mail) {
    const auto entity = entity_of(mail);
    if (!entity)
        return {};
    std::string text;
    for (const char* name : {"From", "Subject", "Date"})
        text += std::string(name) + ": " + plain_words(entity->value(text::fold(name))) + "\n";
    auto part = part_of(*entity, "text/plain");
    const bool page = !part;
    if (page)
        part = part_of(*entity, "text/html");
    if (!part)
        return text;
    const std::size_t before =
        lines_of(mail.substr(0, static_cast<std::size_t>(part->body.data() - mail.data())));
    text.append(std::max(before, lines_of(text) + 1) - lines_of(text), '\n');
    const std::string body = decoded(*part);
    return text + (page ? text_of_page(body) : body);
}

} // namespace estrade::announcement
