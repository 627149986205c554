// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What of a grid is scrolled: through the day all of it, through the rooms its columns. The times stay at the
/// side, and pinned rooms while others are scrolled.
Flickable {
    id: body

    required property BrowseTheme theme
    required property BrowseModel browse

    /// A short day is drawn larger, as far as it stays a day.
    readonly property real filling: Math.min(2 * theme.hourLeast, (height - 2 * theme.edge) * 60 / Math.max(60, browse.gridMinutes))
    readonly property real hour: Math.max(theme.hourLeast, theme.cellLeast * 60 / browse.gridShortest, filling)
                                 * browse.zoom
    readonly property int count: Math.max(1, browse.columns.count)
    readonly property int lanes: Math.floor(columnWidth / theme.laneLeast) ///< that can be read side by side
    readonly property real columnsWidth: width - theme.axisWidth
    readonly property real share: Math.floor(columnsWidth / count)
    readonly property real columnWidth: share < theme.roomLeast ? Math.min(theme.roomWidth, columnsWidth) : share
    /// How far the columns are scrolled.
    readonly property real scrolled: columns.contentX
    readonly property real columnsX: columns.x

    /// Pinned rooms that stay: as many as leave space for one.
    readonly property int held: Math.min(browse.rooms.pinned, Math.floor(columnsWidth / columnWidth) - 1)
    readonly property real heldWidth: heldColumns.wanted ? heldColumns.width : 0

    signal opened

    /// Where one looks first: at the present, else at the selected slot.
    function begin(): void {
        const minute = browse.nowMinute >= 0 ? browse.nowMinute : browse.selectedTop;
        columns.positionViewAtBeginning();
        scrollTo(minute * hour / 60 - height / 3);
    }
    /// Scrolls as little as shows the selected slot.
    function reveal(): void {
        if (browse.selectedColumn < 0)
            return;
        const top = browse.selectedTop * hour / 60;
        columns.positionViewAtIndex(browse.selectedColumn, ListView.Contain);
        uncover(browse.selectedColumn * columnWidth);
        if (top < contentY || top + theme.cellLeast > contentY + height)
            scrollTo(top - height / 3);
    }
    /// What begins there, from where the rooms begin, is not behind what is held.
    function uncover(start: real): void {
        if (start < heldColumns.width)
            return;
        if (theme.mirrored)
            columns.contentX = Math.max(columns.contentX, heldColumns.width - start - columns.width);
        else
            columns.contentX = Math.min(columns.contentX, start - heldColumns.width);
    }
    function scrollTo(y: real): void {
        contentY = Math.max(0, Math.min(y, contentHeight - height));
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: Math.ceil(browse.gridMinutes * hour / 60) + 2 * theme.edge
    flickableDirection: Flickable.VerticalFlick

    onLanesChanged: packing.restart()

    Timer {
        id: packing

        interval: 0 // not while the grid is made

        onTriggered: body.browse.lanes = body.lanes
    }
    HourMarks {
        browse: body.browse
        hour: body.hour
        theme: body.theme
        width: body.width
    }
    RoomColumns {
        id: columns

        browse: body.browse
        columnWidth: body.columnWidth
        height: body.contentHeight
        hour: body.hour
        model: body.columnWidth > 0 ? body.browse.columns : null // of columns without a width all would be made
        seenHeight: body.height
        seenTop: body.contentY
        theme: body.theme
        width: body.columnsWidth
        x: body.theme.mirrored ? 0 : body.theme.axisWidth

        onOpened: body.opened()
    }
    OnDemand {
        id: heldColumns

        height: columns.height
        wanted: body.held > 0 && !(body.theme.mirrored ? columns.atXEnd : columns.atXBeginning)
        width: Math.max(0, body.held) * body.columnWidth
        x: body.theme.mirrored ? columns.width - width : columns.x

        component: HeldColumns {
            browse: body.browse
            columnWidth: body.columnWidth
            hour: body.hour
            seenHeight: body.height
            seenTop: body.contentY
            theme: body.theme

            onOpened: body.opened()
        }
    }
    GridColumn {
        browse: body.browse
        cells: body.browse.across
        height: columns.height
        hour: body.hour
        seenHeight: body.height
        seenTop: body.contentY
        theme: body.theme
        width: Math.min(columns.width, body.count * body.columnWidth)
        x: columns.x + (theme.mirrored ? columns.width - width : 0)

        onPicked: body.opened()
    }
}
