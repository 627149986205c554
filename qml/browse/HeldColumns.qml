// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The first columns of a grid, over those that are scrolled away beneath.
Rectangle {
    id: held

    required property BrowseTheme theme
    required property BrowseModel browse
    required property real columnWidth
    /// Its height.
    required property real hour
    /// What of its height is in view.
    required property real seenTop
    required property real seenHeight

    signal opened

    clip: true
    color: theme.background

    HourMarks {
        browse: held.browse
        hour: held.hour
        theme: held.theme
        width: parent.width + held.theme.axisWidth
        x: held.theme.mirrored ? 0 : -held.theme.axisWidth
    }
    RoomColumns {
        anchors.fill: parent
        browse: held.browse
        columnWidth: held.columnWidth
        hour: held.hour
        interactive: false
        model: held.visible ? held.browse.columns : null
        seenHeight: held.seenHeight
        seenTop: held.seenTop
        theme: held.theme

        onOpened: held.opened()
    }
    Rectangle {
        anchors.right: parent.right
        color: held.theme.phaseQuiet
        height: parent.height
        width: held.theme.line
    }
}
