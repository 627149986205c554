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

    color: theme.card
    implicitHeight: narrow ? Math.round(line * 1.55) : line

    Label {
        id: event

        font.pixelSize: header.theme.textBody
        font.weight: Font.DemiBold
        text: header.host.event
        theme: header.theme
        width: Math.min(implicitWidth,
                        (header.narrow ? clock.x : state.x) - x - header.theme.gap)
        x: header.theme.gapMedium
        y: (header.line - height) / 2
    }
    Label {
        font.pixelSize: header.theme.textSmallest
        color: header.theme.muted
        text: header.host.subtitle
        theme: header.theme
        visible: !header.narrow && x + implicitWidth + header.theme.gap < state.x
        x: event.x + event.width + header.theme.gapLarge
        y: (header.line - height) / 2
    }
    Row {
        id: state

        spacing: header.theme.gap
        x: header.narrow ? header.theme.gapMedium : clock.x - width - header.theme.gap
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
