// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Two to four rooms at once: a card each, and what comes later.
Item {
    id: lanes

    required property Theme theme
    required property BoardModel board

    readonly property int count: Math.max(1, board.lanes.count)
    readonly property real cardsHeight: upcoming.visible ? height - upcoming.height - theme.gap : height

    Grid {
        columns: lanes.theme.portrait ? 1 : lanes.count
        spacing: lanes.theme.gap

        Repeater {
            model: lanes.board.lanes

            LaneCard {
                height: lanes.theme.portrait
                        ? (lanes.cardsHeight - (lanes.count - 1) * lanes.theme.gap) / lanes.count
                        : lanes.cardsHeight
                theme: lanes.theme
                width: lanes.theme.portrait
                       ? lanes.width
                       : (lanes.width - (lanes.count - 1) * lanes.theme.gap) / lanes.count
            }
        }
    }
    Upcoming {
        id: upcoming

        anchors.bottom: parent.bottom
        board: lanes.board
        theme: lanes.theme
        visible: lanes.board.upcoming.count > 0
        width: parent.width
    }
}
