// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/unfold.h"

#include "core/text/text.h"

#include <algorithm>

namespace estrade::ics {
namespace {

constexpr std::string_view blanks = " \t";
constexpr std::string_view name_characters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.";

/// Whether a line begins with a name, as properties do.
bool is_property(std::string_view line) {
    const std::size_t end = line.find_first_not_of(name_characters);
    return end != 0 && end != std::string_view::npos && (line[end] == ':' || line[end] == ';');
}

bool is_quoted_printable(std::string_view line) {
    return upper(line.substr(0, line.find(':'))).find("QUOTED-PRINTABLE") != std::string::npos;
}

/// Whether what begins events is set in from the left, for people to read, and no text that goes on.
bool is_indented(std::string_view bytes) {
    constexpr std::string_view event = "BEGIN:VEVENT";
    const std::size_t at = bytes.find(event);
    const std::size_t before = bytes.substr(0, at).find_last_not_of(blanks);
    return at != std::string_view::npos && before != std::string_view::npos && before + 1 < at &&
           (bytes[before] == '\n' || bytes[before] == '\r');
}

} // namespace

std::string upper(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return result;
}

Unfolder::Unfolder(std::string_view bytes) : bytes_(bytes), indented_(is_indented(bytes)) {}

bool Unfolder::next(Line& line) {
    while (at_ < bytes_.size() && text::trim(peek()).empty())
        take();
    if (at_ >= bytes_.size())
        return false;
    line.offset = at_;
    line.raw = false;
    line.text = take();
    const bool soft = line.text.ends_with('=') && is_quoted_printable(line.text);
    while (at_ < bytes_.size()) {
        const std::string_view more = peek();
        if (soft && line.text.ends_with('=')) {
            line.text.pop_back();
            line.text += take();
        } else if (more.empty() || begins_line(more)) {
            break;
        } else if (more.starts_with(' ') || more.starts_with('\t')) {
            line.text += take().substr(1);
        } else {
            line.raw = true;
            (line.text += "\\n") += take();
        }
    }
    if (indented_)
        line.text.erase(0, line.text.find_first_not_of(blanks));
    return true;
}

bool Unfolder::begins_line(std::string_view line) const {
    if (indented_)
        line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
    return is_property(line) || is_folded_name(line);
}

bool Unfolder::is_folded_name(std::string_view line) const {
    if (line.empty() || line.find_first_not_of(name_characters) != std::string_view::npos)
        return false;
    std::string_view rest = bytes_.substr(at_ + line.size());
    rest.remove_prefix(std::min<std::size_t>(rest.starts_with("\r\n") ? 2 : 1, rest.size()));
    return rest.starts_with(" :") || rest.starts_with(" ;");
}

std::string_view Unfolder::peek() const {
    std::size_t end = at_; // not by find_first_of, which asks of each byte whether it is in a list
    while (end < bytes_.size() && bytes_[end] != '\n' && bytes_[end] != '\r')
        ++end;
    return bytes_.substr(at_, end - at_);
}

std::string_view Unfolder::take() {
    const std::string_view line = peek();
    at_ += line.size();
    const bool both = bytes_.substr(at_).starts_with("\r\n");
    at_ = std::min(at_ + (both ? 2 : 1), bytes_.size());
    return line;
}

} // namespace estrade::ics
