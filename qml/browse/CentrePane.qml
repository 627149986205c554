// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What a section lists: slots in a list or a grid, or people.
Item {
    id: pane

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property alias actions: above.actions
    readonly property bool narrow: !theme.panes
    readonly property real side: narrow ? theme.space : theme.edge

    signal given ///< the keyboard, back
    signal menu
    signal opened
    signal search

    function openFilter(): void {
        filter.open();
    }
    function openRoom(room: string): void {
        (grid.item as SlotGrid).openRoom(room);
    }
    function searchPeople(text: string): void {
        people.search(text);
    }

    ListHead {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: pane.side
        anchors.right: parent.right
        anchors.rightMargin: pane.side
        browse: pane.browse
        narrow: pane.narrow
        theme: pane.theme
        y: pane.side

        onFiltered: filter.visible ? filter.close() : filter.open()
        onMenu: pane.menu()
        onSearch: pane.search()
    }
    ActionsPane {
        id: above

        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: pane.theme.space
        browse: pane.browse
        free: pane.height - y
        theme: pane.theme

        onGiven: pane.given()
    }
    ListBar {
        id: bar

        anchors.left: head.left
        anchors.right: head.right
        anchors.top: above.bottom
        browse: pane.browse
        theme: pane.theme
    }
    SlotList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: bar.bottom
        anchors.topMargin: above.actions.visible || bar.visible ? pane.theme.space : 0
        browse: pane.browse
        theme: pane.theme
        visible: !pane.browse.grid && !pane.browse.ofPeople && !above.fills

        onOpened: pane.opened()
    }
    PeopleList {
        id: people

        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: bar.bottom
        browse: pane.browse
        theme: pane.theme
        visible: pane.browse.ofPeople

        onGiven: pane.given()
        onOpened: pane.opened()
    }
    Loader {
        id: grid

        readonly property bool wanted: pane.browse.grid

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: pane.narrow ? pane.theme.spaceTiny : pane.theme.edge
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        anchors.top: bar.bottom

        onWantedChanged: wanted ? setSource("SlotGrid.qml", {browse: pane.browse, theme: pane.theme}) : setSource("")

        Connections {
            function onGiven(): void {
                pane.given();
            }
            function onOpened(): void {
                pane.opened();
            }

            ignoreUnknownSignals: true
            target: grid.item
        }
    }
    EmptyHint {
        anchors.centerIn: parent
        browse: pane.browse
        theme: pane.theme
        width: parent.width - 2 * pane.theme.edge
    }
    FilterPanel {
        id: filter

        anchors.bottom: parent.bottom
        anchors.left: page ? parent.left : head.left
        anchors.right: page ? parent.right : head.right
        anchors.top: page ? parent.top : head.bottom
        anchors.topMargin: page ? 0 : pane.theme.spaceTiny
        filter: pane.browse.filter
        page: pane.narrow
        theme: pane.theme

        onClosed: pane.given()
    }
}
