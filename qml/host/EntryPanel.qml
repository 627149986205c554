// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What is written into the rundown: a slot to insert, a slot's title and people, a lightning talk.
Rectangle {
    id: panel

    required property Theme theme
    required property HostModel host
    /// "insert", "edit", "signUp", or empty: closed.
    property string task: ""

    readonly property bool timed: task !== "edit"

    signal done

    function open(what: string): void {
        task = what;
        first.text = what === "edit" ? host.titleOf(host.selected) : "";
        second.text = what === "edit" ? host.peopleOf(host.selected) : "";
        minutes.text = "5";
        first.input.forceActiveFocus();
    }
    function close(): void {
        task = "";
        done();
    }
    function apply(): void {
        const length = Math.max(1, Math.min(600, parseInt(minutes.text) || 5));
        if (task === "insert")
            host.insert(first.text, second.text, length);
        else if (task === "edit")
            host.edit(first.text, second.text);
        else if (task === "signUp")
            host.signUp(first.text, second.text, length);
        close();
    }

    border.color: theme.accent
    border.width: theme.hairline
    color: theme.card
    implicitHeight: content.height + 2 * theme.gapSmall
    radius: theme.radius
    visible: task !== ""

    Column {
        id: content

        anchors.left: parent.left
        anchors.margins: panel.theme.gapSmall
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: panel.theme.gapSmall

        Label {
            font.pixelSize: panel.theme.textCaption
            font.weight: Font.DemiBold
            text: panel.task === "insert" ? qsTr("Insert after the selected slot")
                : panel.task === "edit" ? qsTr("Edit the selected slot") : qsTr("Sign up a lightning talk")
            theme: panel.theme
            width: parent.width
        }
        HostField {
            id: first

            name: panel.task === "signUp" ? qsTr("Name") : qsTr("Title")
            objectName: "first"
            theme: panel.theme
            width: parent.width

            onAccepted: panel.apply()
            onEscaped: panel.close()
        }
        HostField {
            id: second

            name: panel.task === "signUp" ? qsTr("Title") : qsTr("People, separated by commas")
            objectName: "second"
            theme: panel.theme
            width: parent.width

            onAccepted: panel.apply()
            onEscaped: panel.close()
        }
        Row {
            spacing: panel.theme.gapSmall
            width: parent.width

            HostField {
                id: minutes

                name: qsTr("Minutes")
                objectName: "minutes"
                theme: panel.theme
                visible: panel.timed
                whole: true
                width: panel.theme.timeColumn

                onAccepted: panel.apply()
                onEscaped: panel.close()
            }
            HostButton {
                small: true
                anchors.bottom: parent.bottom
                key: qsTr("Enter")
                primary: true
                text: panel.task === "edit" ? qsTr("Change") : qsTr("Add")
                theme: panel.theme
                width: (content.width - (panel.timed ? minutes.width + panel.theme.gapSmall : 0) - panel.theme.gapSmall) / 2

                onClicked: panel.apply()
            }
            HostButton {
                small: true
                anchors.bottom: parent.bottom
                key: qsTr("Esc")
                text: qsTr("Close")
                theme: panel.theme
                width: (content.width - (panel.timed ? minutes.width + panel.theme.gapSmall : 0) - panel.theme.gapSmall) / 2

                onClicked: panel.close()
            }
        }
    }
}
