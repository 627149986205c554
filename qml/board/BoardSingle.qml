// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One room: a large card and the day's timeline. Side by side, the call stands below the card, so that the
/// timeline has the whole height.
Item {
    id: single

    required property Theme theme
    required property BoardModel board

    readonly property bool callHere: !theme.portrait && board.callTitle !== ""
    readonly property real cardWidth: theme.portrait ? width : width * 0.608
    readonly property real cardHeight: theme.portrait
                                       ? Math.max(height * 0.46, Math.min(height * 0.6, height - timeline.wanted))
                                       : height - (callHere ? call.height + theme.gap : 0)

    Repeater {
        model: single.board.lanes

        NowCard {
            anchors.left: single.left
            height: single.cardHeight
            theme: single.theme
            width: single.cardWidth
        }
    }
    Timeline {
        id: timeline

        readonly property real wanted: total * theme.timelineRow + theme.gapLarge

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: single.theme.portrait ? 0 : single.cardWidth + single.theme.gapLarge
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: single.theme.portrait ? single.cardHeight + single.theme.gapLarge : 0
        board: single.board
        theme: single.theme
    }
    CallPanel {
        id: call

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        board: single.board
        theme: single.theme
        visible: single.callHere
        width: single.cardWidth
    }
}
