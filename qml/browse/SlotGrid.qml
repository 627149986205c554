// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Rooms by time. The times stay at the left, the rooms on top; only the rooms in view are made.
Item {
    id: grid

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property real hour: Math.max(theme.hourLeast, theme.cellLeast * 60 / browse.gridShortest)
                                 * browse.zoom
    readonly property int count: Math.max(1, browse.columns.count)
    readonly property real columnWidth: Math.max(Math.min(theme.roomWidth, columns.width), Math.floor(columns.width / count))

    /// Pinned rooms that stay while others are scrolled: as many as leave space for one.
    readonly property int held: Math.min(browse.rooms.pinned, Math.floor(columns.width / columnWidth) - 1)
    readonly property real heldWidth: Math.max(0, held) * columnWidth

    signal given ///< the keyboard, back
    signal opened

    function openRoom(room: string): void {
        rooms.open(room);
    }
    function ask(head: RoomHead, at: real): void {
        menu.room = head.key;
        menu.pinned = head.pinned;
        menu.at = rooms.x + at + (theme.mirrored ? head.width - theme.menu : 0);
        menu.open();
    }
    /// Where one looks first: at the present, else at the selected slot.
    function begin(): void {
        const minute = browse.nowMinute >= 0 ? browse.nowMinute : browse.selectedTop;
        columns.positionViewAtBeginning();
        scrollTo(minute * hour / 60 - times.height / 3);
    }
    /// Scrolls as little as shows the selected slot.
    function reveal(): void {
        if (browse.selectedColumn < 0)
            return;
        const top = browse.selectedTop * hour / 60;
        columns.positionViewAtIndex(browse.selectedColumn, ListView.Contain);
        uncover(browse.selectedColumn * columnWidth);
        if (top < times.contentY || top + theme.cellLeast > times.contentY + times.height)
            scrollTo(top - times.height / 3);
    }
    /// What begins there, from where the rooms begin, is not behind what is held.
    function uncover(start: real): void {
        if (start < heldWidth)
            return;
        if (theme.mirrored)
            columns.contentX = Math.max(columns.contentX, heldWidth - start - columns.width);
        else
            columns.contentX = Math.min(columns.contentX, start - heldWidth);
    }
    function scrollTo(y: real): void {
        times.contentY = Math.max(0, Math.min(y, times.contentHeight - times.height));
    }

    Component.onCompleted: settling.restart()
    onHeightChanged: settling.restart()

    Timer {
        id: settling

        interval: 0

        onTriggered: grid.begin()
    }
    GridHeads {
        id: rooms

        browse: grid.browse
        columnWidth: grid.columnWidth
        height: grid.browse.gridOfRooms ? grid.theme.control : 0
        heldWidth: heldColumns.visible ? grid.heldWidth : 0
        scrolled: columns.contentX
        theme: grid.theme
        visible: grid.browse.gridOfRooms
        width: columns.width
        x: columns.x

        onAsked: (head, at) => grid.ask(head, at)
    }
    Flickable {
        id: times

        anchors.bottom: parent.bottom
        anchors.top: rooms.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.ceil(grid.browse.gridMinutes * grid.hour / 60) + 2 * grid.theme.edge
        flickableDirection: Flickable.VerticalFlick
        width: parent.width

        HourMarks {
            browse: grid.browse
            hour: grid.hour
            theme: grid.theme
            width: times.width
        }
        ListView {
            id: columns

            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0
            clip: true
            height: times.contentHeight
            highlightFollowsCurrentItem: false // it would be animated
            model: grid.columnWidth > 0 ? grid.browse.columns : null // of columns without a width all would be made
            orientation: ListView.Horizontal
            width: grid.width - grid.theme.axisWidth
            x: grid.theme.mirrored ? 0 : grid.theme.axisWidth

            delegate: GridColumn {
                browse: grid.browse
                height: columns.height
                hour: grid.hour
                theme: grid.theme
                width: grid.columnWidth

                onPicked: grid.opened()
            }
        }
        HeldColumns {
            id: heldColumns

            browse: grid.browse
            columnWidth: grid.columnWidth
            height: columns.height
            hour: grid.hour
            theme: grid.theme
            visible: grid.held > 0 && !(grid.theme.mirrored ? columns.atXEnd : columns.atXBeginning)
            width: grid.heldWidth
            x: grid.theme.mirrored ? columns.width - width : columns.x

            onOpened: grid.opened()
        }
    }
    RoomMenu {
        id: menu

        anchors.fill: parent
        browse: grid.browse
        theme: grid.theme

        onClosed: grid.given()
    }
    Connections {
        property string section: ""

        function onSelectedChanged(): void {
            grid.reveal();
        }
        function onViewChanged(): void {
            if (section !== grid.browse.section)
                settling.restart();
            section = grid.browse.section;
        }

        target: grid.browse
    }
}
