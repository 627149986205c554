// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/visitor.h"
#include "app/view/browse_plan.h"

#include <QtQmlIntegration>

namespace estrade {

/// The rooms of a grid as the visitor wants them: in which order, pinned to its left, hidden.
class BrowseRooms : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the browse model")
    /// How many that would be in the grid are hidden, and that in words.
    Q_PROPERTY(int hidden MEMBER hidden_ NOTIFY changed)
    Q_PROPERTY(QString hiddenText READ hiddenText NOTIFY changed)
    /// How many are pinned: the grid's first.
    Q_PROPERTY(int pinned MEMBER pinned_ NOTIFY changed)

public:
    /// `visitor` must outlive it.
    explicit BrowseRooms(Visitor& visitor, QObject* parent = nullptr) : QObject(parent), visitor_(visitor) {}

    /// The rooms of some slots (by index into the plan's) in the visitor's order, without those that are
    /// hidden; null stands for slots in none.
    [[nodiscard]] std::vector<const Room*> arrange(const BrowsePlan& plan,
                                                   const std::vector<std::size_t>& slots);
    [[nodiscard]] bool is_pinned(const RoomId& room) const {
        return visitor_.viewing().rooms.pinned.contains(room);
    }
    [[nodiscard]] bool hides(const Room* room) const {
        return room != nullptr && visitor_.viewing().rooms.hidden.contains(room->id);
    }
    [[nodiscard]] int hidden() const { return hidden_; }
    [[nodiscard]] QString hiddenText() const { return tr("Rooms hidden: %1").arg(hidden_); }

    Q_INVOKABLE void hide(const QString& room);
    Q_INVOKABLE void showAll();
    /// Pins a room, or lets it go.
    Q_INVOKABLE void togglePin(const QString& room);
    Q_INVOKABLE void move(const QString& room, int by); ///< past its neighbour: 1 or -1
    [[nodiscard]] Q_INVOKABLE bool canMove(const QString& room, int by) const;

Q_SIGNALS:
    void changed();
    /// The visitor arranged them otherwise.
    void rearranged();

private:
    void keep(RoomArrangement rooms);

    Visitor& visitor_;
    std::vector<Room> rooms_;   ///< of the event
    std::vector<RoomId> shown_; ///< in their order
    int hidden_ = 0;
    int pinned_ = 0;
};

} // namespace estrade
