// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_words.h"

namespace estrade {
QString BrowseWords::day(LocalDay day) const {
    return capitalised(words_.short_day(day));
}

QString BrowseWords::short_day(LocalDay day) const {
    //: A day within an event, in Qt's date format: "Saturday 3"
    return words_.locale().toString(qdate(day), tr("dddd d"));
}

QString BrowseWords::capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString BrowseWords::when(const BrowseSlot& slot) const {
    return QStringLiteral("%1, %2").arg(short_day(slot.date), start(slot));
}

QString BrowseWords::start(const BrowseSlot& slot) const {
    return slot.all_day ? tr("all day") : words_.clock(slot.slot->start);
}

QString BrowseWords::from_to(const BrowseSlot& slot) const {
    if (slot.all_day) {
        const auto day_of = [&](Instant at) { return date::floor<date::days>(words_.zone().local(at)); };
        const LocalDay last = day_of(slot.slot->end()) - date::days{1};
        return last > day_of(slot.slot->start) ? tr("all day until %1").arg(short_day(last)) : tr("all day");
    }
    if (slot.slot->duration == Duration::zero())
        return words_.clock(slot.slot->start);
    return words_.from_to(slot.slot->start, slot.slot->end());
}

QString BrowseWords::zone_name(const Zone& zone) {
    return qstring(zone.name()).replace(QLatin1Char('/'), QStringLiteral("/\u2060")); // no line ends in it
}

QString BrowseWords::full_time(const BrowseSlot& slot) const {
    return QStringLiteral("%1, %2 (%3)").arg(day(slot.date), from_to(slot), zone_name(words_.zone()));
}

QString BrowseWords::time_in(const Zone& zone, const BrowseSlot& slot) const {
    const Instant start = slot.slot->start;
    if (zone.offset(start) == words_.zone().offset(start))
        return {};
    const Words there(words_.locale(), zone);
    const LocalDay day_there = date::floor<date::days>(zone.local(start));
    const bool other_day = day_there != date::floor<date::days>(words_.zone().local(start));
    const QString time = BrowseWords(there, plan_).from_to(slot);
    return tr("For you: %1 (%2)")
        .arg(other_day ? QStringLiteral("%1, %2").arg(words_.short_day(day_there), time) : time,
             zone_name(zone));
}

QString BrowseWords::title(const BrowseSlot& slot) const {
    return words_.title(slot.session);
}

QString BrowseWords::people(const BrowseSlot& slot) const {
    constexpr qsizetype most = 4;
    const QStringList people = plan_.people(slot);
    if (people.size() <= most)
        return words_.locale().createSeparatedList(people);
    QStringList parts = people.first(most - 1);
    parts.append(tr("%n others", nullptr, static_cast<int>(people.size() - parts.size())));
    return words_.locale().createSeparatedList(parts);
}

QString BrowseWords::badge(const BrowseSlot& slot) {
    if (slot.session != nullptr && slot.session->status == SessionStatus::cancelled)
        return tr("cancelled");
    if (slot.slot->moved)
        return tr("moved");
    return slot.session != nullptr && slot.session->status == SessionStatus::tentative ? tr("to be confirmed")
                                                                                       : QString();
}

QString BrowseWords::spoken(const BrowseSlot& slot) const {
    QStringList parts{title(slot),  day(slot.date), from_to(slot), BrowsePlan::room(slot),
                      people(slot), badge(slot)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString BrowseWords::level(const QString& told) {
    const QString folded = told.trimmed().toLower();
    return folded == QLatin1String("beginner")       ? tr("beginner")
           : folded == QLatin1String("intermediate") ? tr("intermediate")
           : folded == QLatin1String("advanced")     ? tr("advanced")
           : folded == QLatin1String("expert")       ? tr("expert")
           : folded == QLatin1String("all")          ? tr("for everyone")
                                                     : told;
}

QString BrowseWords::language(const QString& tag) {
    // "English" rather than that of a country, where the tag names none.
    const QLocale language(tag.contains(QLatin1Char('-')) ? tag : tag + QStringLiteral("-001"));
    return language.language() == QLocale::C ? tag : language.nativeLanguageName();
}

QString BrowseWords::facts(const Session& session) const {
    return joined({language(qstring(session.language)), level(qstring(session.level)),
                   !session.recorded   ? QString()
                   : *session.recorded ? tr("recorded")
                                       : tr("not recorded")});
}

QString BrowseWords::marked(const SearchResult& result, const QString& text) {
    const std::string bytes = text.toStdString();
    const auto escaped = [&](std::size_t from, std::size_t to) {
        return qstring(std::string_view(bytes).substr(from, to - from)).toHtmlEscaped();
    };
    QString styled;
    std::size_t done = 0;
    for (const Span& mark : find_marks(result, bytes)) {
        styled += escaped(done, mark.begin) + QStringLiteral("<b>") + escaped(mark.begin, mark.end) +
                  QStringLiteral("</b>");
        done = mark.end;
    }
    return styled + escaped(done, bytes.size());
}

QString BrowseWords::joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace estrade
