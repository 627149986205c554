// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Where one types what to search for. The arrows move among what is found, Enter opens it, Escape gives up.
Rectangle {
    id: box

    required property BrowseTheme theme
    required property BrowseModel browse
    property alias text: field.text
    property alias input: field

    signal accepted
    signal escaped
    signal moved(down: int)

    border.color: field.activeFocus ? theme.accent : theme.border
    border.width: field.activeFocus ? 2 * theme.line : theme.line
    color: theme.card
    implicitHeight: theme.control
    radius: theme.corner

    Label {
        anchors.fill: field
        color: box.theme.muted
        font.pixelSize: box.theme.textItem
        text: qsTr("Search") + "  ( / )"
        theme: box.theme
        verticalAlignment: Text.AlignVCenter
        visible: field.text === ""
    }
    TextInput {
        id: field

        Accessible.name: qsTr("Search")
        Accessible.role: Accessible.EditableText
        activeFocusOnTab: true
        anchors.fill: parent
        anchors.leftMargin: box.theme.space
        anchors.rightMargin: box.theme.space
        clip: true
        color: box.theme.text
        font.pixelSize: box.theme.textItem
        maximumLength: 200
        selectByMouse: true
        selectedTextColor: box.theme.accentInk
        selectionColor: box.theme.accent
        verticalAlignment: TextInput.AlignVCenter

        Keys.onDownPressed: box.moved(1)
        Keys.onEscapePressed: {
            field.text = "";
            box.escaped();
        }
        Keys.onUpPressed: box.moved(-1)
        onAccepted: box.accepted()
        onActiveFocusChanged: if (activeFocus) box.browse.prepareSearch()
        onTextChanged: box.browse.query = text
    }
    Connections {
        function onViewChanged(): void {
            if (box.browse.query === "" && field.text.trim() !== "")
                field.text = "";
        }

        target: box.browse
    }
}
