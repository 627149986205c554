// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What a row of the rundown is dragged by.
Label {
    id: grip

    /// The row.
    required property Item of
    required property bool movable

    signal picked
    /// A drag is over `y` of the row, or ended there.
    signal dragged(y: real)
    signal dropped(y: real)

    color: theme.faint
    elide: Text.ElideNone
    horizontalAlignment: Text.AlignHCenter
    opacity: movable ? 1 : 0
    text: "⋮"
    width: theme.gap

    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.SizeVerCursor
        enabled: grip.movable
        objectName: "grip"
        preventStealing: true

        onCanceled: grip.dragged(-grip.of.y - grip.of.height) // over no row
        onPositionChanged: mouse => grip.dragged(mapToItem(grip.of, 0, mouse.y).y)
        onPressed: grip.picked()
        onReleased: mouse => grip.dropped(mapToItem(grip.of, 0, mouse.y).y)
    }
}
