// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_model.h"
#include "app/view/kiosk_lock.h"
#include "app/view/kiosk_rows.h"
#include "app/view/language_choice.h"

namespace estrade {

/// The screen in the hallway: what is on and what comes, the programme, a search, one session. Whoever left
/// it, the next one finds it at home; nothing of a visitor is kept.
class KioskModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the screen")
    Q_PROPERTY(QString title MEMBER title_ NOTIFY shown)
    Q_PROPERTY(QString subtitle MEMBER subtitle_ NOTIFY shown)
    Q_PROPERTY(QString clock MEMBER clock_ NOTIFY shown)
    Q_PROPERTY(QString emptyText MEMBER empty_text_ NOTIFY shown)
    Q_PROPERTY(QString language READ language NOTIFY languageChanged)
    Q_PROPERTY(QString languages READ languages CONSTANT) ///< those there are, by their codes
    Q_PROPERTY(QString tab READ tab NOTIFY moved)
    Q_PROPERTY(bool searching READ searching NOTIFY moved)
    Q_PROPERTY(bool session READ session NOTIFY moved) ///< one is open, before what was there
    Q_PROPERTY(QString query READ query NOTIFY moved)
    Q_PROPERTY(bool attracting READ attracting NOTIFY attractChanged)
    Q_PROPERTY(QString attractTitle MEMBER attract_title_ NOTIFY attractChanged)
    Q_PROPERTY(int attractPage MEMBER attract_page_ NOTIFY attractChanged) ///< from 0
    Q_PROPERTY(int attractPages MEMBER attract_pages_ NOTIFY attractChanged)
    Q_PROPERTY(estrade::RowModel* attract READ attract CONSTANT)
    Q_PROPERTY(estrade::RowModel* tabs READ tabs CONSTANT)
    Q_PROPERTY(estrade::RowModel* now READ now CONSTANT)
    Q_PROPERTY(estrade::RowModel* coming READ coming CONSTANT)
    Q_PROPERTY(estrade::RowModel* afterwards READ afterwards CONSTANT) ///< none before the event is over
    Q_PROPERTY(estrade::BrowseModel* browse READ browse CONSTANT)
    Q_PROPERTY(estrade::BrowseDetail* detail READ detail CONSTANT) ///< of the session
    Q_PROPERTY(estrade::KioskLock* lock READ lock CONSTANT)

public:
    /// `real` measures how long nobody was there, whatever time is shown; it must outlive this.
    KioskModel(const QString& language, const Clock& real, const QString& pin = {}, bool rehearsal = false,
               QObject* parent = nullptr);

    /// `rooms`: those to show; empty: all.
    void set_plan(const std::shared_ptr<const LivePlan>& plan, const std::vector<RoomId>& rooms = {});
    void set_notice(const Notice& notice) { browse_.set_notice(notice); }
    /// Shows that instant, and tells when something visible changes next.
    std::optional<Instant> show(Instant at);

    [[nodiscard]] const QString& language() const { return languages_.current(); }
    [[nodiscard]] const QString& languages() const { return languages_.label(); }
    [[nodiscard]] QString tab() const;
    [[nodiscard]] bool searching() const { return searching_; }
    [[nodiscard]] bool session() const { return !opened_.isEmpty(); }
    [[nodiscard]] const QString& query() const { return query_; }
    [[nodiscard]] bool attracting() const { return attract_page_ >= 0; }
    [[nodiscard]] RowModel* attract() { return &attract_; }
    [[nodiscard]] RowModel* tabs() { return &tabs_; }
    [[nodiscard]] RowModel* now() { return &now_; }
    [[nodiscard]] RowModel* coming() { return &coming_; }
    [[nodiscard]] RowModel* afterwards() { return &afterwards_; }
    [[nodiscard]] BrowseModel* browse() { return &browse_; }
    [[nodiscard]] BrowseDetail* detail() { return &detail_; }
    [[nodiscard]] KioskLock* lock() { return &lock_; }
    /// Whether it looks as whoever comes next should find it.
    [[nodiscard]] bool at_home() const;

    Q_INVOKABLE void choose(const QString& tab);
    Q_INVOKABLE void open(const QString& slot);
    Q_INVOKABLE void search();
    /// Adds to what is searched for, from any page.
    Q_INVOKABLE void type(const QString& text);
    Q_INVOKABLE void erase();
    Q_INVOKABLE void clear();
    /// One step: out of a session, of a search, of a day.
    Q_INVOKABLE void back();
    /// To the next one.
    Q_INVOKABLE void switchLanguage();
    void goHome();

    /// Someone is there. What is shown while nobody is goes away.
    void touch();
    /// Does what time does while nobody is there, and tells how long until it does something again.
    Duration pass();

Q_SIGNALS:
    void shown();
    void moved();
    void wentHome();
    void attractChanged();
    /// Answered by putting the program's own words in that language, before `speak`.
    void languageChanged(const QString& language);

private:
    void speak();
    void show_session();
    void set_query(const QString& query);
    void show_attract(int page);

    Words words_;
    LanguageChoice languages_;
    const Clock& real_;
    bool rehearsal_;
    std::shared_ptr<const LivePlan> live_;
    std::shared_ptr<const BrowsePlan> plan_;
    Instant at_;
    Duration touched_; ///< by the counter of `real_`
    QString title_, subtitle_, clock_, empty_text_, query_, attract_title_;
    QString opened_;    ///< a slot: the session that is open
    bool used_ = false; ///< since it went home
    bool day_ = false;  ///< a day was chosen
    bool searching_ = false;
    int attract_page_ = -1;
    int attract_pages_ = 0;
    RowModel attract_;
    RowModel tabs_;
    RowModel now_;
    RowModel coming_;
    RowModel afterwards_;
    Visitor nobody_; ///< who browses here has no agenda of their own
    BrowseModel browse_;
    BrowseDetail detail_;
    KioskLock lock_;
};

} // namespace estrade
