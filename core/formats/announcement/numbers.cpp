// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/numbers.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock_parts.h"
#include "core/formats/announcement/title_notes.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace estrade::announcement {
namespace {

/// "Talk 2: Title"
struct Numbered {
    int number = 0;
    std::string_view word;
    std::string_view title; ///< what follows
};

std::optional<Numbered> numbered(std::string_view title) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"talk", "session", "vortrag", "presentation", "conference", "charla", "ponencia", "palestra",
         "intervento", "lezing", "sesion", "expose", "lecture", "prelekcja"});
    const std::size_t blank = std::min(title.find(' '), title.size());
    const std::string folded = text::fold(title.substr(0, blank));
    const auto* const word = std::find(words.begin(), words.end(), folded);
    std::size_t at = skip_space(title, blank);
    for (const std::string_view sign : {"#", "n°", "nº"})
        at += title.substr(at).starts_with(sign) ? sign.size() : 0;
    const Number number = number_at(title, at);
    if (word == words.end() || number.digits == 0 || number.digits > 2)
        return std::nullopt;
    const std::string_view after = title.substr(at + number.digits);
    const char32_t sign = character_at(after, skip_space(after)).code_point;
    const std::string_view rest = strip_separators(after);
    if ((sign != U':' && !is_dash(sign)) || rest.empty() || is_digit(character_at(rest, 0).code_point))
        return std::nullopt;
    return Numbered{number.value, *word, rest};
}

/// What stands between talks, and counts for none of them.
bool is_between(const Talk& talk) {
    const SessionKind kind = talk.kind;
    return kind == SessionKind::break_ || kind == SessionKind::meal || kind == SessionKind::social ||
           kind == SessionKind::qa || kind == SessionKind::announcement || kind == SessionKind::activity ||
           kind == SessionKind::keynote || (talk.speakers.empty() && is_frame(talk.title));
}

} // namespace

void drop_numbers(std::vector<Talk>& talks) {
    const bool named = std::all_of(talks.begin(), talks.end(), [](const Talk& talk) {
        return !talk.speakers.empty() || !numbered(talk.title);
    });
    std::size_t count = 0;
    std::string_view word;
    int last = 0;
    for (const Talk& talk : talks) {
        const auto one = numbered(talk.title);
        if (!one && (is_between(talk) || (named && talk.speakers.empty())))
            continue;
        if (!one || one->number <= last || (!word.empty() && one->word != word))
            return;
        last = one->number;
        word = one->word;
        ++count;
    }
    for (Talk& talk : talks)
        if (const auto one = count > 1 ? numbered(talk.title) : std::nullopt)
            talk.title = std::string(one->title);
}

} // namespace estrade::announcement
