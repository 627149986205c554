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
        id: names

        anchors.left: parent.left
        anchors.right: clock.left
        anchors.rightMargin: header.theme.gapLarge
        anchors.verticalCenter: parent.verticalCenter
        spacing: header.theme.gapTiny

        Row {
            spacing: header.theme.gap
            width: parent.width

            FitText {
                height: header.theme.textTitle * 1.3
                largest: header.theme.textTitle
                maximumLineCount: 1
                smallest: header.theme.textBody
                text: header.board.title
                theme: header.theme
                verticalAlignment: Text.AlignVCenter
                width: Math.min(Math.ceil(wholeTitle.advanceWidth),
                                names.width - (rehearsal.visible ? rehearsal.width + parent.spacing : 0))
            }
            Badge {
                id: rehearsal

                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Rehearsal")
                theme: header.theme
                visible: header.board.rehearsal
            }
        }
        Label {
            color: header.theme.muted
            font.pixelSize: Math.round(header.theme.textBody * 0.93)
            text: header.board.subtitle
            theme: header.theme
            width: parent.width
        }
    }
    TextMetrics {
        id: wholeTitle

        font.pixelSize: header.theme.textTitle
        font.weight: Font.DemiBold
        text: header.board.title
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
