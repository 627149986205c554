// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_rows.h"

namespace estrade {

/// All that is known of one slot.
class BrowseDetail : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the browse model")
    Q_PROPERTY(QString slot MEMBER slot_ NOTIFY changed)
    Q_PROPERTY(QString kind MEMBER kind_ NOTIFY changed)
    Q_PROPERTY(QString time MEMBER time_ NOTIFY changed)
    Q_PROPERTY(QString when MEMBER when_ NOTIFY changed)
    Q_PROPERTY(QString ownTime MEMBER own_time_ NOTIFY changed)
    Q_PROPERTY(QString title MEMBER title_ NOTIFY changed)
    Q_PROPERTY(QString subtitle MEMBER subtitle_ NOTIFY changed)
    Q_PROPERTY(QString who MEMBER who_ NOTIFY changed) ///< "Ada, Grace and 3 others"
    Q_PROPERTY(QString place MEMBER place_ NOTIFY changed)
    Q_PROPERTY(QString note MEMBER note_ NOTIFY changed)
    Q_PROPERTY(QString track MEMBER track_ NOTIFY changed)
    Q_PROPERTY(QString facts MEMBER facts_ NOTIFY changed)
    Q_PROPERTY(QString abstract MEMBER abstract_ NOTIFY changed)
    Q_PROPERTY(QString others MEMBER others_ NOTIFY changed)
    /// The visitor's own; what can have none is no part of the programme.
    Q_PROPERTY(QString ownNote MEMBER own_note_ NOTIFY changed)
    Q_PROPERTY(bool notable MEMBER notable_ NOTIFY changed)
    Q_PROPERTY(bool starred MEMBER starred_ NOTIFY changed)
    /// What is in its way in the visitor's agenda, and ways out, a line each.
    Q_PROPERTY(QString conflict MEMBER conflict_ NOTIFY changed)
    /// What became of it since the visitor last looked, a line each.
    Q_PROPERTY(QString news MEMBER news_ NOTIFY changed)
    Q_PROPERTY(estrade::RowModel* people READ people CONSTANT)
    Q_PROPERTY(estrade::RowModel* links READ links CONSTANT)
    /// What else is on meanwhile, the visitor's own first, then what starts with it.
    Q_PROPERTY(estrade::RowModel* meanwhile READ meanwhile CONSTANT)
    Q_PROPERTY(QString moreMeanwhile MEMBER more_meanwhile_ NOTIFY changed) ///< "and 12 others"

public:
    explicit BrowseDetail(QObject* parent = nullptr);

    /// Where the visitor's own clock is; by default nowhere in particular.
    void set_own_zone(const Zone& zone) { own_zone_ = zone; }
    /// Of the slot at that place in the plan; without one, nothing.
    void show(const Words& words, const BrowsePlan& plan, const Visitor& visitor,
              std::optional<std::size_t> place, Instant at);
    [[nodiscard]] RowModel* people() { return &people_; }
    [[nodiscard]] RowModel* links() { return &links_; }
    [[nodiscard]] RowModel* meanwhile() { return &meanwhile_; }

Q_SIGNALS:
    void changed();

private:
    void show_session(const Words& words, const BrowsePlan& plan, const BrowseSlot& slot);
    void show_people(const BrowsePlan& plan, const Session& session);
    void show_links(const Words& words, const Session& session);
    void show_meanwhile(const BrowseRows& rows, const BrowsePlan& plan, const Visitor& visitor,
                        const BrowseSlot& slot);

    QString slot_, kind_, time_, when_, title_, subtitle_, who_, place_, note_, track_, facts_, abstract_,
        others_, conflict_, news_, own_time_, own_note_, more_meanwhile_;
    std::optional<Zone> own_zone_;
    bool notable_ = false;
    bool starred_ = false;
    RowModel people_;
    RowModel links_;
    RowModel meanwhile_;
};

} // namespace estrade
