// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The columns of a grid, one a room, each made as it comes into view.
ListView {
    id: columns

    required property BrowseTheme theme
    required property BrowseModel browse
    required property real columnWidth
    /// Its height.
    required property real hour
    /// What of its height is in view.
    required property real seenTop
    required property real seenHeight

    signal opened

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0
    clip: true
    highlightFollowsCurrentItem: false // it would be animated
    orientation: ListView.Horizontal

    delegate: GridColumn {
        browse: columns.browse
        height: columns.height
        hour: columns.hour
        seenHeight: columns.seenHeight
        seenTop: columns.seenTop
        theme: columns.theme
        width: columns.columnWidth

        onPicked: columns.opened()
    }
}
