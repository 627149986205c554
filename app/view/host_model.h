// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_event.h"
#include "app/view/host_rows.h"
#include "app/view/notice.h"

#include <QtQmlIntegration>
#include <tuple>

namespace estrade {

/// The host's console, of one room at a time: the rundown, and the hand that moves it.
class HostModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the screen")
    Q_PROPERTY(QString event READ event NOTIFY sceneChanged)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY sceneChanged)
    Q_PROPERTY(QString clock MEMBER clock_ NOTIFY tick)
    Q_PROPERTY(QString digits MEMBER digits_ NOTIFY tick)
    Q_PROPERTY(QString phase MEMBER phase_ NOTIFY sceneChanged)
    Q_PROPERTY(QString phaseText MEMBER phase_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QString endText MEMBER end_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QString offsetText MEMBER offset_text_ NOTIFY sceneChanged)
    /// What can be done now; the rest would change nothing.
    Q_PROPERTY(bool canMoveOn READ can_move_on NOTIFY sceneChanged)
    Q_PROPERTY(bool running READ is_running NOTIFY sceneChanged)
    Q_PROPERTY(bool canDelay READ can_delay NOTIFY sceneChanged)
    Q_PROPERTY(bool canStart READ can_start NOTIFY sceneChanged)
    Q_PROPERTY(bool canEdit READ can_edit NOTIFY sceneChanged)
    Q_PROPERTY(bool canCancel READ can_cancel NOTIFY sceneChanged)
    Q_PROPERTY(bool canSkip READ can_skip NOTIFY sceneChanged)
    Q_PROPERTY(bool canSkipTalk READ can_skip_talk NOTIFY sceneChanged)
    Q_PROPERTY(bool late MEMBER late_ NOTIFY sceneChanged)
    Q_PROPERTY(bool paused MEMBER paused_ NOTIFY sceneChanged)
    Q_PROPERTY(bool blackout MEMBER blackout_ NOTIFY sceneChanged)
    Q_PROPERTY(bool handOver MEMBER hand_over_ NOTIFY sceneChanged)
    Q_PROPERTY(bool canRelease READ can_release NOTIFY sceneChanged)
    Q_PROPERTY(int currentRow MEMBER current_row_ NOTIFY sceneChanged)
    Q_PROPERTY(QString catchUpTitle MEMBER catch_up_title_ NOTIFY sceneChanged)
    Q_PROPERTY(QString undoText MEMBER undo_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QString redoText MEMBER redo_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QString message MEMBER message_ NOTIFY sceneChanged)
    /// 0 normal, 1 urgent, 2 flash
    Q_PROPERTY(int messageLevel MEMBER message_level_ NOTIFY sceneChanged)
    Q_PROPERTY(QString explanation MEMBER explanation_ NOTIFY sceneChanged)
    /// Why nothing came of what was last asked for; empty where something did, and some seconds later.
    Q_PROPERTY(QString refusal READ refusal NOTIFY refusalChanged)
    Q_PROPERTY(QString question MEMBER question_ NOTIFY sceneChanged)
    Q_PROPERTY(QString queueText MEMBER queue_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QStringList roomTimes MEMBER room_times_ NOTIFY tick)
    Q_PROPERTY(QStringList roomNames MEMBER room_names_ NOTIFY sceneChanged)
    Q_PROPERTY(int roomIndex MEMBER room_index_ NOTIFY sceneChanged)
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY selectedChanged)
    /// Of the screens that show the event; empty where there is none.
    Q_PROPERTY(QString screensText MEMBER screens_text_ NOTIFY screensChanged)
    Q_PROPERTY(bool screensInPhase MEMBER screens_in_phase_ NOTIFY screensChanged)
    Q_PROPERTY(bool rehearsal READ rehearsal CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool noticeIsFault READ noticeIsFault NOTIFY noticeChanged)
    Q_PROPERTY(QStringList messagePresets READ messagePresets CONSTANT)
    Q_PROPERTY(estrade::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(estrade::RowModel* proposals READ proposals CONSTANT)

public:
    /// `event` must outlive it.
    HostModel(const QString& language, LiveEvent& event, QObject* parent = nullptr);

    void set_rooms(std::vector<RoomId> rooms);
    void set_notice(const Notice& notice);
    std::optional<Instant> show(Instant at);

    [[nodiscard]] QString event() const { return event_; }
    [[nodiscard]] QString subtitle() const { return subtitle_; }
    [[nodiscard]] int selected() const;
    /// The row whose times are explained, and that edits apply to; -1: none.
    void select(int row);
    [[nodiscard]] bool can_move_on() const { return can_.move_on; }
    [[nodiscard]] bool is_running() const { return can_.pause; }
    [[nodiscard]] bool can_delay() const { return can_.delay; }
    [[nodiscard]] bool can_start() const { return can_.start; }
    [[nodiscard]] bool can_edit() const { return can_.edit; }
    [[nodiscard]] bool can_cancel() const { return can_.cancel; }
    [[nodiscard]] bool can_skip() const { return can_.skip; }
    [[nodiscard]] bool can_skip_talk() const { return can_.skip_talk; }
    [[nodiscard]] bool can_release() const { return can_.release; }
    [[nodiscard]] QString refusal() const { return refusal_; }
    [[nodiscard]] bool rehearsal() const { return live_.clock().is_rehearsal(); }
    [[nodiscard]] QString notice() const { return notice_.text; }
    [[nodiscard]] bool noticeIsFault() const { return notice_.fault; }
    [[nodiscard]] QStringList messagePresets() const;
    [[nodiscard]] RowModel* rows() { return &rows_; }
    [[nodiscard]] RowModel* proposals() { return &proposals_; }

    Q_INVOKABLE void next();
    Q_INVOKABLE void pauseOrResume();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void adjust(int seconds);
    Q_INVOKABLE void delay(int seconds);
    Q_INVOKABLE void start();  ///< the selected slot
    Q_INVOKABLE void skip();   ///< the selected slot
    Q_INVOKABLE void cancel(); ///< the selected slot
    Q_INVOKABLE void moveSelected(int by);
    /// Puts the row where another one stands: a slot among slots, a talk within its block.
    Q_INVOKABLE void moveRow(int from, int to);
    Q_INVOKABLE void explainNumber();
    Q_INVOKABLE void moveToRoom(int room);
    Q_INVOKABLE void insert(const QString& title, const QString& people,
                            int minutes); ///< after the selected slot
    Q_INVOKABLE bool mayEdit(); ///< whether there is what edit or signUp would change; if not, it says so
    Q_INVOKABLE void edit(const QString& title, const QString& people);
    Q_INVOKABLE void signUp(const QString& person, const QString& title, int minutes);
    Q_INVOKABLE void skipTalk(); ///< the selected talk, else the current one
    Q_INVOKABLE void say(const QString& text, int level);
    Q_INVOKABLE void clearMessage();
    Q_INVOKABLE void toggleBlackout();
    Q_INVOKABLE void toggleHandOver();
    Q_INVOKABLE void applyProposal(int row);
    Q_INVOKABLE void publish();
    Q_INVOKABLE void takeUp();
    Q_INVOKABLE void release();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void selectRoom(int room);
    /// What edit would change.
    Q_INVOKABLE QString titleOf(int row) const;
    Q_INVOKABLE QString peopleOf(int row) const;

Q_SIGNALS:
    void tick();
    void sceneChanged();
    void selectedChanged();
    void noticeChanged();
    void screensChanged();
    void refusalChanged();

private:
    struct Can {
        bool move_on = false;
        bool pause = false;
        bool delay = false;
        bool start = false;
        bool edit = false;
        bool cancel = false;
        bool skip = false;
        bool skip_talk = false;
        bool release = false;
        bool operator==(const Can&) const = default;
    };

    void show_screens(int all, int in_phase);
    [[nodiscard]] RoomId room() const;
    [[nodiscard]] std::optional<std::size_t> room_place() const;
    [[nodiscard]] const HostRow* row_at(int row) const;
    [[nodiscard]] SlotId slot_at(int row) const; ///< of a talk: its block
    void act(Change change) { act(std::vector<Change>{std::move(change)}); }
    void act(std::vector<Change> changes);
    /// Whether something can be done, looked at anew where it could not.
    [[nodiscard]] bool can(bool Can::*what);
    void refuse(const QString& why);
    [[nodiscard]] static QString nothing_runs();
    [[nodiscard]] static QString nothing_follows();
    [[nodiscard]] QString why_not_start() const;
    [[nodiscard]] QString why_not_skip_talk() const;
    /// Of what is done to the selected slot while it is to come.
    [[nodiscard]] QString not_selected_or(const QString& why) const;
    [[nodiscard]] bool may_be_put(int from, int to) const;
    void show_current(const Rundown& rundown, const LiveState& state, Instant at);
    [[nodiscard]] bool shows(const std::shared_ptr<const LivePlan>& plan) const {
        return plan_ == plan && plan_room_ == room_index_;
    }
    void show_event(const LivePlan& plan);
    void show_waiting(const Rundown& rundown, const LiveState& state, Instant at);
    void show_can(const Rundown& rundown, const LiveState& state);
    void show_rooms(const Rundown& rundown, Instant at);
    void show_proposals(const Rundown& rundown, const HostRows& rows, Instant at);
    void show_explanation(const Rundown& rundown, const LiveState& state);
    void show_plan(const std::shared_ptr<const LivePlan>& plan);
    /// All that `sceneChanged` tells of.
    [[nodiscard]] auto scene() const {
        return std::make_tuple(phase_, phase_text_, end_text_, offset_text_, late_, paused_, blackout_,
                               hand_over_, current_row_, catch_up_title_, undo_text_, redo_text_, message_,
                               explanation_, question_, queue_text_, room_names_, room_index_, event_,
                               subtitle_, message_level_, can_);
    }

    Words words_;
    LiveEvent& live_;
    std::vector<RoomId> rooms_wanted_;
    std::shared_ptr<const LivePlan> plan_; ///< what undo and the ways to catch up were made from
    int plan_room_ = -1;
    std::vector<Projection> projections_;
    std::vector<HostRow> places_;
    std::vector<Proposal> ways_;
    std::int64_t ways_minute_ = 0; ///< when they were made
    Notice notice_;
    QString event_, subtitle_, clock_, digits_, phase_, phase_text_, end_text_, offset_text_, undo_text_,
        redo_text_, message_, explanation_, question_, queue_text_, catch_up_title_, screens_text_, refusal_;
    Instant refused_at_;
    bool screens_in_phase_ = true;
    QStringList room_names_, room_times_;
    QString selected_; ///< the row's key; "number" for the big number
    int room_index_ = 0;
    int current_row_ = -1;
    int message_level_ = 0;
    Can can_;
    bool late_ = false;
    bool paused_ = false;
    bool blackout_ = false;
    bool hand_over_ = false;
    RowModel rows_;
    RowModel proposals_;
};

} // namespace estrade
