// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_grid.h"
#include "app/view/browse_mine.h"
#include "app/view/browse_news.h"
#include "app/view/browse_words.h"
#include "app/view/row_model.h"

namespace estrade {

/// The rows of browse's lists, and the cells of its grid.
class BrowseRows {
    Q_DECLARE_TR_FUNCTIONS(estrade::BrowseRows)

public:
    /// All of these must outlive it.
    BrowseRows(const Words& words, const BrowsePlan& plan, const Visitor& visitor, Instant at)
        : words_(words), plan_(plan), visitor_(visitor), told_(words, plan), mine_(words, plan, visitor, at),
          at_(at) {}

    static QList<QByteArray> section_roles();
    static QList<QByteArray> slot_roles();
    static QList<QByteArray> cell_roles();

    /// What can be listed: now, each day, the visitor's own agenda, each track that has slots. Their keys
    /// are "now", "day/1" (from 1), "mine", "people", "changes", "track/ID". Changes are there while there
    /// are any.
    [[nodiscard]] QList<RowModel::Row> sections() const;
    /// Under headings of their start, with the day where it is not the same for all; those that run now,
    /// under one of their own if `now`. With the gaps between those of the visitor's agenda, if `gaps`.
    [[nodiscard]] QList<RowModel::Row> listed(const std::vector<std::size_t>& slots, bool now,
                                              bool gaps = false) const;
    /// Under headings of their track, in the order given: what has none, last.
    [[nodiscard]] QList<RowModel::Row> by_track(const std::vector<std::size_t>& slots) const;
    /// Each with its time, under the heading of its day.
    [[nodiscard]] QList<RowModel::Row> of_person(const std::vector<std::size_t>& slots) const;
    /// Each with its time, in the order given.
    [[nodiscard]] QList<RowModel::Row> meanwhile(const std::vector<std::size_t>& slots) const;
    /// In the order given, with what was found marked.
    [[nodiscard]] QList<RowModel::Row> found(const std::vector<std::size_t>& slots,
                                             const SearchResult& result) const;
    /// What became of slots: of each that the visitor is to be told of.
    [[nodiscard]] QList<RowModel::Row> changed(const std::vector<std::size_t>& slots) const;
    /// Of a room's column, if `rooms`: then without what stands across all. `most`: how many have room side
    /// by side.
    [[nodiscard]] QList<RowModel::Row> cells(const BrowseGrid::Column& column, bool rooms,
                                             std::size_t most) const;

private:
    [[nodiscard]] QString heading(const BrowseSlot& slot, bool now, bool one_day) const;
    [[nodiscard]] RowModel::Row others(const BrowseGrid::Cell& cell) const;
    /// A row whose detail is the time and then the other parts.
    [[nodiscard]] RowModel::Row timed(const BrowseSlot& slot, const QString& heading,
                                      const QStringList& parts) const;
    /// The badge of a slot; of one in the visitor's agenda, that it is in conflict with others there.
    [[nodiscard]] QString badge(const BrowseSlot& slot) const;
    [[nodiscard]] bool starred(const BrowseSlot& slot) const { return is_mine(visitor_, slot); }
    [[nodiscard]] QString standing(const BrowseSlot& slot) const;

    const Words& words_;
    const BrowsePlan& plan_;
    const Visitor& visitor_;
    BrowseWords told_;
    BrowseMine mine_;
    Instant at_;
};

} // namespace estrade
