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
    readonly property real rowHeight: Math.max(theme.timelineRowSmall, Math.min(theme.timelineRow, height / Math.max(1, total)))
    readonly property int capacity: Math.max(1, Math.floor(height / rowHeight))
    /// The row before the one in focus is shown too, so that one sees what has just ended.
    readonly property int first: Math.max(0, Math.min(board.focusRow - 1, total - capacity))

    clip: true

    Column {
        Repeater {
            model: timeline.board.timeline

            TimelineRow {
                first: index === timeline.first
                height: timeline.rowHeight
                last: index === Math.min(timeline.total, timeline.first + timeline.capacity) - 1
                theme: timeline.theme
                visible: index >= timeline.first && index < timeline.first + timeline.capacity
                width: timeline.width
            }
        }
    }
}
