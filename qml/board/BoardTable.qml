// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Many rooms at once: a row each.
Item {
    id: table

    required property Theme theme
    required property BoardModel board

    /// A table in pages keeps its rows where they are, on the last page too.
    readonly property int rows: board.pageText === "" ? Math.max(1, board.lanes.count) : 12
    readonly property real rowHeight: Math.min(theme.timelineRow * 1.25, height / rows)

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
