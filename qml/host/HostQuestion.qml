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
    implicitHeight: Math.max(text.height, button.height) + 2 * theme.gapSmall
    radius: theme.radius

    Text {
        id: text

        anchors.left: parent.left
        anchors.leftMargin: asked.theme.gap
        anchors.right: button.left
        anchors.rightMargin: asked.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: asked.theme.text
        font.pixelSize: asked.theme.textCaption
        font.weight: Font.DemiBold
        text: asked.host.question
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    HostButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: asked.theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        key: "T"
        small: true
        text: qsTr("Take up")
        theme: asked.theme
        width: asked.theme.timeColumn * 2

        onClicked: asked.host.takeUp()
    }
}
