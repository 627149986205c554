// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_model.h"

#include "app/view/browse_sections.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace estrade {

BrowseModel::BrowseModel(const QString& language, Visitor& visitor, bool rehearsal, QObject* parent)
    : QObject(parent), words_(language, Zone()), visitor_(visitor), rehearsal_(rehearsal),
      taken_(visitor.state()),
      plan_(std::make_shared<BrowsePlan>(std::make_shared<LivePlan>(std::make_shared<Agenda>()))),
      section_(now_section), sections_(BrowseRows::section_roles()), rows_(BrowseRows::slot_roles()),
      columns_({"room", "cells", "key", "pinned"}) {
    connect(&visitor_, &Visitor::changed, this, &BrowseModel::take_in);
    connect(&filter_, &BrowseFilter::chosen, this, &BrowseModel::show_rows);
    connect(&arranged_, &BrowseRooms::rearranged, this, &BrowseModel::show_rows);
    connect(&people_, &BrowsePeople::chosen, this, [this] { pickPerson(people_.selected()); });
}

void BrowseModel::set_plan(const std::shared_ptr<const LivePlan>& plan, const std::vector<RoomId>& rooms) {
    words_ = Words(words_.locale(), plan->agenda().event.zone);
    rooms_ = rooms;
    live_ = plan;
    gone_ = visitor_.gone();
    own_ = visitor_.visit().entries;
    plan_ = std::make_shared<const BrowsePlan>(live_, rooms_, gone_, own_);
    index_ = {};
    event_ = qstring(plan->agenda().event.title);
    people_.set_plan(words_, plan_);
}

void BrowseModel::take_in() {
    if (taken_ == visitor_.state())
        return;
    taken_ = visitor_.state();
    if (live_ && (gone_ != visitor_.gone() || own_ != visitor_.visit().entries)) {
        gone_ = visitor_.gone();
        own_ = visitor_.visit().entries;
        plan_ = std::make_shared<const BrowsePlan>(live_, rooms_, gone_, own_);
        people_.set_plan(words_, plan_);
    }
    if (at_ != Instant{}) // nothing is shown before
        Q_EMIT rescheduled(show(at_));
    const auto changes = visitor_.news().size();
    if (changes != changes_told_ && changes > 0)
        say(BrowseNews::summary(visitor_.news()));
    changes_told_ = changes;
    if (visitor_.is_starred({starring_.toStdString()}))
        if (const auto place = plan_->find(std::exchange(starring_, {}).toStdString())) {
            const QString conflict = own_agenda().conflict(plan_->slots()[*place]);
            warn(conflict);
            if (conflict.isEmpty() && rehearsal_)
                say(tr("A rehearsal: what you keep is forgotten when the window closes."));
        }
}

BrowseMine BrowseModel::own_agenda() const {
    return {words_, *plan_, visitor_, at_};
}

void BrowseModel::set_notice(const Notice& notice) {
    if (notice == notice_)
        return;
    notice_ = notice;
    Q_EMIT noticeChanged();
}

std::optional<Instant> BrowseModel::show(Instant at) {
    at_ = at;
    const auto span = plan_->live().timetable().span();
    if (!chosen_ && span)
        section_ = first_section(*span);
    sections_.set_rows(BrowseRows(words_, *plan_, visitor_, at_).sections());
    show_rows();
    auto next = plan_->live().next_change(at);
    if (const auto reminder = remind())
        next = std::min(next.value_or(*reminder), *reminder);
    if (now_minute_ >= 0) {
        const Instant minute = std::chrono::floor<std::chrono::minutes>(at) + std::chrono::minutes{1};
        next = std::min(next.value_or(minute), minute);
    }
    return next;
}

std::optional<std::size_t> BrowseModel::day_shown() const {
    if (plan_->days().empty())
        return std::nullopt;
    if (section_ == now_section)
        return plan_->day_at(at_);
    if (!section_.startsWith(day_prefix))
        return std::nullopt;
    const auto day = section_.mid(day_prefix.size()).toULongLong();
    return day >= 1 && day <= plan_->days().size() ? std::optional<std::size_t>(day - 1) : std::nullopt;
}

bool BrowseModel::gridPossible() const {
    return query_.isEmpty() && day_shown();
}

std::vector<std::size_t> BrowseModel::slots_of_section() const {
    const auto day = day_shown();
    const bool mine = section_ == mine_section;
    std::vector<std::size_t> places;
    if (section_ == changes_section) {
        for (const News& news : visitor_.news())
            if (const auto place = plan_->find(news.id().value))
                places.push_back(*place);
        return places;
    }
    if (section_ == offered_section) {
        for (const SlotId& id : offered_)
            if (const auto place = plan_->find(id.value))
                places.push_back(*place);
        return places;
    }
    if (section_.startsWith(free_prefix))
        return own_agenda().fits_before(section_.mid(free_prefix.size()).toStdString());
    for (std::size_t i = 0; i < plan_->slots().size(); ++i) {
        const BrowseSlot& slot = plan_->slots()[i];
        const bool listed = slot.origin == BrowseSlot::Origin::programme;
        const bool wanted =
            mine      ? is_mine(visitor_, slot)
            : !listed ? false
            : day     ? slot.day == *day
                      : slot.track >= 0 &&
                        track_prefix +
                                qstring(
                                    plan_->agenda().tracks[static_cast<std::size_t>(slot.track)].id.value) ==
                            section_;
        const bool over =
            section_ == now_section && !grid() && plan_->live().standing(*slot.slot, at_) == Standing::past;
        if (wanted && !over)
            places.push_back(i);
    }
    return places;
}

void BrowseModel::prepareSearch() {
    if (index_.valid())
        return;
    index_ = std::async(std::launch::async, [plan = plan_] {
                 return std::make_shared<const SearchIndex>(plan->agenda());
             }).share();
}

std::vector<std::size_t> BrowseModel::slots_found() {
    prepareSearch();
    result_ = index_.get()->find(query_.toStdString(), plan_->agenda().sessions.size());
    std::vector<std::size_t> places;
    for (const SearchHit& hit : result_.hits)
        for (const std::size_t place : plan_->slots_of(plan_->agenda().sessions[hit.session]))
            places.push_back(place);
    return places;
}

QString BrowseModel::heading() const {
    if (!query_.isEmpty())
        return tr("%n found", nullptr, static_cast<int>(result_.total));
    if (const auto day = day_shown())
        return BrowseWords(words_, *plan_).day(plan_->days()[*day]);
    if (section_ == offered_section)
        return tr("From another’s agenda");
    if (section_.startsWith(free_prefix))
        return own_agenda().free_before(section_.mid(free_prefix.size()).toStdString());
    if (section_ == changes_section)
        return BrowseRows::tr("What changed");
    for (int row = 0; row < sections_.count(); ++row)
        if (sections_.value(row, "choice").toString() == section_)
            return sections_.value(row, "title").toString();
    return {};
}

QString BrowseModel::longestTrack() const {
    QString longest;
    for (int row = 0; row < sections_.count(); ++row)
        if (sections_.value(row, "track").toInt() >= 0)
            longest =
                std::max(longest, sections_.value(row, "title").toString(),
                         [](const QString& one, const QString& other) { return one.size() < other.size(); });
    return longest;
}

void BrowseModel::show_rows() {
    const auto unfiltered = query_.isEmpty() ? slots_of_section() : slots_found();
    listed_ = filter_.pass(words_, *plan_, at_, unfiltered, is_filterable());
    const BrowseRows rows(words_, *plan_, visitor_, at_);
    if (!query_.isEmpty()) {
        keep_best();
        rows_.set_rows(rows.found(listed_, result_));
    } else if (section_ == changes_section) {
        rows_.set_rows(rows.changed(listed_));
    } else if (byTrack()) {
        const auto track = [&](std::size_t place) { // none is last
            return static_cast<unsigned>(plan_->slots()[place].track);
        };
        std::stable_sort(listed_.begin(), listed_.end(),
                         [&](std::size_t a, std::size_t b) { return track(a) < track(b); });
        rows_.set_rows(rows.by_track(listed_));
    } else if (!grid()) {
        rows_.set_rows(rows.listed(listed_, section_ == now_section, section_ == mine_section));
    }
    if (grid())
        show_grid(rows, unfiltered);
    heading_ = heading();
    empty_text_ = empty_text();
    show_now();
    keep_selection();
    if (ofPeople() || person_shown_)
        people_.show(rows);
    Q_EMIT viewChanged();
}

/// Of what was found and passed the filter: as much as is looked through.
void BrowseModel::keep_best() {
    constexpr std::size_t most = 200;
    std::set<const Session*> sessions;
    std::size_t kept = 0;
    for (const std::size_t place : listed_) {
        sessions.insert(plan_->slots()[place].session);
        kept += sessions.size() <= most ? 1 : 0;
    }
    result_.total = sessions.size();
    listed_.resize(kept);
}

QString BrowseModel::empty_text() const {
    const bool all_hidden = grid() && listed_.empty() && !filter_.emptied() && arranged_.hidden() > 0;
    return !listed_.empty() || ofPeople() ? QString()
           : filter_.emptied()            ? tr("No session matches the filters.")
           : all_hidden                   ? tr("All rooms are hidden.")
           : !query_.isEmpty()            ? tr("Nothing was found for “%1”.").arg(query_)
           : section_ == changes_section  ? tr("Nothing has changed since you last looked.")
           : plan_->slots().empty()       ? tr("The programme is empty.")
           : section_ == mine_section     ? tr("Nothing is starred yet: press S on what you want to see.")
                                          : tr("Nothing more is planned.");
}

void BrowseModel::show_grid(const BrowseRows& rows, const std::vector<std::size_t>& unfiltered) {
    std::vector<const Room*> rooms; // a filter changes not how a day is laid out
    const DayLayout layout =
        lay_out(*plan_, unfiltered, [&](const Room* room) { return arranged_.hides(room); });
    if (layout.by_room) {
        std::vector<std::size_t> apart;
        std::remove_copy_if(listed_.begin(), listed_.end(), std::back_inserter(apart),
                            [&](std::size_t place) { return layout.is_in_no_column(place); });
        rooms = arranged_.arrange(*plan_, apart);
        std::erase_if(listed_, [&](std::size_t place) {
            return !layout.is_in_no_column(place) &&
                   std::find(rooms.begin(), rooms.end(), plan_->slots()[place].room) == rooms.end();
        });
    }
    grid_ = make_grid(*plan_, listed_, rooms, layout);
    across_.set_rows(rows.cells(grid_.across, false, static_cast<std::size_t>(lanes_)));
    hours_.clear();
    for (double minute = 0; minute <= grid_.minutes; minute += 60)
        hours_.append(minute < grid_.timeless
                          ? QString()
                          : words_.clock(grid_.start + std::chrono::minutes{std::lround(minute)}));
    QList<RowModel::Row> columns;
    std::map<QString, RowModel*> unused;
    std::swap(unused, cells_);
    for (const BrowseGrid::Column& column : grid_.columns) {
        const QString room = column.room == nullptr ? QString() : Words::room(*column.room);
        const QString key = column.room == nullptr ? QString() : qstring(column.room->id.value);
        auto node = unused.extract(key);
        RowModel* const cells = node.empty() ? new RowModel(BrowseRows::cell_roles(), this) : node.mapped();
        cells->set_rows(rows.cells(column, !rooms.empty(), static_cast<std::size_t>(lanes_)));
        cells_.emplace(key, cells);
        const bool pinned = column.room != nullptr && arranged_.is_pinned(column.room->id);
        columns.append({key, {room, QVariant::fromValue(cells), key, pinned}});
    }
    columns_.set_rows(columns);
    for (const auto& [room, cells] : unused)
        cells->deleteLater();
}

void BrowseModel::show_now() {
    const auto since = std::chrono::floor<std::chrono::minutes>(at_ - grid_.start);
    const auto minute = static_cast<double>(since.count());
    const bool within = grid() && minute >= grid_.timeless && minute < grid_.minutes;
    const double now = within ? minute : -1;
    if (now == now_minute_)
        return;
    now_minute_ = now;
    Q_EMIT nowChanged();
}

/// The first that is not over, of those that began within the hour before what was over last: a workshop of a
/// whole day stands among what was in the morning. Where none did, any that is not over; else the first.
std::size_t BrowseModel::place_of_now(const std::vector<std::size_t>& places) const {
    constexpr std::chrono::hours near{1};
    const auto slot = [&](std::size_t place) -> const Slot& { return *plan_->slots()[place].slot; };
    const auto is_over = [&](std::size_t place) {
        return plan_->live().standing(slot(place), at_) == Standing::past;
    };
    Instant from = Instant::min();
    for (const std::size_t place : places)
        if (is_over(place))
            from = std::max(from, slot(place).start - near);
    const auto now = std::find_if(places.begin(), places.end(), [&](std::size_t place) {
        return !is_over(place) && slot(place).start > from && !plan_->slots()[place].all_day;
    });
    const auto any = now != places.end() ? now : std::find_if_not(places.begin(), places.end(), is_over);
    return any == places.end() ? 0 : static_cast<std::size_t>(any - places.begin());
}

/// Something is always selected where there is something: what was, else what is on, else the first.
void BrowseModel::keep_selection() {
    const auto is_selected = [&](std::size_t place) {
        return qstring(plan_->slots()[place].slot->id.value) == selected_;
    };
    const bool come_to = !trail_.empty() && plan_->find(selected_.toStdString());
    if (!come_to && std::none_of(listed_.begin(), listed_.end(), is_selected)) {
        trail_.clear();
        // In a grid of rooms, one of the room that is seen first.
        std::vector<std::size_t> candidates;
        if (grid() && !grid_.columns.empty())
            for (const BrowseGrid::Cell& cell : grid_.columns.front().cells)
                candidates.push_back(cell.slot);
        else
            candidates = listed_;
        const std::size_t first = query_.isEmpty() ? place_of_now(candidates) : 0;
        selected_ =
            candidates.empty() ? QString() : qstring(plan_->slots()[candidates[first]].slot->id.value);
    }
    const bool same = detail_.property("slot").toString() == selected_;
    detail_.show(words_, *plan_, visitor_, plan_->find(selected_.toStdString()), at_);
    if (!same)
        Q_EMIT selectedChanged();
}

void BrowseModel::set_section(const QString& section) {
    chosen_ = true;
    if (section == section_ && query_.isEmpty())
        return;
    say(QString());
    list_for_now_ = false;
    section_ = section;
    query_.clear();
    selected_.clear();
    trail_.clear();
    person_shown_ = ofPeople();
    keep_section();
    show_rows();
    Q_EMIT selectedChanged();
}

void BrowseModel::chooseDay(int number) {
    if (number >= 1 && static_cast<std::size_t>(number) <= plan_->days().size())
        set_section(day_prefix + QString::number(number));
}

void BrowseModel::set_query(const QString& query) {
    const QString wanted = query.trimmed();
    if (wanted == query_)
        return;
    query_ = wanted;
    if (!wanted.isEmpty())
        selected_.clear();
    trail_.clear();
    const bool was_person = std::exchange(person_shown_, ofPeople());
    show_rows();
    if (was_person != person_shown_)
        Q_EMIT selectedChanged();
}

void BrowseModel::select(const QString& slot) {
    if ((slot == selected_ && trail_.empty()) || !plan_->find(slot.toStdString()))
        return;
    say(QString());
    trail_.clear();
    picked_ = true;
    show_detail({false, slot});
}

int BrowseModel::selectedRow() const {
    for (std::size_t row = 0; row < listed_.size(); ++row)
        if (qstring(plan_->slots()[listed_[row]].slot->id.value) == selected_)
            return static_cast<int>(row);
    return -1;
}

} // namespace estrade
