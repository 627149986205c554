// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
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
        maximumLineCount: 2
        text: closing.board.detail
        theme: closing.theme
        width: parent.width
        wrapMode: Text.Wrap
    }
    Grid {
        anchors.top: detail.bottom
        anchors.topMargin: closing.theme.gapLarge
        columnSpacing: closing.theme.gapLarge
        columns: closing.theme.portrait ? 1 : 2
        rowSpacing: closing.theme.gap

        Repeater {
            model: [closing.board.resources, closing.board.supporters]

            GroupedList {
                required property RowModel modelData

                height: closing.theme.portrait ? (closing.height - parent.y) / 2 - closing.theme.gap : closing.height - parent.y
                rows: modelData
                theme: closing.theme
                width: closing.theme.portrait ? closing.width : (closing.width - closing.theme.gapLarge) / 2
            }
        }
    }
}
