// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/telling.h"

#include "core/agenda/names.h"
#include "core/formats/csv/kept_back.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/session_words.h"
#include "core/formats/site/describe.h"
#include "core/formats/site/people.h"
#include "core/text/text.h"

namespace estrade::site {

void Telling::guess(const schedule::ListedEvent& event, const Phrase& what, Phrase group) {
    report_.add(Severity::info, Treatment::guessed, event.offset,
                Phrase("'%1' %2", {schedule::plain_line(event.title), what}), std::move(group));
}

void Telling::leave_out(const yaml::Node& node, Phrase what, Phrase group) {
    report_.add(Severity::info, Treatment::left_out, file_.offset_of(node), std::move(what),
                std::move(group));
}

void Telling::unknown(const Item& item, const Member& member) {
    if (!words(*member.value).empty() && keys_.insert(text::fold(member.key)).second)
        leave_out(*item.node, Phrase("an agenda has no place for `%1`", {schedule::plain_line(member.key)}),
                  {});
}

void Telling::unknown_of_people(const yaml::Node& people, const DayReading& reading) {
    for (const Member& member : untold_of_people(people, reading))
        if (keys_of_people_.insert(text::fold(member.key)).second)
            leave_out(people,
                      Phrase("an agenda has no place for people's `%1`", {schedule::plain_line(member.key)}),
                      {});
}

void Telling::unknown_of_all(const Item& item) {
    for (const Member& other : item.others)
        if (!role_of(other) && !csv::tells_if_public(spaced(other.key)))
            unknown(item, other);
    for (const Told& told : item.told)
        if (tells_of_session(told.field))
            unknown(item, told.member);
}

void Telling::unknown_kind(const Item& item, const schedule::ListedEvent& event) {
    const std::string& word = event.type;
    if (!word.empty() && word != event.title && !kind_of_format(word) && !value_of<SessionKind>(word) &&
        kinds_.insert(word).second)
        leave_out(*item.node, Phrase("an agenda has no kind of session '%1'", {schedule::plain_line(word)}),
                  Phrase("kinds of sessions that an agenda does not have"));
}

} // namespace estrade::site
