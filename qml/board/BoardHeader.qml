// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Which event, which day, what time.
Item {
    id: header

    required property Theme theme
    required property BoardModel board

    implicitHeight: clock.height

    Column {
        anchors.left: parent.left
        anchors.right: rehearsal.left
        anchors.rightMargin: header.theme.gapLarge
        anchors.verticalCenter: parent.verticalCenter
        spacing: header.theme.gapTiny

        FitText {
            height: header.theme.textTitle * 1.3
            largest: header.theme.textTitle
            maximumLineCount: 1
            smallest: header.theme.textBody
            text: header.board.title
            theme: header.theme
            verticalAlignment: Text.AlignVCenter
            width: parent.width
        }
        Label {
            color: header.theme.muted
            text: header.board.subtitle
            theme: header.theme
            width: parent.width
        }
    }
    Badge {
        id: rehearsal

        anchors.right: clock.left
        anchors.rightMargin: visible ? header.theme.gap : 0
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Rehearsal")
        theme: header.theme
        visible: header.board.rehearsal
        width: visible ? implicitWidth : 0
    }
    Digits {
        id: clock

        anchors.right: parent.right
        pixelSize: header.theme.textClock
        text: header.board.clock
        theme: header.theme
        weight: Font.Medium
    }
}
