// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The rooms, each with what remains in it and its digit; the one on the console is filled.
ListView {
    id: rooms

    required property Theme theme
    required property HostModel host

    clip: true
    currentIndex: host.roomIndex
    highlightFollowsCurrentItem: false // it would be animated
    implicitHeight: visible ? theme.buttonSmall : 0
    model: host.roomNames
    orientation: ListView.Horizontal
    spacing: theme.gapTiny
    visible: host.roomNames.length > 1

    delegate: HostButton {
        id: tab

        required property int index
        required property string modelData
        readonly property string time: rooms.host.roomTimes[index] ?? ""

        key: (time === "" ? "" : time + "   ") + (index < 9 ? String(index + 1) : "")
        primary: rooms.host.roomIndex === index
        small: true
        text: modelData
        theme: rooms.theme
        width: rooms.theme.timeColumn * 2.6

        onClicked: rooms.host.selectRoom(index)
    }

    onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
}
