// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What a window says in a line or a few: news, or a fault. A sign tells them apart where colour does not.
Rectangle {
    id: box

    required property Theme theme
    required property string text
    required property bool fault
    property real pixelSize: theme.textSmallest
    /// Beside the text.
    property real side: inset

    readonly property real inset: Math.round(pixelSize * 0.6)

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    color: fault ? theme.notice : theme.accentSoft
    height: visible ? words.height + 2 * inset : 0
    implicitWidth: Math.ceil(words.implicitWidth) + sign.width + 2 * side + inset
    radius: theme.radiusSmall
    visible: text !== ""

    Rectangle {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: box.side
        anchors.top: words.top
        anchors.topMargin: Math.round((line.height - height) / 2)
        color: box.fault ? box.theme.warm : box.theme.accent
        height: width
        radius: width / 2
        width: Math.round(box.pixelSize * 1.2)

        Label {
            anchors.centerIn: parent
            color: box.fault ? box.theme.warmInk : box.theme.accentInk
            font.pixelSize: Math.round(box.pixelSize * 0.9)
            font.weight: Font.Bold
            text: box.fault ? "!" : "i"
            theme: box.theme
        }
    }
    FontMetrics {
        id: line

        font: words.font
    }
    Label {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: box.inset
        anchors.right: parent.right
        anchors.rightMargin: box.side
        font.pixelSize: box.pixelSize
        maximumLineCount: 4
        text: box.text
        theme: box.theme
        wrapMode: Text.Wrap
        y: box.inset
    }
}
