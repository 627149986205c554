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
    property bool warm: false ///< what it turns off is on

    readonly property real textWidth: label.implicitWidth + 2 * theme.gapSmall
    readonly property color ink: primary ? theme.accentInk : warm ? theme.warmInk : theme.text

    signal clicked

    Accessible.name: text
    Accessible.role: Accessible.Button
    activeFocusOnTab: enabled
    border.color: activeFocus ? (primary || warm ? theme.text : theme.accent) : primary ? theme.accent : warm ? theme.warm : theme.groove
    border.width: activeFocus ? theme.hairline * 2 : theme.hairline
    color: primary ? theme.accent : warm ? theme.warm : theme.card
    implicitHeight: small ? theme.buttonSmall : theme.button
    opacity: enabled ? 1 : theme.disabledOpacity
    radius: theme.radiusSmall

    Accessible.onPressAction: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    Label {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: button.theme.gapSmall
        anchors.right: hint.visible ? hint.left : parent.right
        anchors.rightMargin: button.theme.gapTiny
        anchors.verticalCenter: parent.verticalCenter
        color: button.ink
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
        color: button.primary || button.warm ? button.ink : button.theme.muted
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
