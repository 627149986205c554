// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_news.h"

#include "core/agenda/event_day.h"

#include <algorithm>

namespace estrade {

QString BrowseNews::heading(const News& news) {
    if (news.starred)
        return tr("In my agenda");
    if (news.has(ChangeKind::moved_in_time) || news.has(ChangeKind::moved_in_room))
        return tr("Moved");
    if (news.has(ChangeKind::cancelled) || news.has(ChangeKind::removed))
        return tr("Cancelled or removed");
    return news.has(ChangeKind::added) ? tr("New") : tr("Told otherwise");
}

QString BrowseNews::badge(const News& news) {
    switch (news.kinds.front()) {
    case ChangeKind::added:
        return tr("new");
    case ChangeKind::removed:
        return tr("removed");
    case ChangeKind::cancelled:
        return tr("cancelled");
    case ChangeKind::restored:
        return tr("takes place again");
    case ChangeKind::moved_in_time:
    case ChangeKind::moved_in_room:
        return tr("moved");
    case ChangeKind::retitled:
        return tr("other title");
    case ChangeKind::people_changed:
        break;
    }
    return tr("other people");
}

QString BrowseNews::when(const ToldSlot& slot, bool with_day, bool with_end) const {
    QString text =
        with_end ? words_.from_to(slot.start, slot.start + slot.duration) : words_.clock(slot.start);
    if (with_day)
        text = QStringLiteral("%1, %2").arg(
            BrowseWords(words_, plan_).short_day(event_day(plan_.agenda().event, slot.start)), text);
    return text;
}

QString BrowseNews::people(const ToldSlot& slot) const {
    QStringList names;
    for (const std::string& name : slot.people)
        names.append(qstring(name));
    return words_.locale().createSeparatedList(names);
}

QString BrowseNews::became(const QString& before, const QString& after) const {
    const auto told = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    return words_.change(told(before), told(after));
}

QStringList BrowseNews::changes(const News& news) const {
    QStringList parts;
    if (!news.before || !news.after)
        return parts;
    const ToldSlot& before = *news.before;
    const ToldSlot& after = *news.after;
    if (news.has(ChangeKind::moved_in_time)) {
        const Event& event = plan_.agenda().event;
        const bool other_day = event_day(event, before.start) != event_day(event, after.start);
        const bool other_length = before.duration != after.duration;
        const bool told_day = other_day || plan_.days().size() > 1;
        parts.append(BrowseWords::capitalised(
            became(when(before, told_day, other_length), when(after, other_day, other_length))));
    }
    if (news.has(ChangeKind::moved_in_room))
        parts.append(became(qstring(before.room), qstring(after.room)));
    if (news.has(ChangeKind::retitled))
        parts.append(tr("formerly: %1").arg(qstring(before.title)));
    if (news.has(ChangeKind::people_changed))
        parts.append(became(people(before), people(after)));
    return parts;
}

QString BrowseNews::conflict(const News& news) const {
    QStringList titles;
    for (const SlotId& other : news.conflicts)
        if (const auto place = plan_.find(other.value))
            titles.append(Words::quoted(words_.title(plan_.slots()[*place].session)));
    return titles.isEmpty() ? QString()
                            : tr("Now in conflict with %1").arg(words_.locale().createSeparatedList(titles));
}

QString BrowseNews::summary(const std::vector<News>& all) {
    const auto mine = std::count_if(all.begin(), all.end(), [](const News& news) { return news.starred; });
    return mine == 0 ? tr("Changes in the programme: %1. Press C to see.").arg(all.size())
                     : tr("Changes in the programme: %1, in your agenda: %2. Press C to see.")
                           .arg(all.size())
                           .arg(mine);
}

} // namespace estrade
