// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words.h"
#include "core/live/bell.h"
#include "core/live/live_plan.h"

#include <QObject>
#include <QtQmlIntegration>

namespace estrade {

/// What a speaker sees, of one room: how long do I have. A pure function of the plan and the instant last
/// shown.
class StageModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the screen")
    Q_PROPERTY(QString digits READ digits NOTIFY digitsChanged)
    Q_PROPERTY(double progress READ progress NOTIFY digitsChanged)
    Q_PROPERTY(bool lit READ lit NOTIFY digitsChanged)
    Q_PROPERTY(QString clock READ clock NOTIFY clockChanged)
    Q_PROPERTY(QString event READ event NOTIFY sceneChanged)
    Q_PROPERTY(QString room READ room NOTIFY sceneChanged)
    Q_PROPERTY(QString phase READ phase NOTIFY sceneChanged)
    Q_PROPERTY(QString phaseText READ phaseText NOTIFY sceneChanged)
    Q_PROPERTY(QString title READ title NOTIFY sceneChanged)
    Q_PROPERTY(QString people READ people NOTIFY sceneChanged)
    Q_PROPERTY(QString place READ place NOTIFY sceneChanged)
    Q_PROPERTY(QString next READ next NOTIFY sceneChanged)
    Q_PROPERTY(bool called READ called NOTIFY sceneChanged)
    Q_PROPERTY(bool changeover READ changeover NOTIFY sceneChanged)
    Q_PROPERTY(QString message READ message NOTIFY sceneChanged)
    Q_PROPERTY(QString messageLevel READ messageLevel NOTIFY sceneChanged)
    Q_PROPERTY(bool blackout READ blackout NOTIFY sceneChanged)
    Q_PROPERTY(double warningMark READ warningMark NOTIFY sceneChanged)
    Q_PROPERTY(double criticalMark READ criticalMark NOTIFY sceneChanged)
    Q_PROPERTY(QString warningText READ warningText NOTIFY sceneChanged)
    Q_PROPERTY(QString criticalText READ criticalText NOTIFY sceneChanged)
    Q_PROPERTY(bool rehearsal MEMBER rehearsal_ NOTIFY sceneChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)

public:
    explicit StageModel(const QString& language, QObject* parent = nullptr);

    void set_rehearsal(bool rehearsal) { rehearsal_ = rehearsal; }
    void set_notice(const QString& notice);
    void set_plan(std::shared_ptr<const LivePlan> plan, const RoomId& room);
    /// Shows an instant; returns the next at which anything visible changes.
    std::optional<Instant> show(Instant at);

    [[nodiscard]] QString digits() const { return scene_.digits; }
    [[nodiscard]] double progress() const { return scene_.progress; }
    /// A flashing message is lit every other second.
    [[nodiscard]] bool lit() const { return scene_.lit; }
    [[nodiscard]] QString clock() const { return scene_.clock; }
    [[nodiscard]] QString event() const;
    /// Empty where the event has one room only.
    [[nodiscard]] QString room() const;
    /// The room state's name: "running", "warning"…
    [[nodiscard]] QString phase() const { return scene_.phase; }
    /// The phase in words; empty while there is nothing to say about it.
    [[nodiscard]] QString phaseText() const { return scene_.phase_text; }
    [[nodiscard]] QString title() const { return scene_.title; }
    [[nodiscard]] QString people() const { return scene_.people; }
    /// Which of how many talks of a lightning block; of what is yet to come, when.
    [[nodiscard]] QString place() const { return scene_.place; }
    /// Who or what is next, after words for it.
    [[nodiscard]] QString next() const { return scene_.next; }
    /// Whether who is next in a lightning block should come to the stage now.
    [[nodiscard]] bool called() const { return scene_.called; }
    /// Whether the digits count down to the talk rather than to its end.
    [[nodiscard]] bool changeover() const { return scene_.changeover; }
    [[nodiscard]] QString message() const { return scene_.message; }
    [[nodiscard]] QString messageLevel() const { return scene_.message_level; }
    [[nodiscard]] bool blackout() const { return scene_.blackout; }
    /// Where the phases begin on the bar, from 0 to 1.
    [[nodiscard]] double warningMark() const { return scene_.warning_mark; }
    [[nodiscard]] double criticalMark() const { return scene_.critical_mark; }
    /// What is left where they begin: "5 min"; empty where the bar has no such mark.
    [[nodiscard]] QString warningText() const { return scene_.warning_text; }
    [[nodiscard]] QString criticalText() const { return scene_.critical_text; }
    [[nodiscard]] QString notice() const { return notice_; }

Q_SIGNALS:
    void digitsChanged();
    void clockChanged();
    void sceneChanged();
    void noticeChanged();
    /// Something is to be heard, where sounds are wanted: an estrade::Bell, as a number. A dark stage is
    /// quiet.
    void rang(int bell);

private:
    struct Scene {
        QString digits, clock, phase, phase_text, title, people, place, next, message, message_level,
            warning_text, critical_text;
        double progress = 0;
        double warning_mark = 1;
        double critical_mark = 1;
        bool lit = true;
        bool blackout = false;
        bool called = false;
        bool changeover = false;
    };
    [[nodiscard]] Scene scene_at(const LiveState& state, Instant at, Duration& flips_in) const;
    void tell_slot(Scene& scene, const LiveState& state) const;
    void tell_next(Scene& scene, const LiveState& state) const;
    void tell_marks(Scene& scene, const LiveState& state) const;
    void tell_waiting(Scene& scene, Instant start, Duration remaining) const;
    [[nodiscard]] QString people_of(std::size_t slot) const;
    [[nodiscard]] QString phase_text(const LiveState& state) const;

    Words words_;
    std::shared_ptr<const LivePlan> plan_;
    RoomId room_;
    Scene scene_;
    BellRinger ringer_;
    QString notice_;
    bool rehearsal_ = false;
};

} // namespace estrade
