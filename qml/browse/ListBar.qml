// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What keeps something from being listed, and how to see it again; nothing while all is.
OnDemand {
    id: bar

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property bool filtered: browse.filter.possible && browse.filter.count > 0
    readonly property bool hidden: browse.grid && browse.gridOfRooms && browse.rooms.hidden > 0

    wanted: filtered || hidden

    component: Flow {
        spacing: bar.theme.spaceSmall

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
}
