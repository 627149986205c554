// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What keeps something from being listed, and how to see it again; nothing while all is.
Flow {
    id: bar

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property bool filtered: browse.filter.possible && browse.filter.count > 0
    readonly property bool hidden: browse.grid && browse.gridOfRooms && browse.rooms.hidden > 0

    height: visible ? implicitHeight : 0
    spacing: theme.spaceSmall
    visible: filtered || hidden

    BrowseButton {
        quiet: true
        text: qsTr("Clear filters") + "  ✕"
        theme: bar.theme
        visible: bar.filtered
        width: Math.min(implicitWidth, parent.width)

        onClicked: bar.browse.filter.clear()
    }
    BrowseButton {
        quiet: true
        text: bar.browse.rooms.hiddenText + "  ·  " + qsTr("Show them")
        theme: bar.theme
        visible: bar.hidden
        width: Math.min(implicitWidth, parent.width)

        onClicked: bar.browse.rooms.showAll()
    }
}
