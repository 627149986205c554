// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/live_event.h"
#include "app/view/row_model.h"
#include "app/words.h"
#include "core/rundown/catch_up.h"

#include <QtQmlIntegration>

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
    Q_PROPERTY(QString endText MEMBER end_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QString offsetText MEMBER offset_text_ NOTIFY sceneChanged)
    Q_PROPERTY(bool late MEMBER late_ NOTIFY sceneChanged)
    Q_PROPERTY(bool paused MEMBER paused_ NOTIFY sceneChanged)
    Q_PROPERTY(bool blackout MEMBER blackout_ NOTIFY sceneChanged)
    Q_PROPERTY(QString undoText MEMBER undo_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QString redoText MEMBER redo_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QString message MEMBER message_ NOTIFY sceneChanged)
    Q_PROPERTY(QString explanation MEMBER explanation_ NOTIFY sceneChanged)
    Q_PROPERTY(QString question MEMBER question_ NOTIFY sceneChanged)
    Q_PROPERTY(QString queueText MEMBER queue_text_ NOTIFY sceneChanged)
    Q_PROPERTY(QStringList roomNames MEMBER room_names_ NOTIFY sceneChanged)
    Q_PROPERTY(int roomIndex MEMBER room_index_ NOTIFY sceneChanged)
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY sceneChanged)
    Q_PROPERTY(bool rehearsal READ rehearsal CONSTANT)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(QStringList messagePresets READ messagePresets CONSTANT)
    Q_PROPERTY(estrade::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(estrade::RowModel* proposals READ proposals CONSTANT)

public:
    /// `event` must outlive it.
    HostModel(const QString& language, LiveEvent& event, QObject* parent = nullptr);

    void set_rooms(std::vector<RoomId> rooms);
    void set_notice(const QString& notice);
    std::optional<Instant> show(Instant at);

    [[nodiscard]] QString event() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] int selected() const { return selected_; }
    /// The row whose times are explained, and that edits apply to; -1: none.
    void select(int row);
    [[nodiscard]] bool rehearsal() const { return live_.clock().is_rehearsal(); }
    [[nodiscard]] QString notice() const { return notice_; }
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
    Q_INVOKABLE void moveToRoom(int room);
    Q_INVOKABLE void insert(const QString& title, const QString& people,
                            int minutes); ///< after the selected slot
    Q_INVOKABLE void edit(const QString& title, const QString& people);
    Q_INVOKABLE void signUp(const QString& person, const QString& title, int minutes);
    Q_INVOKABLE void skipTalk();
    Q_INVOKABLE void say(const QString& text, int level);
    Q_INVOKABLE void toggleBlackout();
    Q_INVOKABLE void applyProposal(int row);
    Q_INVOKABLE void publish();
    Q_INVOKABLE void takeUp();
    Q_INVOKABLE void release();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void selectRoom(int room);

Q_SIGNALS:
    void tick();
    void sceneChanged();
    void noticeChanged();

private:
    [[nodiscard]] RoomId room() const;
    [[nodiscard]] std::optional<std::size_t> room_place() const;
    [[nodiscard]] SlotId slot_at(int row) const;
    void act(Change change) { live_.act(room(), {std::move(change)}); }
    void show_rows(const LivePlan& plan, const LiveState& state, Instant at);
    void show_proposals(const Rundown& rundown, Instant at);
    void show_current(const Rundown& rundown, const LiveState& state, Instant at);
    void show_explanation(const Rundown& rundown, Instant at);
    [[nodiscard]] QString length_text(Duration length) const;
    [[nodiscard]] QString name_of_action(const Action& action) const;

    Words words_;
    LiveEvent& live_;
    std::vector<RoomId> rooms_wanted_;
    std::vector<Projection> projections_;
    std::vector<Proposal> ways_;
    QString clock_, digits_, phase_, end_text_, offset_text_, undo_text_, redo_text_, message_, explanation_,
        question_, queue_text_, notice_;
    QStringList room_names_;
    int room_index_ = 0;
    int selected_ = -1;
    bool late_ = false;
    bool paused_ = false;
    bool blackout_ = false;
    RowModel rows_;
    RowModel proposals_;
};

} // namespace estrade
