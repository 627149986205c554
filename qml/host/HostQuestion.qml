// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What the host has to decide before anything else: whether to take up what another day left behind.
Rectangle {
    id: asked

    required property Theme theme
    required property HostModel host

    border.color: theme.warm
    border.width: theme.hairline * 2
    color: theme.card
    implicitHeight: buttons.y + buttons.height + theme.gapSmall
    radius: theme.radius

    Text {
        id: text

        anchors.left: parent.left
        anchors.leftMargin: asked.theme.gap
        color: asked.theme.text
        font.pixelSize: asked.theme.textCaption
        font.weight: Font.DemiBold
        horizontalAlignment: asked.theme.mirrored ? Text.AlignLeft : undefined // which mirroring turns
        text: asked.host.question
        textFormat: Text.PlainText
        width: parent.width - 2 * asked.theme.gap
        wrapMode: Text.Wrap
        y: asked.theme.gapSmall
    }
    Row {
        id: buttons

        readonly property real part: Math.floor((text.width - spacing) / 2)

        anchors.left: text.left
        spacing: Math.round(asked.theme.gapSmall)
        y: text.y + text.height + asked.theme.gapSmall

        HostButton {
            key: "T"
            small: true
            text: qsTr("Yes, take it up")
            theme: asked.theme
            width: buttons.part

            onClicked: asked.host.takeUp()
        }
        HostButton {
            key: "R"
            small: true
            text: qsTr("No, follow the clock")
            theme: asked.theme
            width: buttons.part

            onClicked: asked.host.release()
        }
    }
}
