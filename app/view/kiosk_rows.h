// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_words.h"
#include "app/view/row_model.h"

namespace estrade {

/// A page of what the kiosk shows while nobody is there.
struct AttractPage {
    QString title;
    QList<RowModel::Row> rows; ///< of `attract_roles`; never none
};

/// The rows of the kiosk's home, and of the pages it shows while nobody is there.
class KioskRows {
    Q_DECLARE_TR_FUNCTIONS(estrade::KioskRows)

public:
    /// All of these must outlive it.
    KioskRows(const Words& words, const BrowsePlan& plan, Instant at)
        : words_(words), plan_(plan), told_(words, plan), at_(at) {}

    static QList<QByteArray> tab_roles();
    static QList<QByteArray> now_roles();
    static QList<QByteArray> coming_roles();
    static QList<QByteArray> attract_roles();

    /// The present ("now") and each day ("day/1", from 1), by the names of sections of BrowseModel.
    [[nodiscard]] QList<RowModel::Row> tabs() const;
    /// A card for everything that is on.
    [[nodiscard]] QList<RowModel::Row> now() const;
    /// What is still to come that day: what is next in each room, then all else. After its last day with
    /// something, the next that has something.
    [[nodiscard]] QList<RowModel::Row> coming() const;
    [[nodiscard]] std::vector<AttractPage> attract() const;
    /// What there is when the event is over, of `attract_roles`: links, the next event, what is promised.
    [[nodiscard]] QList<RowModel::Row> afterwards() const;

private:
    [[nodiscard]] std::vector<std::size_t> slots_on() const;
    [[nodiscard]] std::vector<std::size_t> slots_coming() const;
    [[nodiscard]] QString detail_of(const BrowseSlot& slot) const;
    [[nodiscard]] QString group_of(const BrowseSlot& slot, bool next_of_room) const;
    [[nodiscard]] QList<RowModel::Row> attract_slots(const std::vector<std::size_t>& slots, bool on) const;
    [[nodiscard]] QList<RowModel::Row> partners() const;
    [[nodiscard]] QList<RowModel::Row> promised() const;
    [[nodiscard]] QList<RowModel::Row> community() const;

    const Words& words_;
    const BrowsePlan& plan_;
    BrowseWords told_;
    Instant at_;
};

} // namespace estrade
