// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Which event, how late, and the real time. Where there is little room, how late goes to a line of its own.
Rectangle {
    id: header

    required property Theme theme
    required property HostModel host

    readonly property bool narrow: width < theme.timeColumn * 10
    readonly property real line: Math.round(theme.textClock)
    /// How far the event and the day may reach.
    readonly property real room: width - 2 * theme.gapMedium - clock.width - theme.gap
                                 - (narrow ? 0 : state.width + theme.gap)

    color: theme.card
    implicitHeight: narrow ? Math.round(line * 1.55) : line

    Label {
        id: event

        anchors.left: parent.left
        anchors.leftMargin: header.theme.gapMedium
        font.pixelSize: header.theme.textBody
        font.weight: Font.DemiBold
        text: header.host.event
        theme: header.theme
        width: Math.min(implicitWidth, header.room)
        y: (header.line - height) / 2
    }
    Label {
        anchors.left: event.right
        anchors.leftMargin: header.theme.gapLarge
        font.pixelSize: header.theme.textSmallest
        color: header.theme.muted
        text: header.host.subtitle
        theme: header.theme
        visible: !header.narrow && event.width + header.theme.gapLarge + implicitWidth < header.room
        y: (header.line - height) / 2
    }
    Row {
        id: state

        anchors.left: parent.left
        anchors.leftMargin: header.narrow ? header.theme.gapMedium
                                          : header.width - header.theme.gapMedium - clock.width - header.theme.gap - width
        spacing: header.theme.gap
        y: header.narrow ? header.line : (header.line - height) / 2

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: header.theme.gapSmall
            visible: header.host.screensText !== ""

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: screens.color
                border.width: header.theme.hairline
                color: header.host.screensInPhase ? screens.color : "transparent"
                height: width
                radius: width / 2
                width: Math.round(screens.font.pixelSize * 0.6)
            }
            Label {
                id: screens

                color: header.host.screensInPhase ? header.theme.accent : header.theme.warm
                font.pixelSize: header.theme.textCaption
                text: header.host.screensText
                theme: header.theme
            }
        }
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
        anchors.rightMargin: header.theme.gapMedium
        pixelSize: header.theme.textRow
        text: header.host.clock
        theme: header.theme
        y: (header.line - height) / 2
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: header.theme.groove
        height: header.theme.hairline
        width: parent.width
    }
}
