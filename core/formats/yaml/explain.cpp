// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/explain.h"

#include <algorithm>
#include <array>

namespace estrade::yaml {
namespace {

constexpr std::string_view blanks = " \t\r";

/// A line by its number, without what ends it; and where it begins.
struct Line {
    std::string_view text;
    std::size_t offset;
};

Line line_of(std::string_view bytes, std::size_t line) {
    std::size_t offset = 0;
    for (std::size_t n = 1; n < line && offset < bytes.size(); ++n)
        offset = std::min(bytes.find('\n', offset), bytes.size() - 1) + 1;
    std::string_view text = bytes.substr(offset);
    text = text.substr(0, text.find('\n'));
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return {text, offset};
}

bool is_empty_or_comment(std::string_view line) {
    const std::size_t first = line.find_first_not_of(blanks);
    return first == std::string_view::npos || line[first] == '#';
}

/// The column of the first character that is neither blank nor the dash of a list's item, or 0.
std::size_t first_column(std::string_view line) {
    std::size_t at = line.find_first_not_of(" \t");
    while (at != std::string_view::npos && line.substr(at).starts_with("- "))
        at = line.find_first_not_of(" \t", at + 1);
    return at == std::string_view::npos ? 0 : at + 1;
}

/// Whether a line has a `:` that parts a key from its value.
bool has_colon(std::string_view line) {
    for (std::size_t at = line.find(':'); at != std::string_view::npos; at = line.find(':', at + 1))
        if (at + 1 == line.size() || line[at + 1] == ' ' || line[at + 1] == '\t')
            return true;
    return false;
}

/// The column of a tab among the blanks and dashes that begin a line, or 0.
std::size_t indenting_tab(std::string_view line) {
    const std::size_t tab = line.find_first_not_of(" -");
    return tab != std::string_view::npos && line[tab] == '\t' ? tab + 1 : 0;
}

/// A `:` where none can be: on this line already, or for what the line above is.
Refusal explain_colon(std::size_t line, std::size_t column, std::string_view bytes) {
    const std::string_view here = line_of(bytes, line).text;
    if (has_colon(here.substr(0, column - 1)))
        return {line, column, Phrase("a `:` where no value can begin"),
                Phrase("put a text that holds `: ` between double quotes")};
    std::size_t above = line - 1;
    while (above > 0 && is_empty_or_comment(line_of(bytes, above).text))
        --above;
    const std::string_view before = line_of(bytes, above).text;
    if (above > 0 && !has_colon(before))
        return {above, first_column(before), Phrase("no colon and blank part a key from its value here"),
                Phrase("write it as in `title: …`")};
    return {line, first_column(here),
            Phrase("this line does not fit below the one above it, which has its value"),
            Phrase("indent both alike, and put a text that holds `: ` between double quotes")};
}

} // namespace

Refusal explain(std::string_view message, std::size_t line, std::size_t column, std::string_view bytes) {
    struct Words {
        std::string_view message;
        Phrase what;
        Phrase hint;
    };
    static const std::array<Words, 11> known{{
        {"end of map not found", Phrase("this line does not fit in the mapping above it"),
         Phrase("check its indentation, and quote a text that holds `: `")},
        {"end of sequence not found", Phrase("this line does not fit in the list above it"),
         Phrase("items of one list begin with `- ` in the same column")},
        {"end of map flow not found", Phrase("a `{` is never closed"), Phrase("add the missing `}`")},
        {"end of sequence flow not found", Phrase("a `[` is never closed"), Phrase("add the missing `]`")},
        {"illegal block entry", Phrase("a `- ` where no list can begin"),
         Phrase("check the indentation of this line, and quote a text that begins with `- `")},
        {"unknown token", Phrase("a character that no text can begin with"),
         Phrase("put the text between double quotes")},
        {"unexpected character in block scalar", Phrase("a text after `|` or `>`"),
         Phrase("quote a text that begins so; a block of text begins on the next line")},
        {"illegal EOF in scalar", Phrase("a quoted text is never closed"), Phrase("add the missing quote")},
        {"the referenced anchor is not defined", Phrase("an alias to nothing"),
         Phrase("quote a text that begins with `*`")},
        {"unknown escape character: ", Phrase("an escape that does not exist"),
         Phrase("write `\\\\` for a backslash between double quotes")},
        {"illegal map key", Phrase("a key where none can begin"),
         Phrase("check the indentation of this line, and quote a text that begins with `? `")},
    }};
    const std::string_view here = line > 0 ? line_of(bytes, line).text : std::string_view{};
    if (const std::size_t tab = indenting_tab(here); tab > 0)
        return {line, tab, Phrase("a tab indents this line"), Phrase("indent with spaces")};
    if (message == "illegal map value" && line > 0 && column > 0)
        return explain_colon(line, column, bytes);
    if (message.starts_with("end of map not found") && column > first_column(here) && first_column(here) > 0)
        return {line, column, Phrase("nothing can follow a text in quotes or brackets"),
                Phrase("put all of it between double quotes, with \\\" for a quote within")};
    Refusal refusal{line, column, Phrase("is not YAML: %1", {message}), {}};
    for (const Words& words : known) {
        if (message.starts_with(words.message)) {
            refusal.what = words.what;
            refusal.hint = words.hint;
        }
    }
    return refusal;
}

std::optional<Refusal> find_unclosed_quote(std::string_view bytes, std::size_t line, std::size_t column) {
    if (line == 0 || column == 0)
        return std::nullopt;
    std::size_t at = line_of(bytes, line).offset + column - 1;
    if (at >= bytes.size() || (bytes[at] != '"' && bytes[at] != '\''))
        return std::nullopt;
    const char quote = bytes[at];
    for (++at; at < bytes.size(); ++at) {
        const bool escape = quote == '"' && bytes[at] == '\\';
        const bool doubled = quote == '\'' && bytes.substr(at).starts_with("''");
        if (escape || doubled)
            ++at;
        else if (bytes[at] == quote)
            return std::nullopt;
    }
    return Refusal{line, column, Phrase("a quoted text is never closed"), Phrase("add the missing quote")};
}

} // namespace estrade::yaml
