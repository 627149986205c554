// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_filter.h"

#include "app/view/browse_mine.h"
#include "core/agenda/names.h"

#include <algorithm>
#include <utility>

namespace estrade {
namespace {

constexpr std::string_view yes = "yes";
constexpr std::string_view no = "no";

QString key_of(const FilterChoice& choice) {
    return qstring(name_of(choice.group)) + QLatin1Char('/') + qstring(choice.value);
}

} // namespace

BrowseFilter::BrowseFilter(Visitor& visitor, QObject* parent)
    : QObject(parent), visitor_(visitor),
      choices_({"choice", "group", "title", "amount", "trackColor", "track", "chosen"}) {}

SlotFacts BrowseFilter::facts(const BrowsePlan& plan, const BrowseSlot& slot, Instant at) const {
    SlotFacts facts;
    const auto fact = [&](FilterGroup group) -> std::string_view& {
        return facts[static_cast<std::size_t>(group)];
    };
    if (plan.live().standing(*slot.slot, at) == Standing::running)
        fact(FilterGroup::now) = yes;
    if (is_mine(visitor_, slot))
        fact(FilterGroup::starred) = yes;
    if (slot.track >= 0)
        fact(FilterGroup::track) = plan.agenda().tracks[static_cast<std::size_t>(slot.track)].id.value;
    if (slot.in_named_room())
        fact(FilterGroup::room) = slot.room->id.value;
    if (slot.session != nullptr) {
        fact(FilterGroup::kind) = name_of(slot.session->kind);
        fact(FilterGroup::language) = slot.session->language;
        if (slot.session->recorded)
            fact(FilterGroup::recorded) = *slot.session->recorded ? yes : no;
    }
    return facts;
}

std::vector<std::size_t> BrowseFilter::pass(const Words& words, const BrowsePlan& plan, Instant at,
                                            const std::vector<std::size_t>& slots, bool possible) {
    std::vector<SlotFacts> all; // as the plan's slots
    std::vector<SlotFacts> of_programme;
    all.reserve(plan.slots().size());
    of_programme.reserve(plan.slots().size());
    for (const BrowseSlot& slot : plan.slots()) {
        all.push_back(facts(plan, slot, at));
        if (slot.origin == BrowseSlot::Origin::programme)
            of_programme.push_back(all.back());
    }
    std::set<FilterChoice> offered = telling(of_programme);
    offered.insert({FilterGroup::now, std::string(yes)});
    offered.insert({FilterGroup::starred, std::string(yes)});
    filter_ = {};
    for (const FilterChoice& choice : visitor_.viewing().filter.choices())
        if (offered.contains(choice))
            filter_.toggle(choice);

    std::vector<SlotFacts> told;
    told.reserve(slots.size());
    std::vector<std::size_t> passed;
    for (const std::size_t slot : slots) {
        told.push_back(all[slot]);
        if (!possible || filter_.passes(told.back()))
            passed.push_back(slot);
    }
    show_choices(words, plan, offered, tally(filter_, told));
    possible_ = possible;
    emptied_ = passed.empty() && !slots.empty();
    Q_EMIT changed();
    return passed;
}

void BrowseFilter::show_choices(const Words& words, const BrowsePlan& plan,
                                const std::set<FilterChoice>& offered,
                                const std::map<FilterChoice, std::size_t>& counts) {
    QList<RowModel::Row> rows;
    QString heading;
    const auto add = [&](FilterGroup group, std::string_view value, const QString& title,
                         const QString& color = {}, int track = -1) {
        const FilterChoice choice{group, std::string(value)};
        if (!offered.contains(choice))
            return;
        const auto count = counts.find(choice);
        const QString key = key_of(choice);
        rows.append(
            {key,
             {key, std::exchange(heading, QString()), title,
              words.locale().toString(static_cast<qulonglong>(count == counts.end() ? 0 : count->second)),
              color, track, filter_.has(choice)}});
    };
    add(FilterGroup::now, yes, tr("On now"));
    add(FilterGroup::starred, yes, tr("In my agenda"));
    heading = tr("Kind");
    for (const auto& kind : names_of(SessionKind{})) {
        const QString name = words.kind(kind.value);
        add(FilterGroup::kind, kind.name, name.isEmpty() ? tr("Other") : name);
    }
    heading = tr("Recording");
    add(FilterGroup::recorded, yes, tr("Recorded"));
    add(FilterGroup::recorded, no, tr("Not recorded"));
    heading = tr("Language");
    for (const FilterChoice& choice : offered)
        if (choice.group == FilterGroup::language)
            add(choice.group, choice.value,
                BrowseWords::capitalised(BrowseWords::language(qstring(choice.value))));
    heading = tr("Track");
    for (std::size_t i = 0; i < plan.agenda().tracks.size(); ++i) {
        const Track& track = plan.agenda().tracks[i];
        add(FilterGroup::track, track.id.value, qstring(track.name), qstring(track.color),
            static_cast<int>(i));
    }
    heading = tr("Room");
    for (const Room& room : plan.agenda().rooms)
        add(FilterGroup::room, room.id.value, Words::room(room));
    choices_.set_rows(rows);
}

void BrowseFilter::toggle(const QString& choice) {
    const std::string key = choice.toStdString();
    const std::size_t end = std::min(key.find('/'), key.size());
    const auto group = filter_group(std::string_view(key).substr(0, end));
    if (!group || end == key.size())
        return;
    Viewing viewing = visitor_.viewing();
    viewing.filter.toggle({*group, key.substr(end + 1)});
    visitor_.set_viewing(viewing);
    Q_EMIT chosen();
}

void BrowseFilter::toggleRow(int row) {
    toggle(choices_.value(row, "choice").toString());
}

int BrowseFilter::nextGroup(int row, bool before) const {
    const int last = std::max(0, choices_.count() - 1);
    do
        row += before ? -1 : 1;
    while (row > 0 && row < last && choices_.value(row, "group").toString().isEmpty());
    return std::clamp(row, 0, last);
}

void BrowseFilter::clear() {
    Viewing viewing = visitor_.viewing();
    viewing.filter = {};
    visitor_.set_viewing(viewing);
    Q_EMIT chosen();
}

} // namespace estrade
