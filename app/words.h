// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/diagnostic.h"
#include "core/live/countdown.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>
#include <QTime>

namespace estrade {

[[nodiscard]] inline QString qstring(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

[[nodiscard]] QDate qdate(LocalDay day);

/// "Mathieu Tortuyaux" gives "MT".
[[nodiscard]] QString initials_of(const QString& name);

/// In the screen's language.
[[nodiscard]] QString translated(const Phrase& phrase);

/// "line 7: no timed line", or without a line where none is known.
[[nodiscard]] QString fault_of(const Diagnostic& diagnostic);

/// What the screens' words are in: English, and each language that assets/i18n holds a file of.
[[nodiscard]] QStringList languages();

/// Whether the program has words in that language, by its tag. "ar-XB" has English ones, from right to left.
[[nodiscard]] bool is_translated(const QString& tag);

/// The language screens speak: a BCP 47 tag that is translated ("en", "en-US", "fr").
/// The first of `wanted` that is translated, else English.
[[nodiscard]] QString choose_language(const QStringList& wanted);

/// Times, dates, numbers and the program's own words, in the screen's language and the event's zone.
class Words {
    Q_DECLARE_TR_FUNCTIONS(estrade::Words)

public:
    Words(const QString& language, Zone zone) : Words(locale_for(language), std::move(zone)) {}
    Words(const QLocale& locale, Zone zone);

    [[nodiscard]] QString clock(Instant at) const;                    ///< "19:17", "7:17 PM"
    [[nodiscard]] QString clock_with_seconds(Instant at) const;       ///< "19:17:05", "7:17:05 PM"
    [[nodiscard]] QString day(LocalDay day) const;                    ///< "Mercredi 30 septembre 2020"
    [[nodiscard]] QString short_day(LocalDay day) const;              ///< "mercredi 30 septembre"
    [[nodiscard]] QString until(Instant end) const;                   ///< "jusqu'à 19:25"
    [[nodiscard]] QString from_to(Instant start, Instant end) const;  ///< "from 19:10 to 19:25"
    [[nodiscard]] QString remaining_unit(const Countdown&) const;     ///< "minutes restantes"
    [[nodiscard]] QString short_unit(const Countdown&) const;         ///< "min restantes"
    [[nodiscard]] QString waiting_unit(const Countdown&) const;       ///< "minutes avant le début"
    [[nodiscard]] QString short_waiting_unit(const Countdown&) const; ///< "avant le début"
    [[nodiscard]] static QString quoted(const QString& text);         ///< "“Title”", "«Title»"
    /// "19:40 → 19:47", with the arrow in the direction that one reads; `before` may be empty.
    [[nodiscard]] QString change(const QString& before, const QString& after) const;
    [[nodiscard]] static QString room(const Room& room);  ///< among others: "No room" of what is in none
    [[nodiscard]] static QString length(Duration length); ///< "15 min", "90 min", "5 h"
    [[nodiscard]] static QString span(Duration span); ///< without a sign: "15 min", "1 h 30 min", "3 days"
    /// "Ada, Grace, Alan, Rym and 9 others": more names than that are read by nobody.
    [[nodiscard]] QString list(const QStringList& names) const;
    [[nodiscard]] QString kind(SessionKind kind) const; ///< "Table ronde"; empty for `other`
    [[nodiscard]] static QString unparted(QString title);
    [[nodiscard]] QString
    title(const Session* session) const; ///< an open slot without a session has a title too
    [[nodiscard]] QString resource(const Resource& resource) const;

    [[nodiscard]] const Zone& zone() const { return zone_; }
    [[nodiscard]] const QLocale& locale() const { return locale_; }

private:
    [[nodiscard]] QTime time_of_day(Instant at) const;
    /// Writes the first of a month as the language does.
    [[nodiscard]] QString with_ordinal(QString date, LocalDay day) const;

    [[nodiscard]] static QLocale locale_for(const QString& language);

    QLocale locale_;
    bool of_twelve_; ///< whether its hours are counted to twelve
    Zone zone_;
};

} // namespace estrade
