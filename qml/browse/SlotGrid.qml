// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Rooms by time: the rooms' heads stay on top, each with a menu.
Item {
    id: grid

    required property BrowseTheme theme
    required property BrowseModel browse

    property bool begun: false ///< where one looks first is shown

    signal given ///< the keyboard, back
    signal opened

    function openRoom(room: string): void {
        rooms.open(room);
    }
    function ask(head: RoomHead, at: real): void {
        menus.wanted = true;
        const menu = menus.item as RoomMenu;
        menu.room = head.key;
        menu.pinned = head.pinned;
        menu.at = rooms.x + at + (theme.mirrored ? head.width - theme.menu : 0);
        menu.open();
    }

    Component.onCompleted: settling.restart()
    onHeightChanged: {
        if (!begun)
            settling.restart();
    }

    Timer {
        id: settling

        interval: 0

        onTriggered: {
            grid.begun = grid.height > 0;
            body.begin();
        }
    }
    GridHeads {
        id: rooms

        browse: grid.browse
        columnWidth: body.columnWidth
        height: grid.browse.gridOfRooms ? grid.theme.control : 0
        heldWidth: body.heldWidth
        scrolled: body.scrolled
        theme: grid.theme
        visible: grid.browse.gridOfRooms
        width: body.columnsWidth
        x: body.columnsX

        onAsked: (head, at) => grid.ask(head, at)
    }
    GridBody {
        id: body

        anchors.bottom: parent.bottom
        anchors.top: rooms.bottom
        browse: grid.browse
        theme: grid.theme
        width: parent.width

        onOpened: grid.opened()
    }
    OnDemand {
        id: menus

        anchors.fill: parent

        component: RoomMenu {
            browse: grid.browse
            theme: grid.theme

            onClosed: grid.given()
        }
    }
    Connections {
        property string section: ""

        function onSelectedChanged(): void {
            body.reveal();
        }
        function onViewChanged(): void {
            if (section !== grid.browse.section)
                settling.restart();
            section = grid.browse.section;
        }

        target: grid.browse
    }
}
