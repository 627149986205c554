// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Which event and room, how late, and the real time.
Rectangle {
    id: header

    required property Theme theme
    required property HostModel host

    color: theme.card
    implicitHeight: theme.textClock

    Label {
        id: event

        anchors.left: parent.left
        anchors.leftMargin: header.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.weight: Font.DemiBold
        text: header.host.event
        theme: header.theme
        width: Math.min(implicitWidth, header.width * 0.3)
    }
    Row {
        id: rooms

        anchors.left: event.right
        anchors.leftMargin: header.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: header.theme.gapTiny
        visible: header.host.roomNames.length > 1

        Repeater {
            model: header.host.roomNames

            HostButton {
                required property int index
                required property string modelData

                                key: index < 9 ? String(index + 1) : ""
                primary: header.host.roomIndex === index
                text: modelData + (header.host.roomTimes[index] ? "  " + header.host.roomTimes[index] : "")
                small: true
                theme: header.theme
                width: Math.min(header.theme.timeColumn * 2.6, header.width * 0.36 / header.host.roomNames.length)

                onClicked: header.host.selectRoom(index)
            }
        }
    }
    Label {
        anchors.left: event.right
        anchors.leftMargin: header.theme.gapLarge
        anchors.right: state.left
        anchors.verticalCenter: parent.verticalCenter
        color: header.theme.muted
        font.pixelSize: header.theme.textCaption
        text: header.host.subtitle
        theme: header.theme
        visible: !rooms.visible
    }
    Row {
        id: state

        anchors.right: clock.left
        anchors.rightMargin: header.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: header.theme.gap

        Badge {
            text: qsTr("Rehearsal")
            theme: header.theme
            visible: header.host.rehearsal
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: header.host.late ? header.theme.warm : header.theme.accent
            font.pixelSize: header.theme.textCaption
            font.weight: Font.DemiBold
            text: header.host.offsetText
            theme: header.theme
        }
    }
    Digits {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: header.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        pixelSize: header.theme.textRow
        text: header.host.clock
        theme: header.theme
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: header.theme.groove
        height: header.theme.hairline
        width: parent.width
    }
}
