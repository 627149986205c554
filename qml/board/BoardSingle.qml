// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One room: a large card and the day's timeline.
Item {
    id: single

    required property Theme theme
    required property BoardModel board

    Repeater {
        model: single.board.lanes

        NowCard {
            height: single.theme.portrait ? single.height * 0.46 : single.height
            theme: single.theme
            width: single.theme.portrait ? single.width : single.width * 0.608
        }
    }
    Timeline {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: single.theme.portrait ? 0 : single.width * 0.608 + single.theme.gapLarge
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: single.theme.portrait ? single.height * 0.46 + single.theme.gapLarge : 0
        board: single.board
        theme: single.theme
    }
}
