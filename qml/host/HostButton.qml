// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A button that shows its key. Tab reaches it, Enter presses it.
Rectangle {
    id: button

    required property Theme theme
    required property string text
    property string key: ""
    property bool primary: false
    property bool small: false

    signal clicked

    Accessible.name: text
    Accessible.role: Accessible.Button
    activeFocusOnTab: enabled
    border.color: activeFocus ? (primary ? theme.text : theme.accent) : primary ? theme.accent : theme.groove
    border.width: activeFocus ? theme.hairline * 2 : theme.hairline
    color: primary ? theme.accent : theme.card
    implicitHeight: small ? theme.buttonSmall : theme.button
    opacity: enabled ? 1 : theme.disabledOpacity
    radius: theme.radiusSmall

    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    Label {
        anchors.left: parent.left
        anchors.leftMargin: button.theme.gapSmall
        anchors.right: hint.visible ? hint.left : parent.right
        anchors.rightMargin: button.theme.gapTiny
        anchors.verticalCenter: parent.verticalCenter
        color: button.primary ? button.theme.accentInk : button.theme.text
        font.pixelSize: button.small ? button.theme.textSmallest : button.theme.textEntry
        font.weight: button.small ? Font.Medium : Font.DemiBold
        horizontalAlignment: button.small ? Text.AlignLeft : Text.AlignHCenter
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
