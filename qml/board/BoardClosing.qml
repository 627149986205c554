// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// After the last slot: thanks, links, partners, the next event. Also what is said when nothing is planned.
Item {
    id: closing

    required property Theme theme
    required property BoardModel board

    /// Nothing but thanks, and a code: they stand in the middle.
    readonly property bool bare: board.resources.count + board.supporters.count === 0
    readonly property real columnWidth: theme.portrait ? width : (width - theme.gapLarge) / 2

    FitText {
        id: headline

        height: closing.theme.textHuge * 1.7
        largest: closing.theme.textHuge * 1.2
        maximumLineCount: 1
        smallest: closing.theme.textTitle
        text: closing.board.headline
        theme: closing.theme
        verticalAlignment: Text.AlignBottom
        width: parent.width
        y: closing.bare ? closing.height * 0.16 : 0
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
    Item {
        id: lists

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: detail.bottom
        anchors.topMargin: closing.theme.gapLarge

        GroupedList {
            id: resources

            anchors.left: parent.left
            height: closing.theme.portrait ? Math.min(wanted, lists.height * 0.6) : lists.height
            rows: closing.board.resources
            theme: closing.theme
            width: closing.columnWidth
        }
        CallPanel {
            id: call

            anchors.left: closing.bare ? parent.left : undefined
            anchors.right: parent.right
            board: closing.board
            codeSize: Math.min(lists.height * 0.6, closing.theme.qr * (closing.bare ? 2 : 1.5))
            theme: closing.theme
            visible: !closing.theme.portrait && board.callTitle !== ""
            width: closing.columnWidth
        }
        GroupedList {
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            anchors.top: closing.theme.portrait ? resources.bottom : call.bottom
            anchors.topMargin: closing.theme.portrait || !call.visible ? 0 : closing.theme.gapLarge
            rows: closing.board.supporters
            theme: closing.theme
            width: closing.columnWidth
        }
    }
}
