// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The rooms, each with what remains in it and its digit; the one on the console is filled. Arrows tell of more of
/// them on either side, and lead there.
Item {
    id: rooms

    required property Theme theme
    required property HostModel host

    implicitHeight: visible ? theme.buttonSmall : 0
    visible: host.roomNames.length > 1

    component Edge: Rectangle {
        id: edge

        property real by: 1 ///< towards which side
        readonly property color paper: rooms.theme.background

        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: false // there are rooms on either side
        height: rooms.height
        width: Math.round(rooms.theme.timeColumn * 0.6)

        gradient: Gradient {
            orientation: Gradient.Horizontal

            GradientStop { color: Qt.alpha(edge.paper, edge.by > 0 ? 0 : 1); position: edge.by > 0 ? 0 : 0.6 }
            GradientStop { color: Qt.alpha(edge.paper, edge.by > 0 ? 1 : 0); position: edge.by > 0 ? 0.4 : 1 }
        }

        Label {
            anchors.left: edge.by > 0 ? undefined : parent.left
            anchors.right: edge.by > 0 ? parent.right : undefined
            anchors.verticalCenter: parent.verticalCenter
            color: rooms.theme.text
            font.pixelSize: rooms.theme.textEntry
            font.weight: Font.DemiBold
            text: edge.by > 0 ? "→" : "←"
            theme: rooms.theme
        }
        MouseArea {
            anchors.fill: parent

            onClicked: list.turn(edge.by)
        }
    }

    ListView {
        id: list

        function follow(): void {
            if (currentItem !== null && width > 0)
                lookAt(currentItem.x + (currentItem.width - width) / 2);
        }
        /// Half of what is in sight, on.
        function turn(by: real): void {
            lookAt(contentX + by * width / 2);
        }
        function lookAt(x: real): void {
            contentX = Math.max(originX, Math.min(originX + contentWidth - width, x));
        }

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // as in KioskList
        clip: true
        currentIndex: rooms.host.roomIndex
        highlightFollowsCurrentItem: false // it would be animated
        model: rooms.host.roomNames
        orientation: ListView.Horizontal
        spacing: rooms.theme.gapTiny

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
            // The time may come and go and moves no other room.
            width: Math.round(Math.min(rooms.theme.timeColumn * 6, Math.max(rooms.theme.timeColumn * 2.6,
                                                                            tab.textWidth + rooms.theme.timeColumn * 1.6)))

            onClicked: rooms.host.selectRoom(index)
        }

        onCurrentItemChanged: follow()
        onWidthChanged: follow()
    }
    Edge {
        by: -1
        visible: list.contentX > list.originX + rooms.theme.gapTiny
    }
    Edge {
        visible: list.originX + list.contentWidth - list.contentX - list.width > rooms.theme.gapTiny
        x: parent.width - width
    }
}
