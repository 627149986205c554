// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// A button that shows its key.
Rectangle {
    id: button

    required property Theme theme
    required property string text
    property string key: ""
    property bool primary: false

    signal clicked

    Accessible.name: text
    Accessible.role: Accessible.Button
    border.color: primary ? theme.accent : theme.groove
    border.width: theme.hairline
    color: primary ? theme.accent : theme.card
    implicitHeight: theme.textBody * 2.3
    opacity: enabled ? 1 : 0.45
    radius: theme.radiusSmall

    Label {
        anchors.left: parent.left
        anchors.leftMargin: button.theme.gapSmall
        anchors.right: hint.visible ? hint.left : parent.right
        anchors.rightMargin: button.theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        color: button.primary ? button.theme.accentInk : button.theme.text
        font.pixelSize: Math.round(button.theme.textBody * 0.92)
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        theme: button.theme
    }
    Label {
        id: hint

        anchors.right: parent.right
        anchors.rightMargin: button.theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        color: button.primary ? button.theme.accentInk : button.theme.muted
        font.pixelSize: Math.round(button.theme.textSmallest * 0.9)
        text: button.key
        theme: button.theme
        visible: text !== ""
    }
    MouseArea {
        anchors.fill: parent

        onClicked: button.clicked()
    }
}
