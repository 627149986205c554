// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A button with a word, or with a sign alone that the word is the name of.
Rectangle {
    id: button

    required property BrowseTheme theme
    required property string text
    property string sign: ""
    property bool primary: false
    property bool quiet: false

    signal clicked

    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()
    activeFocusOnTab: true
    border.color: activeFocus ? theme.accent : primary || quiet ? "transparent" : theme.border
    border.width: activeFocus ? 2 * theme.line : theme.line
    color: primary ? theme.accent : quiet ? theme.groove : theme.card
    implicitHeight: theme.control
    implicitWidth: sign !== "" ? theme.control : Math.max(label.implicitWidth + 2 * theme.space, 2 * theme.control)
    radius: theme.corner

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    Label {
        id: label

        anchors.centerIn: parent
        color: button.primary ? button.theme.accentInk : button.theme.text
        font.pixelSize: button.theme.textItem
        font.weight: button.primary || button.quiet ? Font.DemiBold : Font.Normal
        text: button.sign !== "" ? button.sign : button.text
        theme: button.theme
        width: Math.min(implicitWidth, button.width)
    }
    MouseArea {
        anchors.fill: parent

        onClicked: button.clicked()
    }
}
