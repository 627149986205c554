// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The present and the days to choose from, by shorter names where there are many; where there are more, a finger moves
/// them.
ListView {
    id: tabs

    required property KioskTheme theme
    required property KioskModel kiosk

    readonly property real share: Math.floor((width - spacing * (count - 1)) / Math.max(1, count))
    readonly property bool brief: share < theme.tabLeast * 0.85
    readonly property real least: theme.tabLeast * (brief ? 0.55 : 0.85)

    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // as in KioskList
    clip: true
    highlightFollowsCurrentItem: false // it would be animated
    implicitHeight: theme.target
    model: kiosk.tabs
    orientation: ListView.Horizontal
    spacing: theme.spaceSmall

    delegate: KioskButton {
        id: tab

        required property int index
        required property string choice
        required property string title
        required property string brief

        Accessible.name: title
        chosen: tabs.kiosk.tab === tab.choice
        text: tabs.brief ? brief : title
        theme: tabs.theme
        width: Math.max(tabs.share, tabs.least)

        onClicked: {
            tabs.kiosk.choose(tab.choice);
            tabs.positionViewAtIndex(tab.index, ListView.Contain);
        }
    }

    Connections {
        function onWentHome(): void {
            tabs.positionViewAtBeginning();
        }

        target: tabs.kiosk
    }
}
