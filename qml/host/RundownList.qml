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
    property int dropRow: -1 ///< where what is dragged would be put

    /// The row at a height of another row.
    function rowAt(row: Item, y: real): int {
        return indexAt(width / 2, row.mapToItem(contentItem, 0, y).y);
    }
    function keepInView(row: int): void {
        if (row >= 0)
            positionViewAtIndex(row, ListView.Contain);
    }

    Accessible.name: qsTr("Programme")
    Accessible.role: Accessible.List
    clip: true
    highlightFollowsCurrentItem: false // it would be animated
    model: host.rows
    spacing: theme.gapTiny * 1.5

    delegate: RundownRow {
        id: row

        height: Math.round(list.theme.timelineRowSmall * (row.talk ? 0.9 : 1.2))
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
            anchors.bottom: list.dropRow > list.host.selected ? parent.bottom : undefined
            anchors.top: list.dropRow > list.host.selected ? undefined : parent.top
            color: list.theme.accent
            height: list.theme.gapTiny
            visible: list.dropRow === row.index && list.dropRow !== list.host.selected
            width: parent.width
        }
    }

    Component.onCompleted: keepInView(host.currentRow)

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
                list.keepInView(list.host.currentRow);
            last = list.host.currentRow;
        }

        target: list.host
    }
}
