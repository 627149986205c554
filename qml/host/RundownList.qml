// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The rundown. It keeps the current row, or the selected one, in view; rows are moved by their grip.
ListView {
    id: list

    required property Theme theme
    required property HostModel host
    readonly property bool twelveHours: /[^0-9:]/.test(host.clock) ///< times hold "AM" or "PM"
    /// Whether the first row in sight is cut, as it is at the end of the list.
    readonly property bool rowCut: {
        const first = itemAt(0, contentY);
        return first !== null && first.y < contentY - theme.hairline;
    }
    property int dropRow: -1 ///< where what is dragged would be put

    /// The row at a height of another row.
    function rowAt(row: Item, y: real): int {
        return indexAt(width / 2, row.mapToItem(contentItem, 0, y).y);
    }
    /// No row is cut at the top, but at the end of the list.
    function keepInView(row: int): void {
        if (row < 0)
            return;
        positionViewAtIndex(row, ListView.Contain);
        const first = itemAt(0, contentY);
        if (first !== null && first.y < contentY - theme.hairline)
            positionViewAtIndex(indexAt(0, contentY) + 1, ListView.Beginning);
    }
    /// What is on stands second, under what is just over.
    function follow(row: int): void {
        if (row < 0 || height <= 0)
            return;
        forceLayout();
        positionViewAtIndex(Math.max(0, row - 1), ListView.Beginning);
    }

    Accessible.name: qsTr("Programme")
    Accessible.role: Accessible.List
    cacheBuffer: 0 // as in KioskList
    clip: true
    objectName: "rundown"
    highlightFollowsCurrentItem: false // it would be animated
    model: host.rows
    spacing: theme.gapTiny * 1.5

    delegate: RundownRow {
        id: row

        height: Math.round(Math.max(list.theme.timelineRowSmall * (row.talk ? 0.9 : 1.2), row.implicitHeight))
        counting: row.current && row.index === list.host.currentRow
        phase: list.host.phase
        phaseText: list.host.phaseText
        selected: list.host.selected === row.index
        theme: list.theme
        timeWidth: list.theme.timeColumn * (list.twelveHours ? 1.4 : 1)
        width: list.width

        onDragged: y => list.dropRow = list.rowAt(row, y)
        onDropped: y => {
            const to = list.rowAt(row, y);
            list.dropRow = -1;
            if (to >= 0 && to !== row.index)
                list.host.moveRow(row.index, to);
        }
        onPicked: list.host.selected = row.index
        onStarted: {
            list.host.selected = row.index;
            list.host.start();
        }

        Rectangle {
            color: list.theme.accent
            height: list.theme.gapTiny
            visible: list.dropRow === row.index && list.dropRow !== list.host.selected
            width: parent.width
            y: list.dropRow > list.host.selected ? parent.height - height : 0
        }
    }

    Component.onCompleted: follow(host.currentRow)
    onHeightChanged: follow(host.currentRow)

    Connections {
        function onSelectedChanged(): void {
            list.keepInView(list.host.selected);
        }

        target: list.host
    }
    Connections {
        property int last: -1

        function onSceneChanged(): void {
            if (last !== list.host.currentRow)
                list.follow(list.host.currentRow);
            last = list.host.currentRow;
        }

        target: list.host
    }
}
