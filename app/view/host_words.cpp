// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/host_words.h"

#include "core/agenda/event_day.h"

#include <algorithm>

namespace estrade {
namespace {

/// A plan that is further off than this is another day's, not a late one.
constexpr Duration a_day = std::chrono::hours{24};

QString sentence(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString HostWords::part(Duration duration, const QString& what) {
    const auto seconds = std::chrono::round<std::chrono::seconds>(duration).count();
    if (seconds == 0)
        return {};
    const QString sign = seconds < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const auto whole = std::abs(seconds);
    const QString amount = whole >= 3600 || whole % 60 == 0 ? Words::span(duration)
                           : whole < 60                     ? tr("%1 s").arg(whole)
                                        : tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return (sign + amount + QLatin1Char(' ') + what).trimmed();
}

QString HostWords::action(const Action& action) {
    struct Name {
        QString operator()(const change::Start&) const { return tr("start"); }
        QString operator()(const change::Next&) const { return tr("next"); }
        QString operator()(const change::Finish&) const { return tr("finish"); }
        QString operator()(const change::Pause&) const { return tr("pause"); }
        QString operator()(const change::Resume&) const { return tr("resume"); }
        QString operator()(const change::Adjust& adjust) const { return part(adjust.by); }
        QString operator()(const change::Delay& delay) const { return part(delay.by, tr("delay")); }
        QString operator()(const change::Skip&) const { return tr("skip"); }
        QString operator()(const change::Insert& insert) const {
            return tr("insert “%1”").arg(qstring(insert.title));
        }
        QString operator()(const change::Edit&) const { return tr("edit"); }
        QString operator()(const change::Reorder&) const { return tr("reorder"); }
        QString operator()(const change::Move&) const { return tr("move to another room"); }
        QString operator()(const change::Cancel&) const { return tr("cancel"); }
        QString operator()(const change::Message& message) const {
            return message.text.empty() ? tr("clear message") : tr("message");
        }
        QString operator()(const change::Blackout& blackout) const {
            return blackout.on ? tr("blackout") : tr("light");
        }
        QString operator()(const change::Publish&) const { return tr("announce"); }
        QString operator()(const change::HandOver&) const { return tr("hand over"); }
        QString operator()(const change::Release&) const { return tr("follow the clock"); }
        QString operator()(const change::TakeUp&) const { return tr("take up"); }
        QString operator()(const change::SignUp& talk) const {
            return tr("sign up %1").arg(qstring(talk.person));
        }
        QString operator()(const change::SkipTalk&) const { return tr("no-show"); }
        QString operator()(const change::ReorderTalk&) const { return tr("reorder"); }
        QString operator()(const change::Undo&) const { return tr("undo"); }
        QString operator()(const change::Redo&) const { return tr("redo"); }
    };
    if (action.changes.empty())
        return {};
    return action.changes.size() > 1 ? tr("catch up") : std::visit(Name{}, action.changes.front());
}

QString HostWords::offset(const LiveState& state) {
    const auto minutes = std::chrono::round<std::chrono::minutes>(state.offset).count();
    return !state.hosted                             ? tr("follows the clock")
           : std::chrono::abs(state.offset) >= a_day ? tr("another day’s plan")
           : minutes > 0                             ? tr("+%1 late").arg(Words::span(state.offset))
           : minutes < 0                             ? tr("%1 early").arg(Words::span(state.offset))
                                                     : tr("on time");
}

QString HostWords::lateness(const Lateness& late) {
    if (late.all() >= a_day)
        return tr("The end is late");
    const auto told = [](Duration part) {
        return part > Duration::zero() ? Words::span(std::chrono::ceil<std::chrono::minutes>(part))
                                       : QString();
    };
    const QString at_end = told(late.at_end);
    const QString lacking = told(late.lacking);
    return lacking.isEmpty()  ? tr("The end is %1 late").arg(at_end)
           : at_end.isEmpty() ? tr("%1 short before a fixed time").arg(lacking)
                              : tr("The end is %1 late, %2 short before a fixed time").arg(at_end, lacking);
}

QString HostWords::without_unit_of(const QString& length, const QString& other) {
    const auto space = std::find_if(other.begin(), other.end(), [](QChar c) { return c.isSpace(); });
    const QString unit = other.mid(space - other.begin());
    return length.endsWith(unit) ? length.chopped(unit.size()) : length;
}

QString HostWords::of(Duration part, Duration whole) {
    const QString all = Words::length(whole);
    return tr("%1 of %2").arg(without_unit_of(Words::length(part), all), all);
}

QString HostWords::wait(Instant start, Instant at) const {
    const auto hours = std::chrono::ceil<std::chrono::hours>(start - at).count();
    const auto days = date::floor<date::days>(words_.zone().local(start)) -
                      date::floor<date::days>(words_.zone().local(at));
    return hours <= 48 ? tr("in %1 h").arg(hours) : tr("in %1 days").arg(days.count());
}

QString HostWords::left_behind(const Rundown& rundown, const RundownRoom& room) const {
    if (room.current) {
        const RundownSlot& slot = rundown.slots()[*room.current];
        return tr("This room was left at “%1” on %2. Take that up again?")
            .arg(words_.title(rundown.session(*room.current)), words_.short_day(slot.day));
    }
    return tr("This room was left on %1, between two slots. Take that up again?")
        .arg(words_.short_day(event_day(rundown.agenda().event, room.last_action.value_or(Instant{}))));
}

QString HostWords::end(const Rundown& rundown, const LiveState& state, Instant at) const {
    const Instant end = state.interval.end;
    if (end < at)
        return tr("was to end at %1").arg(words_.clock(end));
    QString told = tr("ends at %1").arg(words_.clock(end));
    const RundownSlot& slot = rundown.slots()[*state.slot];
    if (state.talk || slot.inserted)
        return told;
    const Duration late = end - slot.planned.end;
    const auto minutes = std::chrono::round<std::chrono::minutes>(late).count();
    return std::chrono::abs(late) >= a_day ? tr("%1, planned for %2").arg(told, words_.short_day(slot.day))
           : minutes > 0                   ? tr("%1, %2 after the plan").arg(told, Words::span(late))
           : minutes < 0                   ? tr("%1, %2 before the plan").arg(told, Words::span(late))
                                           : told;
}

QString HostWords::queue(const Budget& budget) const {
    QStringList parts{tr("Talk %1 of %2").arg(budget.number).arg(budget.talks)};
    if (const QString spare = part(budget.spare).mid(1); !spare.isEmpty())
        parts.append(budget.spare < Duration::zero() ? tr("%1 over the block").arg(spare)
                                                     : tr("%1 to spare").arg(spare));
    return parts.join(QStringLiteral("  ·  "));
}

QString HostWords::explain(const Rundown& rundown, const Projection& p) const {
    const RundownSlot& slot = rundown.slots()[p.slot];
    return tr("%1: %2").arg(
        words_.title(rundown.session(p.slot)),
        sentence({slot.inserted ? tr("added")
                                : tr("planned %1").arg(words_.from_to(slot.planned.begin, slot.planned.end)),
                  part(p.inherited, tr("inherited")), part(p.held, tr("delayed")), part(p.given, tr("given")),
                  part(p.paused, tr("paused")), part(p.over, tr("over time")),
                  part(-p.shrunk, tr("to absorb the delay"))}));
}

QString HostWords::explain_number(const Rundown& rundown, const LiveState& state,
                                  const std::vector<Projection>& projections) const {
    if (!state.slot)
        return {};
    const auto projection = std::find_if(projections.begin(), projections.end(),
                                         [&](const Projection& p) { return p.slot == *state.slot; });
    if (projection == projections.end())
        return {};
    const RundownSlot& slot = rundown.slots()[*state.slot];
    return tr("Until %1: begun at %2, %3 planned")
               .arg(words_.clock(projection->interval.end), words_.clock(projection->interval.begin),
                    Words::length(slot.planned.length())) +
           (projection->given + projection->paused + projection->over - projection->shrunk == Duration::zero()
                ? QString()
                : QStringLiteral(", ") +
                      sentence({part(projection->given, tr("given")), part(projection->paused, tr("paused")),
                                part(projection->over, tr("over time")),
                                part(-projection->shrunk, tr("to absorb the delay"))}));
}

QString HostWords::explain_end(const Rundown& rundown, const std::vector<Projection>& projections) const {
    const auto last = std::max_element(
        projections.begin(), projections.end(),
        [](const Projection& a, const Projection& b) { return a.interval.end < b.interval.end; });
    if (last == projections.end())
        return {};
    return tr("The end is that of %1").arg(explain(rundown, *last));
}

} // namespace estrade
