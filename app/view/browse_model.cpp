// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_model.h"

#include <algorithm>
#include <cmath>

namespace estrade {
namespace {

const QString now_section = QStringLiteral("now");
const QString day_prefix = QStringLiteral("day/");
const QString mine_section = QStringLiteral("mine");
const QString changes_section = QStringLiteral("changes");
const QString offered_section = QStringLiteral("offered");
const QString free_prefix = QStringLiteral("free/");
const QString track_prefix = QStringLiteral("track/");

} // namespace

BrowseModel::BrowseModel(const QString& language, Visitor& visitor, bool rehearsal, QObject* parent)
    : QObject(parent), words_(language, Zone()), visitor_(visitor), rehearsal_(rehearsal),
      plan_(std::make_shared<BrowsePlan>(std::make_shared<LivePlan>(std::make_shared<Agenda>()))),
      section_(now_section), sections_(BrowseRows::section_roles()), rows_(BrowseRows::slot_roles()),
      columns_({"room", "cells"}) {
    connect(&visitor_, &Visitor::changed, this, &BrowseModel::take_in);
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
}

void BrowseModel::take_in() {
    if (live_ && (gone_ != visitor_.gone() || own_ != visitor_.visit().entries)) {
        gone_ = visitor_.gone();
        own_ = visitor_.visit().entries;
        plan_ = std::make_shared<const BrowsePlan>(live_, rooms_, gone_, own_);
    }
    if (at_ != Instant{}) // nothing is shown before
        Q_EMIT rescheduled(show(at_));
    const auto changes = visitor_.news().size();
    if (changes != changes_told_ && changes > 0)
        say(BrowseNews::summary(visitor_.news()));
    changes_told_ = changes;
    if (const auto place = plan_->find(std::exchange(starring_, {}).toStdString());
        place && visitor_.is_starred(plan_->slots()[*place].slot->id))
        say(own_agenda().conflict(plan_->slots()[*place]));
}

BrowseMine BrowseModel::own_agenda() const {
    return {words_, *plan_, visitor_, at_};
}

void BrowseModel::set_notice(const QString& notice) {
    if (notice == notice_)
        return;
    notice_ = notice;
    Q_EMIT noticeChanged();
}

std::optional<Instant> BrowseModel::show(Instant at) {
    at_ = at;
    const auto span = plan_->live().timetable().span();
    if (!chosen_ && span) // who opens the programme weeks before wants its first day
        section_ = span->contains(at) ? now_section : day_prefix + QStringLiteral("1");
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
    result_ = index_.get()->find(query_.toStdString());
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

void BrowseModel::show_rows() {
    listed_ = query_.isEmpty() ? slots_of_section() : slots_found();
    const BrowseRows rows(words_, *plan_, visitor_, at_);
    if (!query_.isEmpty())
        rows_.set_rows(rows.found(listed_, result_));
    else if (section_ == changes_section)
        rows_.set_rows(rows.changed(listed_));
    else if (!grid())
        rows_.set_rows(rows.listed(listed_, section_ == now_section, section_ == mine_section));
    if (grid())
        show_grid(rows);
    heading_ = heading();
    empty_text_ = !listed_.empty()              ? QString()
                  : !query_.isEmpty()           ? tr("Nothing was found for “%1”.").arg(query_)
                  : section_ == changes_section ? tr("Nothing has changed since you last looked.")
                  : plan_->slots().empty()      ? tr("The programme is empty.")
                  : section_ == mine_section ? tr("Nothing is starred yet: press S on what you want to see.")
                                             : tr("Nothing more is planned.");
    show_now();
    keep_selection();
    Q_EMIT viewChanged();
}

void BrowseModel::show_grid(const BrowseRows& rows) {
    grid_ = make_grid(*plan_, listed_);
    hours_.clear();
    for (double minute = 0; minute <= grid_.minutes; minute += 60)
        hours_.append(words_.clock(grid_.start + std::chrono::minutes{std::lround(minute)}));
    QList<RowModel::Row> columns;
    std::map<QString, RowModel*> unused;
    std::swap(unused, cells_);
    for (const BrowseGrid::Column& column : grid_.columns) {
        const QString room = column.room == nullptr ? QString() : qstring(column.room->name);
        const QString key = column.room == nullptr ? QString() : qstring(column.room->id.value);
        auto node = unused.extract(key);
        RowModel* const cells = node.empty() ? new RowModel(BrowseRows::cell_roles(), this) : node.mapped();
        cells->set_rows(rows.cells(column, grid_.columns.size() > 1));
        cells_.emplace(key, cells);
        columns.append({key, {room, QVariant::fromValue(cells)}});
    }
    columns_.set_rows(columns);
    for (const auto& [room, cells] : unused)
        cells->deleteLater();
}

void BrowseModel::show_now() {
    const auto since = std::chrono::floor<std::chrono::minutes>(at_ - grid_.start);
    const auto minute = static_cast<double>(since.count());
    const bool within = grid() && minute >= 0 && minute < grid_.minutes;
    const double now = within ? minute : -1;
    if (now == now_minute_)
        return;
    now_minute_ = now;
    Q_EMIT nowChanged();
}

/// Something is always selected where there is something: what was, else what is on, else the first.
void BrowseModel::keep_selection() {
    const auto is_selected = [&](std::size_t place) {
        return qstring(plan_->slots()[place].slot->id.value) == selected_;
    };
    const auto still_on = [&](std::size_t place) {
        return plan_->live().standing(*plan_->slots()[place].slot, at_) != Standing::past;
    };
    if (std::none_of(listed_.begin(), listed_.end(), is_selected)) {
        // In a grid of rooms, one of the room that is seen first.
        std::vector<std::size_t> candidates;
        if (grid() && !grid_.columns.empty())
            for (const BrowseGrid::Cell& cell : grid_.columns.front().cells)
                candidates.push_back(cell.slot);
        else
            candidates = listed_;
        auto first = query_.isEmpty() ? std::find_if(candidates.begin(), candidates.end(), still_on)
                                      : candidates.begin();
        if (first == candidates.end())
            first = candidates.begin();
        selected_ = candidates.empty() ? QString() : qstring(plan_->slots()[*first].slot->id.value);
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
    say({});
    section_ = section;
    query_.clear();
    selected_.clear();
    show_rows();
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
    show_rows();
}

void BrowseModel::set_grid(bool grid) {
    if (grid == grid_wanted_)
        return;
    grid_wanted_ = grid;
    show_rows();
}

void BrowseModel::select(const QString& slot) {
    if (slot == selected_ || !plan_->find(slot.toStdString()))
        return;
    say({});
    selected_ = slot;
    detail_.show(words_, *plan_, visitor_, plan_->find(selected_.toStdString()), at_);
    Q_EMIT selectedChanged();
}

int BrowseModel::selectedRow() const {
    for (std::size_t row = 0; row < listed_.size(); ++row)
        if (qstring(plan_->slots()[listed_[row]].slot->id.value) == selected_)
            return static_cast<int>(row);
    return -1;
}

std::optional<BrowseModel::Place> BrowseModel::grid_place() const {
    for (std::size_t column = 0; grid() && column < grid_.columns.size(); ++column)
        for (std::size_t cell = 0; cell < grid_.columns[column].cells.size(); ++cell)
            if (qstring(plan_->slots()[grid_.columns[column].cells[cell].slot].slot->id.value) == selected_)
                return Place{column, cell};
    return std::nullopt;
}

int BrowseModel::selectedColumn() const {
    const auto place = grid_place();
    return place ? static_cast<int>(place->column) : -1;
}

double BrowseModel::selectedTop() const {
    const auto place = grid_place();
    return place ? grid_.columns[place->column].cells[place->cell].top : 0;
}

/// The slot to the side: in the nearest lane of the column, else in the next column, the nearest in time.
std::optional<std::size_t> BrowseModel::beside(const Place& from, int right) const {
    const BrowseGrid::Cell& here = grid_.columns[from.column].cells[from.cell];
    const auto distance = [&](const BrowseGrid::Cell& cell, bool lane) {
        return std::pair(lane ? std::abs(cell.left - here.left) : 0, std::abs(cell.top - here.top));
    };
    const auto nearest = [&](std::size_t column, auto&& wanted) {
        const BrowseGrid::Cell* best = nullptr;
        for (const BrowseGrid::Cell& cell : grid_.columns[column].cells)
            if (wanted(cell) && (best == nullptr || distance(cell, column == from.column) <
                                                        distance(*best, column == from.column)))
                best = &cell;
        return best == nullptr ? std::nullopt : std::optional(best->slot);
    };
    const auto lane = nearest(from.column, [&](const BrowseGrid::Cell& cell) {
        return (cell.left - here.left) * right > 0 && cell.top < here.top + here.length &&
               here.top < cell.top + cell.length;
    });
    if (lane)
        return lane;
    const std::size_t next = from.column + static_cast<std::size_t>(right); // wraps to past the end
    return next < grid_.columns.size() ? nearest(next, [](const BrowseGrid::Cell&) { return true; })
                                       : std::nullopt;
}

void BrowseModel::move(int right, int down) {
    std::optional<std::size_t> target;
    if (const auto place = grid_place()) {
        const auto& cells = grid_.columns[place->column].cells;
        const std::size_t next = place->cell + static_cast<std::size_t>(down);
        if (right != 0)
            target = beside(*place, right);
        else if (next < cells.size())
            target = cells[next].slot;
    } else if (const int row = selectedRow() + down;
               right == 0 && row >= 0 && static_cast<std::size_t>(row) < listed_.size()) {
        target = listed_[static_cast<std::size_t>(row)];
    }
    if (target)
        select(qstring(plan_->slots()[*target].slot->id.value));
}

} // namespace estrade
