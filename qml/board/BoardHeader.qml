// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Which event, which day, what time.
Item {
    id: header

    required property Theme theme
    required property BoardModel board

    readonly property real free: names.width - (rehearsal.visible ? rehearsal.width + titleRow.spacing : 0) ///< for the name
    readonly property bool tight: wholeTitle.advanceWidth * theme.textBody > free * theme.textTitle ///< it takes two lines

    implicitHeight: Math.max(clock.height, names.height)

    Column {
        id: names

        anchors.left: parent.left
        anchors.right: clock.left
        anchors.rightMargin: header.theme.gapLarge
        anchors.verticalCenter: parent.verticalCenter
        spacing: header.theme.gapTiny

        Row {
            id: titleRow

            spacing: header.theme.gap
            width: parent.width

            FitText {
                height: header.tight ? Math.ceil(header.theme.textBody * 1.3) * 2 : header.theme.textTitle * 1.3
                largest: header.theme.textTitle
                maximumLineCount: header.tight ? 2 : 1
                smallest: header.theme.textBody
                text: header.board.title
                theme: header.theme
                verticalAlignment: Text.AlignVCenter
                width: Math.min(Math.ceil(wholeTitle.advanceWidth), header.free)
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
            fontSizeMode: Text.HorizontalFit // before it elides
            minimumPixelSize: Math.round(header.theme.textBody * 0.85)
            text: header.board.subtitle
            theme: header.theme
            visible: text !== ""
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
