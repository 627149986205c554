// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/kiosk_model.h"

#include <algorithm>

namespace estrade {
namespace {

constexpr Duration goes_home{std::chrono::seconds{60}};
constexpr Duration attracts{std::chrono::minutes{5}};
constexpr Duration attract_page_time{std::chrono::seconds{15}};
constexpr qsizetype longest_query = 80; // more fits no screen
const QString now_tab = QStringLiteral("now");

} // namespace

KioskModel::KioskModel(const QString& language, const Clock& real, const QString& pin, bool rehearsal,
                       QObject* parent)
    : QObject(parent), words_(language, Zone()), languages_(language, estrade::languages()), real_(real),
      rehearsal_(rehearsal), live_(std::make_shared<LivePlan>(std::make_shared<Agenda>())),
      plan_(std::make_shared<BrowsePlan>(live_)), touched_(real.stamp().uptime),
      attract_(KioskRows::attract_roles()), tabs_(KioskRows::tab_roles()), now_(KioskRows::now_roles()),
      coming_(KioskRows::coming_roles()), afterwards_(KioskRows::attract_roles()), browse_(language, nobody_),
      lock_(pin, real) {}

void KioskModel::set_plan(const std::shared_ptr<const LivePlan>& plan, const std::vector<RoomId>& rooms) {
    live_ = plan;
    words_ = Words(words_.locale(), plan->agenda().event.zone);
    plan_ = std::make_shared<const BrowsePlan>(plan, rooms);
    browse_.set_plan(plan, rooms);
}

std::optional<Instant> KioskModel::show(Instant at) {
    at_ = at;
    const KioskRows rows(words_, *plan_, at);
    clock_ = words_.clock(at);
    subtitle_ = BrowseWords::capitalised(words_.short_day(plan_->day_of(at)));
    if (rehearsal_)
        subtitle_ = BrowseWords::joined({subtitle_, tr("Rehearsal")});
    title_ = qstring(plan_->agenda().event.title);
    if (title_.isEmpty())
        title_.swap(subtitle_);
    tabs_.set_rows(rows.tabs());
    now_.set_rows(rows.now());
    coming_.set_rows(rows.coming());
    const auto span = plan_->live().timetable().span();
    empty_text_ = now_.count() + coming_.count() > 0 ? QString()
                  : !span                            ? tr("The programme is empty.")
                                                     : tr("The event is over. Thank you all!");
    const bool over = span && now_.count() + coming_.count() == 0;
    afterwards_.set_rows(over ? rows.afterwards() : QList<RowModel::Row>());
    browse_.show(at);
    show_session();
    if (attracting())
        show_attract(attract_page_);
    Q_EMIT shown();
    const Instant minute = std::chrono::floor<std::chrono::minutes>(at) + std::chrono::minutes{1};
    return std::min(plan_->live().next_change(at).value_or(minute), minute);
}

/// Of what a new version of the agenda no longer has, nothing.
void KioskModel::show_session() {
    const auto place = opened_.isEmpty() ? std::nullopt : plan_->find(opened_.toStdString());
    if (!place && session()) {
        opened_.clear();
        Q_EMIT moved();
    }
    if (place)
        detail_.show(words_, *plan_, nobody_, place, at_);
}

QString KioskModel::tab() const {
    return day_ ? browse_.section() : now_tab;
}

bool KioskModel::at_home() const {
    return !day_ && !searching_ && !session() && query_.isEmpty() && !lock_.asked() && languages_.is_first();
}

void KioskModel::choose(const QString& tab) {
    searching_ = false;
    opened_.clear();
    query_.clear();
    day_ = tab != now_tab;
    browse_.set_section(tab);
    Q_EMIT moved();
}

void KioskModel::open(const QString& slot) {
    opened_ = slot;
    show_session();
    Q_EMIT moved();
}

void KioskModel::search() {
    browse_.prepareSearch();
    searching_ = true;
    opened_.clear();
    Q_EMIT moved();
}

void KioskModel::set_query(const QString& query) {
    query_ = query.left(longest_query);
    browse_.set_query(query_);
    Q_EMIT moved();
}

void KioskModel::type(const QString& text) {
    if (!searching_ || session())
        search();
    if (!query_.isEmpty() || !text.trimmed().isEmpty())
        set_query(query_ + text);
}

void KioskModel::erase() {
    set_query(query_.chopped(std::min<qsizetype>(query_.size(), 1)));
}

void KioskModel::clear() {
    set_query({});
}

void KioskModel::back() {
    if (session()) {
        opened_.clear();
        Q_EMIT moved();
    } else if (searching_) {
        searching_ = false;
        set_query({});
    } else if (day_) {
        goHome();
    }
}

void KioskModel::goHome() {
    if (!languages_.is_first()) {
        languages_.to_first();
        speak();
    }
    used_ = false;
    lock_.cancel();
    choose(now_tab);
    Q_EMIT wentHome();
}

void KioskModel::switchLanguage() {
    languages_.to_next();
    speak();
}

void KioskModel::speak() {
    Q_EMIT languageChanged(language());
    words_ = Words(language(), words_.zone());
    browse_.set_language(language());
    show(at_);
}

void KioskModel::touch() {
    touched_ = real_.stamp().uptime;
    used_ = true;
    if (!attracting())
        return;
    attract_page_ = -1;
    attract_.set_rows({});
    Q_EMIT attractChanged();
}

void KioskModel::show_attract(int page) {
    const std::vector<AttractPage> pages = KioskRows(words_, *plan_, at_).attract();
    attract_pages_ = static_cast<int>(pages.size());
    attract_page_ = page % attract_pages_;
    const AttractPage& shown = pages[static_cast<std::size_t>(attract_page_)];
    attract_title_ = shown.title;
    attract_.set_rows(shown.rows);
    Q_EMIT attractChanged();
}

Duration KioskModel::pass() {
    const Duration idle = real_.stamp().uptime - touched_;
    Duration next = goes_home - idle;
    if (idle >= goes_home && (used_ || !at_home()))
        goHome();
    if (idle >= attracts) {
        show_attract(static_cast<int>((idle - attracts) / attract_page_time));
        next = attract_page_time - (idle - attracts) % attract_page_time;
    } else if (idle >= goes_home) {
        next = attracts - idle;
    }
    return std::min(next, lock_.pass().value_or(next));
}

} // namespace estrade
