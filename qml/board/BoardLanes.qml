// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Two to four rooms at once: a card each, and what comes later.
Item {
    id: lanes

    required property Theme theme
    required property BoardModel board

    readonly property int count: Math.max(1, board.lanes.count)
    /// Beside each other there is room for the call in the row of what comes later.
    readonly property bool callHere: !theme.portrait && call.visible
    readonly property real below: Math.max(upcoming.visible ? upcoming.height : 0, callHere ? call.height : 0)
    readonly property real cardsHeight: below > 0 ? height - below - theme.gap : height

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
        anchors.bottomMargin: lanes.callHere ? (call.height - height) / 2 : 0
        anchors.left: parent.left
        board: lanes.board
        columns: Math.max(1, Math.min(lanes.board.upcoming.count, Math.floor(width / lanes.theme.upcomingWidth)))
        theme: lanes.theme
        visible: lanes.board.upcoming.count > 0
        width: lanes.callHere ? parent.width - call.width - lanes.theme.gapLarge : parent.width
    }
    CallPanel {
        id: call

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        board: lanes.board
        narrow: true
        theme: lanes.theme
        visible: !lanes.theme.portrait && lanes.board.callTitle !== ""
        width: lanes.width * 0.34
    }
}
