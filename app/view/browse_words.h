// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_plan.h"
#include "core/search/search.h"

namespace estrade {

/// What browse says of a slot.
class BrowseWords {
    Q_DECLARE_TR_FUNCTIONS(estrade::BrowseWords)

public:
    /// Both must outlive it.
    BrowseWords(const Words& words, const BrowsePlan& plan) : words_(words), plan_(plan) {}

    [[nodiscard]] QString day(LocalDay day) const;            ///< "Saturday 3 September"
    [[nodiscard]] QString short_day(LocalDay day) const;      ///< "Saturday 3", as within a sentence
    [[nodiscard]] QString when(const BrowseSlot&) const;      ///< "Saturday 3, 14:00", as within a sentence
    [[nodiscard]] QString start(const BrowseSlot&) const;     ///< "14:00", or "all day"
    [[nodiscard]] QString from_to(const BrowseSlot&) const;   ///< "14:00 to 17:00", or from when, with no end
    [[nodiscard]] QString full_time(const BrowseSlot&) const; ///< with its day and zone
    /// The same where the visitor is; empty where clocks show the same there.
    [[nodiscard]] QString time_in(const Zone& zone, const BrowseSlot&) const;
    [[nodiscard]] QString title(const BrowseSlot&) const;
    [[nodiscard]] QString people(const BrowseSlot&) const; ///< "Ada, Grace and 3 others"
    [[nodiscard]] static QString badge(const BrowseSlot&); ///< "cancelled"; empty where all is ordinary
    /// For a screen reader: what, when, where, who.
    [[nodiscard]] QString spoken(const BrowseSlot&) const;
    /// What the tools of conferences call a level, in the screen's language; what is unknown, as it was
    /// written.
    [[nodiscard]] static QString level(const QString& told);
    /// A language by its own name, by its tag: "français".
    [[nodiscard]] static QString language(const QString& tag);
    [[nodiscard]] QString facts(const Session&) const; ///< "français  ·  beginner  ·  recorded"

    /// A text as Qt's styled text, with what a search found in it bold.
    [[nodiscard]] static QString marked(const SearchResult& result, const QString& text);
    [[nodiscard]] static QString capitalised(QString text);
    /// Parts that are not empty, with points between.
    [[nodiscard]] static QString joined(QStringList parts);

private:
    [[nodiscard]] static QString zone_name(const Zone& zone);

    const Words& words_;
    const BrowsePlan& plan_;
};

} // namespace estrade
