// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The projected board: header, the layout that fits what is on, and a footer.
Rectangle {
    id: screen

    required property Theme theme
    required property BoardModel board

    readonly property bool single: board.layout === BoardModel.Single
    readonly property bool lanes: board.layout === BoardModel.Lanes
    readonly property bool table: board.layout === BoardModel.Table

    color: theme.background

    BoardHeader {
        id: header

        anchors.left: parent.left
        anchors.leftMargin: screen.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: screen.theme.margin
        anchors.top: parent.top
        anchors.topMargin: screen.theme.margin * 0.5
        board: screen.board
        theme: screen.theme
    }
    Loader {
        id: content

        readonly property string layout: screen.single ? "BoardSingle.qml" : screen.lanes ? "BoardLanes.qml"
                                         : screen.table ? "BoardTable.qml" : "BoardClosing.qml"

        anchors.bottom: footer.top
        anchors.bottomMargin: footer.height > 0 ? screen.theme.gap : 0
        anchors.left: header.left
        anchors.right: header.right
        anchors.top: header.bottom
        anchors.topMargin: screen.theme.gapLarge * 0.75

        onLayoutChanged: setSource(layout, {board: screen.board, theme: screen.theme})
    }
    BoardFooter {
        id: footer

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.theme.margin * 0.6
        anchors.left: header.left
        anchors.right: header.right
        board: screen.board
        callElsewhere: !screen.table && !screen.theme.portrait
        theme: screen.theme
    }
}
