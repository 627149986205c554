// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/stage_model.h"

#include "app/view/phase_words.h"

#include <algorithm>
#include <array>

namespace estrade {

StageModel::StageModel(const QString& language, QObject* parent)
    : QObject(parent), words_(language, Zone()),
      plan_(std::make_shared<LivePlan>(std::make_shared<Agenda>())) {}

void StageModel::set_notice(const QString& notice) {
    if (notice == notice_)
        return;
    notice_ = notice;
    Q_EMIT noticeChanged();
}

void StageModel::set_plan(std::shared_ptr<const LivePlan> plan, const RoomId& room) {
    words_ = Words(words_.locale(), plan->agenda().event.zone);
    plan_ = std::move(plan);
    room_ = room;
}

QString StageModel::room() const {
    const auto& rooms = plan_->agenda().rooms;
    const auto here = std::find_if(rooms.begin(), rooms.end(), [&](const Room& r) { return r.id == room_; });
    return rooms.size() < 2 || here == rooms.end() ? QString() : qstring(here->name);
}

QString StageModel::event() const {
    return qstring(plan_->agenda().event.title);
}

std::optional<Instant> StageModel::show(Instant at) {
    const auto room = plan_->rundown().find_room(room_);
    Duration flips_in{};
    const LiveState state = room ? plan_->rundown().state(*room, at) : LiveState{};
    Scene next = scene_at(state, at, flips_in);
    std::swap(scene_, next);
    const Scene& old = next;
    if (old.digits != scene_.digits || old.progress != scene_.progress || old.lit != scene_.lit)
        Q_EMIT digitsChanged();
    if (old.clock != scene_.clock)
        Q_EMIT clockChanged();
    const auto still = [](const Scene& s) {
        return std::tie(s.phase, s.phase_text, s.title, s.people, s.place, s.next, s.message, s.message_level,
                        s.blackout, s.warning_mark, s.critical_mark, s.warning_text, s.critical_text,
                        s.called, s.changeover);
    };
    if (still(old) != still(scene_))
        Q_EMIT sceneChanged();
    if (const auto bell = ringer_.ring(state, at); bell && !scene_.blackout)
        Q_EMIT rang(static_cast<int>(*bell));

    Instant wake = std::chrono::floor<std::chrono::minutes>(at) + std::chrono::minutes{1};
    if (flips_in > Duration::zero())
        wake = std::min(wake, at + flips_in);
    return wake;
}

StageModel::Scene StageModel::scene_at(const LiveState& state, Instant at, Duration& flips_in) const {
    Scene scene;
    scene.clock = words_.clock(at);
    scene.phase = QString::fromLatin1(name_of(state.phase).data());
    scene.phase_text = phase_text(state);
    scene.changeover = state.changeover;
    tell_slot(scene, state);
    tell_next(scene, state);
    if (const auto room = plan_->rundown().find_room(room_)) {
        constexpr std::array levels{"normal", "urgent", "flash"};
        const RundownRoom& live = plan_->rundown().rooms()[*room];
        scene.message = qstring(live.message.text);
        scene.message_level = QString::fromLatin1(levels.at(static_cast<std::size_t>(live.message.level)));
        scene.blackout = live.blackout;
    }
    if (state.slot) {
        const Stopwatch watch = stopwatch(state.remaining);
        scene.digits = qstring(watch.digits);
        if (state.phase != RoomPhase::paused)
            flips_in = watch.flips_in;
        tell_marks(scene, state);
    } else if (state.next) {
        const RundownSlot& next = plan_->rundown().slots()[*state.next];
        const Instant start = next.slot.start + next.progress.held;
        tell_waiting(scene, start, start - at);
        if (!scene.digits.isEmpty())
            flips_in = stopwatch(start - at).flips_in;
    }
    if (scene.message_level == QLatin1String("flash") && !scene.message.isEmpty()) {
        scene.lit = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count() % 2 == 0;
        const Duration to_second =
            std::chrono::floor<std::chrono::seconds>(at) + std::chrono::seconds{1} - at;
        flips_in = flips_in > Duration::zero() ? std::min(flips_in, to_second) : to_second;
    }
    return scene;
}

void StageModel::tell_slot(Scene& scene, const LiveState& state) const {
    const Rundown& rundown = plan_->rundown();
    const auto slot = state.slot ? state.slot : state.next;
    if (!slot) {
        scene.title = state.phase == RoomPhase::after ? event() : QString();
        return;
    }
    if (state.talk) {
        const LightningTalk& talk = rundown.slots()[*state.slot].queue[*state.talk];
        scene.title = qstring(talk.title.empty() ? talk.person : talk.title);
        scene.people = talk.title.empty() ? QString() : qstring(talk.person);
        const Budget budget = rundown.budget(*state.slot, state.interval.begin);
        scene.place = tr("%1 of %2").arg(budget.number).arg(budget.talks);
        return;
    }
    scene.title = words_.title(rundown.session(*slot));
    scene.people = people_of(*slot);
}

/// In a lightning block who is next comes to the stage while who speaks wraps up.
void StageModel::tell_next(Scene& scene, const LiveState& state) const {
    const Rundown& rundown = plan_->rundown();
    QStringList parts;
    if (state.next_talk) {
        const LightningTalk& talk = rundown.slots()[*state.slot].queue[*state.next_talk];
        scene.called = !state.talk || (!state.changeover && state.phase >= RoomPhase::warning &&
                                       state.phase <= RoomPhase::overtime);
        parts = {qstring(talk.title), qstring(talk.person)};
        if (scene.called)
            std::swap(parts[0], parts[1]);
    } else if (state.slot && state.next &&
               rundown.slots()[*state.next].day == rundown.slots()[*state.slot].day) {
        QStringList names;
        for (const std::string& name : rundown.people(*state.next))
            names.append(qstring(name));
        parts = {words_.title(rundown.session(*state.next)), words_.locale().createSeparatedList(names)};
    }
    parts.removeAll(QString());
    if (!parts.isEmpty())
        scene.next =
            PhaseWords::next(scene.called) + QStringLiteral("  ·  ") + parts.join(QStringLiteral(", "));
}

void StageModel::tell_marks(Scene& scene, const LiveState& state) const {
    const double length = static_cast<double>(state.interval.length().count());
    if (length <= 0 || state.changeover)
        return;
    const auto mark = [&](Duration before_end) {
        return std::clamp(1 - static_cast<double>(before_end.count()) / length, 0.0, 1.0);
    };
    const auto text = [](double at, Duration before_end) {
        using namespace std::chrono;
        if (at <= 0 || at >= 1)
            return QString();
        const auto whole = duration_cast<seconds>(before_end);
        if (whole < minutes{1})
            return tr("%1 s").arg(whole.count());
        return whole % minutes{1} == seconds{0} ? Words::length(whole) : qstring(stopwatch(whole).digits);
    };
    scene.progress = mark(state.remaining);
    scene.warning_mark = mark(state.thresholds.warning);
    scene.critical_mark = mark(state.thresholds.critical);
    scene.warning_text = text(scene.warning_mark, state.thresholds.warning);
    scene.critical_text = text(scene.critical_mark, state.thresholds.critical);
}

/// Up to a day ahead a countdown says most; further ahead, the day does.
void StageModel::tell_waiting(Scene& scene, Instant start, Duration remaining) const {
    if (remaining > std::chrono::hours{24}) {
        const auto local = date::floor<date::days>(words_.zone().local(start));
        scene.phase_text = words_.short_day(local) + QStringLiteral("  ·  ") + words_.clock(start);
        return;
    }
    scene.place = words_.clock(start);
    if (remaining <= Duration::zero())
        return;
    scene.digits = qstring(stopwatch(remaining).digits);
    scene.phase_text += QStringLiteral("  ·  ") + words_.waiting_unit(countdown(remaining));
}

QString StageModel::people_of(std::size_t slot) const {
    QStringList names;
    if (const Session* session = plan_->rundown().session(slot))
        for (const Participation& participation : session->people)
            for (const Person& person : plan_->rundown().agenda().people)
                if (person.id == participation.person)
                    names.append(session->people.size() == 1 && !person.handle.empty()
                                     ? qstring(person.name) + QStringLiteral("  ") + qstring(person.handle)
                                     : qstring(person.name));
    return words_.locale().createSeparatedList(names);
}

QString StageModel::phase_text(const LiveState& state) const {
    if (!state.changeover || !state.talk || state.phase == RoomPhase::paused)
        return PhaseWords::of(state.phase, state.next.has_value());
    return PhaseWords::changeover(qstring(plan_->rundown().slots()[*state.slot].queue[*state.talk].person));
}

} // namespace estrade
