// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_words.h"

namespace estrade {

/// What browse says of what changed.
class BrowseNews {
    Q_DECLARE_TR_FUNCTIONS(estrade::BrowseNews)

public:
    /// Both must outlive it.
    BrowseNews(const Words& words, const BrowsePlan& plan) : words_(words), plan_(plan) {}

    /// What all news of a kind stand under; those of one's own agenda come first.
    [[nodiscard]] static QString heading(const News& news);
    [[nodiscard]] static QString badge(const News& news); ///< "moved"
    /// What was and what is: "14:00 → 14:30", one a part; empty for what is new or gone.
    [[nodiscard]] QStringList changes(const News& news) const;
    /// "Now in conflict with Climbing"; empty where it is in none.
    [[nodiscard]] QString conflict(const News& news) const;
    /// "Changes in the programme: 3, in your agenda: 1. Press C to see."
    [[nodiscard]] static QString summary(const std::vector<News>& all);

private:
    [[nodiscard]] QString when(const ToldSlot& slot, bool with_day, bool with_end) const;
    [[nodiscard]] QString people(const ToldSlot& slot) const;
    [[nodiscard]] QString became(const QString& before, const QString& after) const;

    const Words& words_;
    const BrowsePlan& plan_;
};

} // namespace estrade
