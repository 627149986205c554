// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Who takes part, by letter, and a line to find one by.
Item {
    id: pane

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property BrowsePeople people: browse.people

    signal given ///< the keyboard, back
    signal opened

    function search(text: string): void {
        field.input.forceActiveFocus();
        field.input.insert(field.input.length, text);
    }

    LineField {
        id: field

        anchors.left: parent.left
        anchors.right: parent.right
        hint: pane.theme.keyed(name, " / ")
        name: qsTr("Search people")
        theme: pane.theme

        Keys.onDownPressed: pane.people.move(1)
        Keys.onUpPressed: pane.people.move(-1)
        onAccepted: {
            pane.given();
            pane.opened();
        }
        onEscaped: {
            text = "";
            pane.given();
        }
        onTextChanged: pane.people.query = text

        Connections {
            function onChanged(): void {
                if (pane.people.query === "" && field.text.trim() !== "")
                    field.text = "";
            }

            target: pane.people
        }
    }
    ListView {
        id: list

        Accessible.name: qsTr("People")
        Accessible.role: Accessible.List
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: field.bottom
        anchors.topMargin: pane.theme.spaceSmall
        bottomMargin: pane.theme.edge
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // as in KioskList
        clip: true
        highlightFollowsCurrentItem: false // it would be animated
        model: pane.visible ? pane.people.rows : null
        spacing: pane.theme.spaceSmall

        delegate: PersonRow {
            id: row

            selected: pane.browse.personShown && pane.people.selected === row.person
            theme: pane.theme
            width: list.width

            onPicked: {
                pane.browse.pickPerson(row.person);
                pane.opened();
            }
        }

        Connections {
            function onChanged(): void {
                if (pane.people.selectedRow >= 0)
                    list.positionViewAtIndex(pane.people.selectedRow, ListView.Contain);
            }

            target: pane.visible ? pane.people : null
        }
    }
    Label {
        anchors.centerIn: list
        color: pane.theme.muted
        font.pixelSize: pane.theme.textReading
        text: qsTr("Nobody of that name takes part.")
        theme: pane.theme
        visible: pane.people.rows.count === 0
        width: Math.min(implicitWidth, list.width)
    }
}
