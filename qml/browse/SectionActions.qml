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

    /// A picture of another's code.
    function askForPicture(): void {
        dialog.active = true;
        (dialog.item as PictureDialog).open();
    }
    function share(): void {
        if (mine)
            card.toggle();
    }

    signal given

    readonly property bool mine: browse.section === "mine" && browse.query === ""
    readonly property bool offered: browse.section === "offered" && browse.query === ""
    readonly property bool shared: card.visible
    readonly property real asked: entry.wanted ? entry.y : shared ? card.y : 0 ///< where what was asked for is
    readonly property bool changes: browse.section === "changes" && browse.query === ""

    spacing: theme.spaceSmall

    BrowseButton {
        quiet: true
        text: actions.theme.keyed(qsTr("Entry"), "A")
        theme: actions.theme
        visible: actions.mine
        width: Math.min(implicitWidth, parent.width)

        onClicked: entry.ask()
    }
    BrowseButton {
        quiet: true
        text: actions.theme.keyed(qsTr("Calendar"), "E")
        theme: actions.theme
        visible: actions.mine
        width: Math.min(implicitWidth, parent.width)

        onClicked: actions.browse.exportAgenda()
    }
    BrowseButton {
        quiet: true
        text: actions.theme.keyed(qsTr("Share"), "Q")
        theme: actions.theme
        visible: actions.mine && actions.browse.rows.count > 0
        width: Math.min(implicitWidth, parent.width)

        onClicked: card.toggle()
    }
    BrowseButton {
        quiet: true
        text: actions.theme.keyed(qsTr("Paste"), "V")
        theme: actions.theme
        visible: actions.mine
        width: Math.min(implicitWidth, parent.width)

        onClicked: actions.browse.paste()
    }
    BrowseButton {
        quiet: true
        text: actions.theme.keyed(qsTr("Picture"), "I")
        theme: actions.theme
        visible: actions.mine
        width: Math.min(implicitWidth, parent.width)

        onClicked: actions.askForPicture()
    }
    BrowseButton {
        primary: true
        text: actions.theme.keyed(qsTr("Add these to my agenda"), "A")
        theme: actions.theme
        visible: actions.offered
        width: Math.min(implicitWidth, parent.width)

        onClicked: actions.browse.acceptShared()
    }
    BrowseButton {
        primary: true
        text: actions.theme.keyed(qsTr("I have seen that"), "A")
        theme: actions.theme
        visible: actions.changes
        width: Math.min(implicitWidth, parent.width)

        onClicked: actions.browse.acceptChanges()
    }
    AskedLine {
        id: entry

        hint: actions.browse.entryHint
        name: qsTr("Add an entry")
        theme: actions.theme
        width: parent.width

        onAccepted: text => {
            if (actions.browse.addEntry(text)) {
                clear();
                end();
            }
        }
        onGiven: actions.given()
    }
    Loader {
        id: dialog

        active: false
        source: "PictureDialog.qml"
        visible: false

        Connections {
            function onAccepted(): void {
                actions.browse.openPicture((dialog.item as PictureDialog).selectedFile);
            }
            function onVisibleChanged(): void {
                if (!(dialog.item as PictureDialog).visible)
                    actions.given(); // or keys would go nowhere
            }

            target: dialog.item
        }
    }
    ShareCard {
        id: card

        browse: actions.browse
        theme: actions.theme
        width: parent.width

        onGiven: actions.given()
    }
}
