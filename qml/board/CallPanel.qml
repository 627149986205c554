// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The invitation to propose a talk, or to take the programme along, with its QR code.
Item {
    id: panel

    required property Theme theme
    required property BoardModel board
    property bool narrow: false
    property real codeSize: theme.qr

    implicitHeight: visible ? codeSize : 0
    visible: board.callTitle !== ""

    Rectangle {
        id: frame

        anchors.left: parent.left
        color: panel.theme.qrLight
        height: panel.codeSize
        radius: panel.theme.radiusSmall
        visible: panel.board.qrText !== ""
        width: visible ? height : 0

        QrCode {
            anchors.fill: parent
            dark: panel.theme.qrDark
            light: panel.theme.qrLight
            text: panel.board.qrText
        }
    }
    Column {
        anchors.left: frame.right
        anchors.leftMargin: frame.visible ? panel.theme.gap * (panel.narrow ? 0.6 : 1) : 0
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: panel.theme.gapTiny

        Label {
            id: titleLines

            font.pixelSize: panel.narrow ? panel.theme.textBody : panel.theme.textRow
            font.weight: Font.DemiBold
            maximumLineCount: panel.narrow ? 2 : 1
            text: panel.board.callTitle
            theme: panel.theme
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: panel.theme.muted
            font.pixelSize: panel.narrow ? panel.theme.textCaption : Math.round(panel.theme.textBody * 0.93)
            maximumLineCount: panel.narrow ? titleLines.lineCount > 1 ? 2 : 3 : 2
            text: panel.board.callText
            theme: panel.theme
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
