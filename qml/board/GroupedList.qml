// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Entries under headings, as many as there is room for.
Item {
    id: list

    required property Theme theme
    required property RowModel rows

    readonly property real entryHeight: theme.textRow * 1.3 + theme.textCaption * 1.3 + theme.gapSmall
    readonly property real headingHeight: theme.textCaption * 1.3 + theme.gap
    readonly property int capacity: Math.floor((height - 2 * headingHeight) / entryHeight)

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

                bottomPadding: list.theme.gapSmall
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
                    font.pixelSize: list.theme.textRow
                    font.weight: Font.DemiBold
                    text: entry.text
                    theme: list.theme
                    width: parent.width
                }
                Label {
                    color: list.theme.muted
                    font.pixelSize: list.theme.textCaption
                    text: entry.detail
                    theme: list.theme
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }
}
