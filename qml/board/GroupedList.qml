// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Entries under headings, as many as there is room for.
Item {
    id: list

    required property Theme theme
    required property RowModel rows

    /// At full size; the height there is makes the entries smaller, down to four fifths of it, or larger.
    readonly property real wanted: rows.count * theme.listEntry + 2 * headingHeight
    readonly property real headingHeight: theme.textCaption * 1.3 + theme.gapSmall + theme.gap
    readonly property real room: height - 2 * headingHeight
    readonly property real size: Math.max(0.8, Math.min(1.25, room / Math.max(1, rows.count * theme.listEntry)))
    readonly property int capacity: Math.floor(room / (theme.listEntry * size) + 0.01)

    Column {
        width: parent.width

        Repeater {
            model: list.rows

            Column {
                id: entry

                required property int index
                required property string group
                required property string text
                required property string detail

                bottomPadding: list.theme.gapSmall * list.size
                visible: index < list.capacity
                width: list.width

                Caption {
                    bottomPadding: list.theme.gapSmall
                    text: entry.group
                    theme: list.theme
                    topPadding: entry.index > 0 ? list.theme.gap : 0
                    visible: text !== ""
                    width: parent.width
                }
                Label {
                    font.pixelSize: Math.round(list.theme.textName * list.size)
                    font.weight: Font.DemiBold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(list.theme.textName * Math.min(1, list.size))
                    text: entry.text
                    theme: list.theme
                    width: parent.width
                }
                Label {
                    color: list.theme.muted
                    font.pixelSize: Math.round(list.theme.textBody * list.size)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Math.round(list.theme.textBody * Math.min(1, list.size))
                    text: entry.detail
                    theme: list.theme
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
