// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/notice.h"
#include "app/view/row_model.h"
#include "app/words.h"
#include "core/live/board.h"

#include <QObject>
#include <QtQmlIntegration>

namespace estrade {

/// The board, in words and numbers ready to be drawn. A pure function of the agenda and the instant it was
/// last shown: it holds no clock.
class BoardModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the screen")
    Q_PROPERTY(QString title READ title NOTIFY headerChanged)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY headerChanged)
    Q_PROPERTY(QString clock READ clock NOTIFY clockChanged)
    Q_PROPERTY(bool rehearsal READ rehearsal NOTIFY rehearsalChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool noticeIsFault READ noticeIsFault NOTIFY noticeChanged)
    Q_PROPERTY(Layout layout READ layout NOTIFY layoutChanged)
    Q_PROPERTY(QString pageText READ pageText NOTIFY layoutChanged)
    Q_PROPERTY(int focusRow READ focusRow NOTIFY layoutChanged)
    Q_PROPERTY(QString headline READ headline NOTIFY layoutChanged)
    Q_PROPERTY(QString detail READ detail NOTIFY layoutChanged)
    Q_PROPERTY(QString callTitle READ callTitle NOTIFY headerChanged)
    Q_PROPERTY(QString callText READ callText NOTIFY headerChanged)
    Q_PROPERTY(QString qrText READ qrText NOTIFY headerChanged)
    Q_PROPERTY(estrade::RowModel* lanes READ lanes CONSTANT)
    Q_PROPERTY(estrade::RowModel* timeline READ timeline CONSTANT)
    Q_PROPERTY(estrade::RowModel* upcoming READ upcoming CONSTANT)
    Q_PROPERTY(estrade::RowModel* resources READ resources CONSTANT)
    Q_PROPERTY(estrade::RowModel* supporters READ supporters CONSTANT)

public:
    enum class Layout { Single, Lanes, Table, Closing, Empty };
    Q_ENUM(Layout)

    explicit BoardModel(const QString& language, QObject* parent = nullptr);

    /// Replaces the agenda; `rooms` empty means all of them. Nothing changes on the screen before the next
    /// `show`.
    void set_agenda(std::shared_ptr<const Agenda> agenda, std::vector<RoomId> rooms);
    void set_plan(std::shared_ptr<const LivePlan> plan, std::vector<RoomId> rooms);
    void set_rehearsal(bool rehearsal);
    /// A discreet line: why what is shown may be older than the file. Empty: nothing to say.
    void set_notice(const Notice& notice);

    /// Shows an instant. Returns the next one at which anything visible changes, or nothing if nothing ever
    /// will.
    std::optional<Instant> show(Instant at);

    /// The event's, or where it has none, what would be the subtitle.
    [[nodiscard]] QString title() const { return title_; }
    [[nodiscard]] QString subtitle() const { return subtitle_; }
    [[nodiscard]] QString clock() const { return clock_; }
    [[nodiscard]] bool rehearsal() const { return rehearsal_; }
    [[nodiscard]] QString notice() const { return notice_.text; }
    [[nodiscard]] bool noticeIsFault() const { return notice_.fault; }
    [[nodiscard]] Layout layout() const;
    [[nodiscard]] QString pageText() const;
    /// The timeline's row that must stay in view: what runs, or what is next.
    [[nodiscard]] int focusRow() const { return focus_row_; }
    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QString callTitle() const;
    [[nodiscard]] QString callText() const;
    [[nodiscard]] QString qrText() const;
    [[nodiscard]] RowModel* lanes() { return &lanes_; }
    [[nodiscard]] RowModel* timeline() { return &timeline_; }
    [[nodiscard]] RowModel* upcoming() { return &upcoming_; }
    /// After the event: what to find again, and who made it possible.
    [[nodiscard]] RowModel* resources() { return &resources_; }
    [[nodiscard]] RowModel* supporters() { return &supporters_; }

Q_SIGNALS:
    void headerChanged();
    void clockChanged();
    void rehearsalChanged();
    void noticeChanged();
    void layoutChanged();

private:
    [[nodiscard]] const Event& event() const { return plan_->agenda().event; }
    [[nodiscard]] const NextEvent* next_event() const;
    [[nodiscard]] const NextEvent* invitation() const;
    [[nodiscard]] bool calls_for_talks() const;
    [[nodiscard]] std::size_t open_places(Instant at) const;
    void show_board(Instant at);
    void show_lanes(Instant at);
    [[nodiscard]] bool tells_rooms() const;
    void show_timeline(Instant at);
    void list_queue(QList<RowModel::Row>& rows, const Slot& slot, Instant at);
    void show_upcoming();
    void show_resources();
    void show_supporters();
    [[nodiscard]] QVariantList lane_values(const Lane& lane, Instant at) const;
    [[nodiscard]] QString status_of(const Lane& lane) const;
    [[nodiscard]] QStringList people_of(const Session* session) const;
    [[nodiscard]] QString person_detail(const Session* session) const;
    [[nodiscard]] QStringList badges_of(const Slot& slot, const Session* session) const;
    [[nodiscard]] QString track_color(const Lane& lane) const;
    [[nodiscard]] QString color_of(const Lane& lane) const;
    [[nodiscard]] std::optional<Instant> next_visible_change(Instant at) const;

    Words words_;
    [[nodiscard]] const Timetable& timetable() const { return plan_->timetable(); }
    [[nodiscard]] Countdown count_of(const Lane& lane, Instant at) const;
    [[nodiscard]] const LightningTalk* talk_of(const Lane& lane) const;
    [[nodiscard]] QString kind_of(const Lane& lane) const;
    [[nodiscard]] QString note_of(const Lane& lane) const;
    [[nodiscard]] int room_number(const Room& room) const;
    [[nodiscard]] static std::optional<Instant> late_from(const Slot& slot, Instant at);
    [[nodiscard]] std::optional<Instant> marked_until(const Slot& slot, Instant at) const;
    [[nodiscard]] QStringList live_badges(const Slot& slot, Instant at) const;

    std::shared_ptr<const LivePlan> plan_;
    std::vector<RoomId> rooms_;
    Board board_;
    std::optional<Instant> shown_at_;
    LocalDay today_; ///< by the calendar, whatever the event's day

    QString title_, subtitle_;
    QString clock_;
    Notice notice_;
    bool rehearsal_ = false;
    int focus_row_ = 0;
    std::size_t open_places_ = 0;
    RowModel lanes_;
    RowModel timeline_;
    RowModel upcoming_;
    RowModel resources_;
    RowModel supporters_;
};

} // namespace estrade
