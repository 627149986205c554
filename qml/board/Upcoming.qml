// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The next few slots, in a row.
Item {
    id: upcoming

    required property Theme theme
    required property BoardModel board

    required property int columns
    readonly property real cell: (width - (columns - 1) * theme.gap) / columns

    implicitHeight: heading.height + theme.gapSmall + row.height

    Caption {
        id: heading

        anchors.left: parent.left
        text: qsTr("Later")
        theme: upcoming.theme
    }
    Row {
        id: row

        anchors.left: parent.left
        anchors.top: heading.bottom
        anchors.topMargin: upcoming.theme.gapSmall
        height: upcoming.theme.textRow * 1.3 + upcoming.theme.textBody * 1.3
        spacing: upcoming.theme.gap

        Repeater {
            model: upcoming.board.upcoming

            Item {
                id: entry

                required property int index
                required property string time
                required property string title
                required property string room

                height: row.height
                visible: index < upcoming.columns
                width: upcoming.cell

                Label {
                    id: clock

                    anchors.left: parent.left
                    font.pixelSize: upcoming.theme.textRow
                    font.weight: Font.DemiBold
                    text: entry.time
                    theme: upcoming.theme
                }
                Label {
                    id: title

                    anchors.left: clock.right
                    anchors.leftMargin: upcoming.theme.gapSmall
                    anchors.right: parent.right
                    font.pixelSize: upcoming.theme.textRow
                    text: entry.title
                    theme: upcoming.theme
                }
                Label {
                    anchors.left: title.left
                    anchors.right: parent.right
                    anchors.top: title.bottom
                    color: upcoming.theme.muted
                    text: entry.room
                    theme: upcoming.theme
                }
            }
        }
    }
}
