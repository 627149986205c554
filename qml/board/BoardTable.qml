// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Many rooms at once: a row each.
Item {
    id: table

    required property Theme theme
    required property BoardModel board

    readonly property int rows: Math.max(1, board.lanes.count)
    readonly property real rowHeight: Math.min(theme.timelineRow * (theme.portrait ? 2.2 : 1.6), height / rows)

    Column {
        width: parent.width

        Repeater {
            model: table.board.lanes

            TableRow {
                height: table.rowHeight
                theme: table.theme
                width: table.width
            }
        }
    }
}
