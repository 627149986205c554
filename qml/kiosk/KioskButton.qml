// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What a finger presses: a word, or a sign alone that the word is the name of.
Rectangle {
    id: button

    required property KioskTheme theme
    required property string text
    property string sign: ""
    property bool chosen: false
    property real pixelSize: theme.textKioskButton

    signal clicked

    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()
    border.color: chosen ? theme.accent : theme.border
    border.width: theme.line
    color: chosen ? theme.accent : area.pressed ? theme.groove : theme.card
    implicitHeight: theme.target
    implicitWidth: Math.max(theme.target, label.implicitWidth + 2 * theme.inside)
    radius: theme.corner

    Label {
        id: label

        anchors.centerIn: parent
        color: button.chosen ? button.theme.accentInk : button.theme.text
        font.pixelSize: Math.round(button.pixelSize)
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        horizontalAlignment: Text.AlignHCenter
        minimumPixelSize: button.theme.textTiny
        text: button.sign !== "" ? button.sign : button.text
        theme: button.theme
        width: button.width - 2 * button.theme.spaceTiny
    }
    MouseArea {
        id: area

        anchors.fill: parent
        objectName: "touch"

        onClicked: button.clicked()
        onDoubleClicked: button.clicked() // the second of two quick touches
    }
}
