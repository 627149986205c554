// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The day in order of time: as many rows as there is room for, around what is on.
Item {
    id: timeline

    required property Theme theme
    required property BoardModel board

    readonly property int total: board.timeline.count
    /// The day's last row tells its end, in one line; the others share what that leaves.
    readonly property real share: (height - theme.textRow * 1.6) / Math.max(1, total - 1)
    readonly property bool whole: share >= theme.timelineRowSmall
    readonly property int capacity: whole ? total : Math.max(1, Math.floor(height / theme.timelineRowSmall))
    readonly property real rowHeight: whole ? Math.min(share, theme.timelineRow * 1.3) : height / capacity
    /// The row before the one in focus is shown too, so that one sees what has just ended.
    readonly property int first: Math.max(0, Math.min(board.focusRow - 1, total - capacity))

    clip: true

    Column {
        Repeater {
            model: timeline.board.timeline

            TimelineRow {
                height: timeline.rowHeight
                last: index === timeline.total - 1
                theme: timeline.theme
                visible: index >= timeline.first && index < timeline.first + timeline.capacity
                width: timeline.width
            }
        }
    }
}
