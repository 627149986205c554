// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What can be done with all that a section lists, each with its key.
Flow {
    id: actions

    required property BrowseTheme theme
    required property BrowseModel browse

    /// A line for an entry of the visitor's own.
    function askForEntry(): void {
        if (mine)
            entry.ask();
    }

    signal given

    readonly property bool mine: browse.section === "mine" && browse.query === ""
    readonly property bool changes: browse.section === "changes" && browse.query === ""

    height: visible ? implicitHeight : 0
    spacing: theme.spaceSmall
    visible: mine || (changes && browse.rows.count > 0)

    BrowseButton {
        quiet: true
        text: qsTr("Add an entry") + "  (P)"
        theme: actions.theme
        visible: actions.mine

        onClicked: entry.ask()
    }
    BrowseButton {
        quiet: true
        text: qsTr("Export as calendar") + "  (E)"
        theme: actions.theme
        visible: actions.mine

        onClicked: actions.browse.exportAgenda()
    }
    BrowseButton {
        primary: true
        text: qsTr("I have seen that") + "  (A)"
        theme: actions.theme
        visible: actions.changes

        onClicked: actions.browse.acceptChanges()
    }
    AskedLine {
        id: entry

        hint: actions.browse.entryHint
        name: qsTr("Add an entry")
        theme: actions.theme
        width: parent.width

        onAccepted: {
            if (actions.browse.addEntry(text)) {
                text = "";
                end();
            }
        }
        onGiven: actions.given()
    }
}
