// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_mine.h"

#include <algorithm>

namespace estrade {
namespace {

Engagement engagement_of(const BrowseSlot& slot) {
    const bool own = slot.origin == BrowseSlot::Origin::own;
    return {slot.slot->id, slot.slot->interval(), slot.slot->room, own ? nullptr : slot.session};
}

} // namespace

bool is_mine(const Visitor& visitor, const BrowseSlot& slot) {
    return slot.origin == BrowseSlot::Origin::own || visitor.is_starred(slot.slot->id);
}

std::vector<Engagement> engagements(const BrowsePlan& plan, const Visitor& visitor) {
    std::vector<Engagement> all;
    for (const BrowseSlot& slot : plan.slots())
        if (is_mine(visitor, slot) && slot.takes_place() && !slot.all_day)
            all.push_back(engagement_of(slot));
    return all;
}

BrowseMine::BrowseMine(const Words& words, const BrowsePlan& plan, const Visitor& visitor, Instant at)
    : words_(words), plan_(plan), at_(at), all_(engagements(plan, visitor)),
      gaps_(gaps(plan.agenda(), all_)) {}

std::vector<const Engagement*> BrowseMine::in_the_way(const BrowseSlot& slot) const {
    std::vector<const Engagement*> others;
    if (slot.takes_place() && !slot.all_day)
        for (const Engagement& engagement : all_)
            if (engagement.id != slot.slot->id && engagement.interval.overlaps(slot.slot->interval()))
                others.push_back(&engagement);
    return others;
}

bool BrowseMine::is_in_the_way(const BrowseSlot& slot) const {
    return !in_the_way(slot).empty();
}

QString BrowseMine::title(const SlotId& slot) const {
    const auto place = plan_.find(slot.value);
    return place ? words_.title(plan_.slots()[*place].session) : QString();
}

QString BrowseMine::way_out(const WayOut& way) const {
    const QString of = title(way.of);
    switch (way.kind) {
    case WayOut::Kind::repeat: {
        const auto place = plan_.find(plan_.agenda().slots[way.slot].id.value);
        return place ? tr("%1: also on %2").arg(of, BrowseWords(words_, plan_).when(plan_.slots()[*place]))
                     : QString();
    }
    case WayOut::Kind::recording:
        return way.promised ? tr("%1: a recording is promised").arg(of)
                            : tr("%1: there is a recording").arg(of);
    case WayOut::Kind::leave_early:
        return tr("%1: leave %2 early").arg(of, Words::length(way.missed));
    case WayOut::Kind::come_late:
        break;
    }
    return tr("%1: come %2 late").arg(of, Words::length(way.missed));
}

QString BrowseMine::conflict(const BrowseSlot& slot) const {
    constexpr qsizetype most_lines = 6;
    constexpr std::size_t most_titles = 3;
    const bool leftwards = words_.locale().textDirection() == Qt::RightToLeft; // whatever the titles' own
    const QString bullet = leftwards ? QStringLiteral("\u200F•\u00a0") : QStringLiteral("•\u00a0");
    QStringList titles;
    QStringList lines;
    const std::vector<const Engagement*> others = in_the_way(slot);
    const std::size_t told = others.size() > most_titles + 1 ? most_titles : others.size();
    for (std::size_t i = 0; i < told; ++i) {
        const Engagement* const other = others[i];
        titles.append(Words::quoted(title(other->id)));
        for (const WayOut& way : ways_out(plan_.agenda(), engagement_of(slot), *other, all_, at_))
            lines.append(bullet + way_out(way));
    }
    if (titles.isEmpty())
        return {};
    if (told < others.size())
        titles.append(tr("%n others", nullptr, static_cast<int>(others.size() - told)));
    lines.removeDuplicates();
    lines.prepend(tr("In conflict with %1 in your agenda").arg(words_.locale().createSeparatedList(titles)));
    return lines.first(std::min(most_lines, lines.size())).join(QLatin1Char('\n'));
}

const Gap* BrowseMine::find_gap(const std::string& until) const {
    const auto found =
        std::find_if(gaps_.begin(), gaps_.end(), [&](const Gap& gap) { return gap.until.value == until; });
    return found == gaps_.end() ? nullptr : &*found;
}

std::vector<std::size_t> BrowseMine::fits_before(const std::string& slot) const {
    std::vector<std::size_t> places;
    if (const Gap* const gap = find_gap(slot))
        for (const std::size_t fit : gap->fits)
            if (const auto place = plan_.find(plan_.agenda().slots[fit].id.value))
                places.push_back(*place);
    return places;
}

QString BrowseMine::gap_before(const BrowseSlot& slot) const {
    constexpr std::size_t most = 2;
    const Gap* const gap = find_gap(slot.slot->id.value);
    if (gap == nullptr)
        return {};
    QStringList titles;
    const std::vector<std::size_t> fits = fits_before(slot.slot->id.value);
    for (std::size_t i = 0; i < std::min(most, fits.size()); ++i)
        titles.append(words_.title(plan_.slots()[fits[i]].session));
    const QString length = Words::span(gap->interval.length());
    return titles.isEmpty() ? tr("%1 free").arg(length)
                            : tr("%1 free (F): %2")
                                  .arg(length, titles.join(QStringLiteral(", ")) +
                                                   (fits.size() > most ? QStringLiteral("…") : QString()));
}

QString BrowseMine::free_before(const std::string& slot) const {
    const Gap* const gap = find_gap(slot);
    return gap == nullptr ? QString()
                          : tr("Free %1").arg(words_.from_to(gap->interval.begin, gap->interval.end));
}

} // namespace estrade
