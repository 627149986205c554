// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// After the last slot: thanks, links, partners, the next event. Also what is said when nothing is planned.
Item {
    id: closing

    required property Theme theme
    required property BoardModel board

    FitText {
        id: headline

        height: closing.theme.textCountdown
        largest: closing.theme.textHuge * 1.3
        maximumLineCount: 1
        smallest: closing.theme.textTitle
        text: closing.board.headline
        theme: closing.theme
        verticalAlignment: Text.AlignBottom
        width: parent.width
    }
    Label {
        id: detail

        anchors.top: headline.bottom
        anchors.topMargin: closing.theme.gapSmall
        color: closing.theme.muted
        font.pixelSize: closing.theme.textRow
        text: closing.board.detail
        theme: closing.theme
        width: parent.width
    }
    Grid {
        id: entries

        readonly property int rowsThatFit: Math.max(1, Math.floor(height / (closing.theme.timelineRow * 0.9)))

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: detail.bottom
        anchors.topMargin: closing.theme.gapLarge
        columnSpacing: closing.theme.gapLarge
        columns: closing.theme.portrait ? 1 : 2
        flow: Grid.TopToBottom
        rows: rowsThatFit

        Repeater {
            model: closing.board.thanks

            Column {
                id: entry

                required property int index
                required property string group
                required property string text
                required property string detail

                height: closing.theme.timelineRow * 0.9
                visible: index < entries.rowsThatFit * entries.columns
                width: (entries.width - (entries.columns - 1) * entries.columnSpacing) / entries.columns

                Caption {
                    font.pixelSize: closing.theme.textSmallest
                    text: entry.group
                    theme: closing.theme
                    width: parent.width
                }
                Label {
                    font.pixelSize: closing.theme.textRow * 0.94
                    font.weight: Font.DemiBold
                    text: entry.text
                    theme: closing.theme
                    width: parent.width
                }
                Label {
                    color: closing.theme.muted
                    font.pixelSize: closing.theme.textCaption
                    text: entry.detail
                    theme: closing.theme
                    width: parent.width
                }
            }
        }
    }
}
