// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
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
    ListView {
        anchors.fill: parent
        cacheBuffer: 0
        highlightFollowsCurrentItem: false // it would be animated
        interactive: false
        model: held.visible ? held.browse.columns : null
        orientation: ListView.Horizontal

        delegate: GridColumn {
            browse: held.browse
            height: held.height
            hour: held.hour
            theme: held.theme
            width: held.columnWidth

            onPicked: held.opened()
        }
    }
    Rectangle {
        anchors.right: parent.right
        color: held.theme.phaseQuiet
        height: parent.height
        width: held.theme.line
    }
}
