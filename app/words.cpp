// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>

namespace estrade {
namespace {

QString capitalised(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString language_of(const QString& tag) {
    return tag.section(QRegularExpression(QStringLiteral("[-_.@]")), 0, 0).toLower();
}

} // namespace

namespace {

/// Which 00:00 is not: nothing of a minute remains.
bool is_under_a_minute(const Countdown& countdown) {
    return countdown.digits.starts_with("00:") && countdown.digits != "00:00";
}

} // namespace

QDate qdate(LocalDay day) {
    const date::year_month_day ymd{day};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

QString initials_of(const QString& name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString initials = words.first().left(1);
    if (words.size() > 1)
        initials += words.last().left(1);
    return initials.toUpper();
}

QString translated(const Phrase& phrase) {
    return qstring(phrase.told([](const char* english) {
        return QCoreApplication::translate("estrade::Phrase", english).toStdString();
    }));
}

QString fault_of(const Diagnostic& diagnostic) {
    const QString what = translated(diagnostic.what);
    return diagnostic.where.line == 0 ? what : Words::tr("line %1: %2").arg(diagnostic.where.line).arg(what);
}

QStringList languages() {
    QStringList all{QStringLiteral("en")};
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList(QDir::Files, QDir::Name);
    for (const QString& file : files)
        all.append(file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0));
    return all;
}

bool is_translated(const QString& tag) {
    return tag == QLatin1String("ar-XB") || languages().contains(language_of(tag));
}

QString choose_language(const QStringList& wanted) {
    for (const QString& tag : wanted) {
        if (is_translated(tag))
            return QString(tag).section(QLatin1Char('.'), 0, 0).replace(QLatin1Char('_'), QLatin1Char('-'));
    }
    return QStringLiteral("en");
}

QLocale Words::locale_for(const QString& language) {
    // English of no country keeps to the 24 hours that schedules are written in.
    if (language == QLatin1String("en"))
        return {QLocale::English, QLocale::UnitedKingdom};
    return QLocale(language);
}

Words::Words(const QLocale& locale, Zone zone)
    : locale_(locale),
      of_twelve_(locale.timeFormat(QLocale::ShortFormat).contains(QLatin1String("AP"), Qt::CaseInsensitive)),
      zone_(std::move(zone)) {}

QString Words::clock(Instant at) const {
    return locale_.toString(time_of_day(at), of_twelve_ ? u"h:mm AP" : u"HH:mm");
}

QString Words::clock_with_seconds(Instant at) const {
    return locale_.toString(time_of_day(at), of_twelve_ ? u"h:mm:ss AP" : u"HH:mm:ss");
}

QTime Words::time_of_day(Instant at) const {
    const LocalTime local = zone_.local(at);
    const auto of_day = local - date::floor<date::days>(local);
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(of_day.count()));
}

QString Words::day(LocalDay day) const {
    return with_ordinal(capitalised(locale_.toString(qdate(day), QLocale::LongFormat)), day);
}

QString Words::short_day(LocalDay day) const {
    //: A day without its year, in Qt's date format: "Wednesday 30 September"
    return with_ordinal(locale_.toString(qdate(day), tr("dddd d MMMM")), day);
}

/// In French the first alone is one: "1er octobre", "2 octobre".
QString Words::with_ordinal(QString date, LocalDay day) const {
    if (locale_.language() == QLocale::French && qdate(day).day() == 1)
        date.replace(QStringLiteral(" 1 "), QStringLiteral(" 1er "));
    return date;
}

QString Words::until(Instant end) const {
    return tr("until %1").arg(clock(end));
}

QString Words::from_to(Instant start, Instant end) const {
    return tr("%1 to %2").arg(clock(start), clock(end));
}

QString Words::remaining_unit(const Countdown& countdown) const {
    switch (countdown.unit) {
    case CountdownUnit::days:
        return tr("days left");
    case CountdownUnit::hours:
        return tr("hours left");
    default:
        return is_under_a_minute(countdown) ? tr("seconds left") : tr("minutes left");
    }
}

QString Words::short_unit(const Countdown& countdown) const {
    switch (countdown.unit) {
    case CountdownUnit::days:
        return tr("d left");
    case CountdownUnit::hours:
        return tr("h left");
    default:
        return is_under_a_minute(countdown) ? tr("s left") : tr("min left");
    }
}

QString Words::waiting_unit(const Countdown& countdown) const {
    switch (countdown.unit) {
    case CountdownUnit::days:
        return tr("days to go");
    case CountdownUnit::hours:
        return tr("hours to go");
    default:
        return is_under_a_minute(countdown) ? tr("seconds to go") : tr("minutes to go");
    }
}

QString Words::short_waiting_unit(const Countdown& countdown) const {
    return countdown.unit == CountdownUnit::minutes ? tr("to go") : waiting_unit(countdown);
}

QString Words::quoted(const QString& text) {
    return tr("“%1”").arg(text);
}

QString Words::change(const QString& before, const QString& after) const {
    constexpr char16_t right_to_left_mark = 0x200F; // figures alone have no direction
    const bool leftwards = locale_.textDirection() == Qt::RightToLeft;
    return (leftwards ? QString(QChar(right_to_left_mark)) : QString()) +
           (before.isEmpty() ? QString() : before + QLatin1Char(' ')) +
           (leftwards ? QStringLiteral("← ") : QStringLiteral("→ ")) + after;
}

QString Words::length(Duration length) {
    constexpr std::chrono::minutes counted_in_hours{180};
    const auto whole = std::chrono::round<std::chrono::minutes>(length);
    return whole < counted_in_hours ? tr("%1 min").arg(whole.count()) : span(length);
}

QString Words::span(Duration span) {
    const auto whole = std::chrono::abs(span);
    const auto minutes = std::chrono::round<std::chrono::minutes>(whole).count();
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (whole < std::chrono::hours{24})
        return minutes % 60 == 0 ? tr("%1 h").arg(minutes / 60)
                                 : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    const auto days = std::chrono::round<std::chrono::days>(whole).count();
    return days == 1 ? tr("1 day") : tr("%1 days").arg(days);
}

QString Words::list(const QStringList& names) const {
    constexpr qsizetype most = 5;
    if (names.size() <= most)
        return locale_.createSeparatedList(names);
    QStringList parts = names.first(most - 1);
    parts.append(tr("%n others", nullptr, static_cast<int>(names.size() - parts.size())));
    return locale_.createSeparatedList(parts);
}

QString Words::kind(SessionKind kind) const {
    switch (kind) {
    case SessionKind::keynote:
        return tr("Keynote");
    case SessionKind::talk:
        return tr("Talk");
    case SessionKind::lightning:
        return tr("Lightning talk");
    case SessionKind::panel:
        return tr("Round table");
    case SessionKind::workshop:
        return tr("Workshop");
    case SessionKind::activity:
        return tr("Activity");
    case SessionKind::announcement:
        return tr("Announcement");
    case SessionKind::qa:
        return tr("Questions");
    case SessionKind::break_:
        return tr("Break");
    case SessionKind::meal:
        return tr("Meal");
    case SessionKind::social:
        return tr("Social");
    case SessionKind::other:
        break;
    }
    return {};
}

/// With its signs beside their words wherever a line is wrapped: French writes a space before "?" and ":",
/// and titles have one that a line may end at.
QString Words::unparted(QString title) {
    constexpr QChar space(u' ');
    constexpr QChar no_break(u'\u00a0');
    for (qsizetype at = title.indexOf(space, 1); at > 0 && at + 1 < title.size();
         at = title.indexOf(space, at + 1))
        if (QStringView(u":;?!»").contains(title.at(at + 1)) || title.at(at - 1) == QChar(u'«'))
            title[at] = no_break;
    return title;
}

QString Words::title(const Session* session) const {
    return session == nullptr || session->title.empty() ? tr("Open slot") : unparted(qstring(session->title));
}

QString Words::room(const Room& room) {
    return room.name.empty() ? tr("No room") : qstring(room.name);
}

QString Words::resource(const Resource& resource) const {
    if (!resource.title.empty())
        return qstring(resource.title);
    switch (resource.kind) {
    case Resource::Kind::slides:
        return tr("Slides");
    case Resource::Kind::recording:
        return tr("Recording");
    case Resource::Kind::podcast:
        return tr("Podcast");
    case Resource::Kind::chat:
        return tr("Chat group");
    case Resource::Kind::website:
        return tr("Website");
    case Resource::Kind::document:
        return tr("Document");
    case Resource::Kind::other:
        break;
    }
    return tr("Link");
}

} // namespace estrade
