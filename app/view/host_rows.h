// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/row_model.h"
#include "app/words.h"
#include "core/rundown/catch_up.h"

namespace estrade {

/// What one row of the host's rundown stands for: a slot, a talk of its queue, or (neither) the end.
struct HostRow {
    std::optional<std::size_t> slot;
    std::optional<std::size_t> talk;
    QString key; ///< names it from one update to the next
};

/// The rows of the host's rundown and of the ways to catch up.
class HostRows {
    Q_DECLARE_TR_FUNCTIONS(estrade::HostRows)

public:
    /// All of these must outlive it.
    HostRows(const Words& words, const Rundown& rundown, const LiveState& state, Instant at);

    static QList<QByteArray> roles();
    static QList<QByteArray> proposal_roles();

    /// The slots of a room's day in order, those passed over too, each with its talks, and the end.
    [[nodiscard]] std::vector<HostRow> places(std::size_t room,
                                              const std::vector<Projection>& projections) const;
    /// `digits`: what remains of the current slot or talk.
    [[nodiscard]] QList<RowModel::Row> rows(const std::vector<HostRow>& places,
                                            const std::vector<Projection>& projections,
                                            const QString& digits) const;
    [[nodiscard]] QList<RowModel::Row> proposals(const std::vector<Proposal>& ways,
                                                 const std::vector<Projection>& projections,
                                                 const Lateness& late) const;

private:
    [[nodiscard]] RowModel::Row slot_row(const HostRow& place, const Projection* projection,
                                         const QString& digits, Instant free_from) const;
    [[nodiscard]] RowModel::Row talk_row(const HostRow& place, const QString& digits) const;
    [[nodiscard]] RowModel::Row end_row(const std::vector<Projection>& projections) const;
    [[nodiscard]] static QString instead_of(Duration length, Duration whole); ///< "1 min instead of 15"
    /// Why a slot to come cannot be as it should; empty where it can.
    [[nodiscard]] QString alarm(const Projection& projection, Instant free_from) const;
    [[nodiscard]] QString told(const Conflict& conflict) const;
    [[nodiscard]] QString mark(const RundownSlot& slot, std::size_t place) const;
    [[nodiscard]] std::optional<Instant> planned_end(const std::vector<Projection>& projections) const;

    const Words& words_;
    const Rundown& rundown_;
    const LiveState& state_;
    Instant at_;
};

} // namespace estrade
