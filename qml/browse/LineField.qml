// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Where one types a line. Enter takes it, Escape gives it up.
Rectangle {
    id: box

    required property BrowseTheme theme
    /// What is shown while it is empty.
    required property string hint
    property string name: hint
    property alias text: field.text
    property alias input: field

    signal accepted
    signal escaped

    border.color: field.activeFocus ? theme.accent : theme.border
    border.width: field.activeFocus ? 2 * theme.line : theme.line
    color: theme.card
    implicitHeight: theme.control
    radius: theme.corner

    Label {
        anchors.fill: field
        color: box.theme.muted
        font.pixelSize: box.theme.textItem
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: box.theme.textTiny
        text: box.hint
        theme: box.theme
        verticalAlignment: Text.AlignVCenter
        visible: field.text === ""
    }
    TextInput {
        id: field

        Accessible.name: box.name
        Accessible.role: Accessible.EditableText
        activeFocusOnTab: true
        anchors.fill: parent
        anchors.leftMargin: box.theme.space
        anchors.rightMargin: box.theme.space
        clip: true
        color: box.theme.text
        font.pixelSize: box.theme.textItem
        horizontalAlignment: box.theme.mirrored ? TextInput.AlignLeft : undefined // which mirroring turns
        maximumLength: 200
        selectByMouse: true
        selectedTextColor: box.theme.accentInk
        selectionColor: box.theme.accent
        verticalAlignment: TextInput.AlignVCenter

        Keys.onEscapePressed: box.escaped()
        onAccepted: box.accepted()
    }
}
