// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Rooms by time. The times stay at the left, the rooms on top; only the rooms in view are made.
Item {
    id: grid

    required property BrowseTheme theme
    required property BrowseModel browse
    property real zoom: 1

    readonly property real hour: Math.max(theme.hourLeast, theme.cellLeast * 60 / browse.gridShortest)
                                 * Math.max(0.4, Math.min(4, zoom))
    readonly property int count: Math.max(1, browse.columns.count)
    readonly property real columnWidth: Math.max(Math.min(theme.roomWidth, columns.width), Math.floor(columns.width / count))

    signal opened

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
        if (top < times.contentY || top + theme.cellLeast > times.contentY + times.height)
            scrollTo(top - times.height / 3);
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
    ListView {
        id: rooms

        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentX: columns.contentX
        height: grid.browse.gridOfRooms ? grid.theme.control : 0
        highlightFollowsCurrentItem: false // it would be animated
        interactive: false
        model: grid.browse.columns
        orientation: ListView.Horizontal
        visible: grid.browse.gridOfRooms
        width: columns.width
        x: grid.theme.axisWidth

        delegate: Label {
            required property string room

            font.pixelSize: grid.theme.textSmall
            font.weight: Font.DemiBold
            height: rooms.height
            leftPadding: grid.theme.spaceTiny
            rightPadding: grid.theme.spaceSmall
            text: room
            theme: grid.theme
            verticalAlignment: Text.AlignVCenter
            width: grid.columnWidth
        }
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
            model: grid.browse.columns
            orientation: ListView.Horizontal
            width: grid.width - x
            x: grid.theme.axisWidth

            delegate: GridColumn {
                browse: grid.browse
                height: columns.height
                hour: grid.hour
                theme: grid.theme
                width: grid.columnWidth

                onPicked: grid.opened()
            }
        }
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
