// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The slots of one room, each at its time; those that overlap side by side. Only those in view are made.
Item {
    id: column

    required property BrowseTheme theme
    required property BrowseModel browse
    required property RowModel cells
    /// Its height.
    required property real hour
    /// What of its height is in view.
    required property real seenTop
    required property real seenHeight

    signal picked

    FontMetrics {
        id: itemMetrics

        font.pixelSize: column.theme.textItem
        font.weight: Font.DemiBold
    }
    WordMetrics {
        id: smallMetrics

        font.pixelSize: column.theme.textSmall
    }
    Repeater {
        model: CellsInView {
            begin: (column.seenTop - column.theme.space) * 60 / column.hour
            cells: column.cells
            length: column.seenHeight * 60 / column.hour
        }

        GridCell {
            id: cell

            /// What is left to those that stand side by side.
            readonly property real free: column.width - (cell.packed ? column.theme.others : 0)
            readonly property real beside: Math.round(cell.offset * free) + column.theme.spaceTiny

            browse: column.browse
            height: Math.round(cell.length * column.hour / 60) - column.theme.spaceTiny
            hour: column.hour
            line: cell.small ? smallMetrics.height : itemMetrics.height
            theme: column.theme
            widest: cell.small ? smallMetrics.widest(cell.title, false) : 1
            width: Math.round(cell.ofOthers ? column.theme.others : cell.span * free) - column.theme.spaceSmall
            x: column.theme.mirrored ? column.width - beside - width : beside
            y: Math.round(cell.from * column.hour / 60) + column.theme.space + column.theme.line

            onPicked: {
                if (cell.ofOthers) {
                    column.browse.listFrom(cell.slot);
                    return;
                }
                column.browse.selected = cell.slot;
                column.picked();
            }
            onStarToggled: column.browse.toggleStarOf(cell.slot)
        }
    }
}
