// SPDX-License-Identifier: GPL-3.0-or-later
// How a visitor looks at the programme, which is kept from one visit to the next; and from one detail to
// another.
#include "app/view/browse_model.h"
#include "app/view/browse_sections.h"
#include "core/agenda/event_day.h"
#include "core/time/iso.h"

#include <algorithm>

namespace estrade {

ProgrammeLayout BrowseModel::layout() const {
    if (list_for_now_)
        return ProgrammeLayout::list;
    return visitor_.viewing().layout.value_or(spacious_ ? ProgrammeLayout::grid : ProgrammeLayout::list);
}

void BrowseModel::set_layout(ProgrammeLayout layout) {
    list_for_now_ = false;
    Viewing viewing = visitor_.viewing();
    viewing.layout = layout;
    visitor_.set_viewing(viewing);
    show_rows();
}

void BrowseModel::set_grid(bool grid) {
    if (grid != (layout() == ProgrammeLayout::grid))
        set_layout(grid ? ProgrammeLayout::grid : ProgrammeLayout::list);
}

QString BrowseModel::layout_name() const {
    return grid() ? QStringLiteral("grid") : byTrack() ? QStringLiteral("tracks") : QStringLiteral("list");
}

void BrowseModel::set_layout_name(const QString& name) {
    if (name != layout_name())
        set_layout(name == QLatin1String("grid")     ? ProgrammeLayout::grid
                   : name == QLatin1String("tracks") ? ProgrammeLayout::tracks
                                                     : ProgrammeLayout::list);
}

bool BrowseModel::byTrackPossible() const {
    return gridPossible() && std::any_of(plan_->slots().begin(), plan_->slots().end(),
                                         [](const BrowseSlot& slot) { return slot.track >= 0; });
}

void BrowseModel::set_spacious(bool spacious) {
    if (spacious == spacious_)
        return;
    spacious_ = spacious;
    if (!picked_) // a list begins with another slot than a grid
        selected_.clear();
    show_rows();
}

void BrowseModel::set_lanes(int lanes) {
    if (std::max(2, lanes) == lanes_)
        return;
    lanes_ = std::max(2, lanes);
    show_rows();
}

void BrowseModel::listFrom(const QString& slot) {
    select(slot);
    list_for_now_ = true;
    show_rows();
}

void BrowseModel::set_zoom(double zoom) {
    Viewing viewing = visitor_.viewing();
    viewing.zoom = std::clamp(zoom, Viewing::least_zoom, Viewing::most_zoom);
    visitor_.set_viewing(viewing);
    Q_EMIT viewChanged();
}

bool BrowseModel::ofPeople() const {
    return section_ == people_section && query_.isEmpty();
}

/// One's own agenda and what changed are to be seen whole.
bool BrowseModel::is_filterable() const {
    return !query_.isEmpty() || day_shown() || section_.startsWith(track_prefix);
}

QString BrowseModel::first_section(Interval span) const {
    const bool during = span.contains(at_);
    QString kept = qstring(visitor_.viewing().section);
    if (kept.startsWith(day_prefix)) {
        const std::string wanted = kept.mid(day_prefix.size()).toStdString();
        for (std::size_t day = 0; day < plan_->days().size(); ++day)
            if (iso_day(plan_->days()[day]) == wanted &&
                (!during || plan_->days()[day] >= event_day(plan_->agenda().event, at_)))
                return day_prefix + QString::number(day + 1);
    } else if (kept != now_section) {
        for (const RowModel::Row& row : BrowseRows(words_, *plan_, visitor_, at_).sections())
            if (row.key == kept)
                return kept;
    }
    // Who opens the programme weeks before wants its first day.
    return during ? now_section : day_prefix + QStringLiteral("1");
}

void BrowseModel::keep_section() {
    Viewing viewing = visitor_.viewing();
    if (section_ != now_section && day_shown())
        viewing.section = day_prefix.toStdString() + iso_day(plan_->days()[*day_shown()]);
    else if (section_ == now_section || section_ == people_section || section_ == mine_section ||
             section_.startsWith(track_prefix))
        viewing.section = section_.toStdString();
    visitor_.set_viewing(viewing);
}

void BrowseModel::show_detail(const Shown& what) {
    person_shown_ = what.person;
    if (what.person)
        people_.select(what.key);
    else
        selected_ = what.key;
    detail_.show(words_, *plan_, visitor_, plan_->find(selected_.toStdString()), at_);
    if (person_shown_)
        people_.show(BrowseRows(words_, *plan_, visitor_, at_));
    Q_EMIT selectedChanged();
}

void BrowseModel::pickPerson(const QString& person) {
    trail_.clear();
    show_detail({true, person});
}

void BrowseModel::follow(bool person, const QString& key) {
    constexpr std::size_t longest = 50;
    trail_.push_back({person_shown_, person_shown_ ? people_.selected() : selected_});
    if (trail_.size() > longest)
        trail_.erase(trail_.begin());
    show_detail({person, key});
}

void BrowseModel::openPerson(const QString& person) {
    if (people_.knows(person))
        follow(true, person);
}

void BrowseModel::openSlot(const QString& slot) {
    if (plan_->find(slot.toStdString()))
        follow(false, slot);
}

void BrowseModel::goBack() {
    if (trail_.empty())
        return;
    const Shown last = trail_.back();
    trail_.pop_back();
    show_detail(last);
}

} // namespace estrade
