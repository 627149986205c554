// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What a slot is drawn on: a card with its track's colour along the edge.
Rectangle {
    id: card

    required property BrowseTheme theme
    required property color tint
    property bool selected: false
    property bool running: false
    property bool past: false

    signal picked

    border.color: selected ? theme.accent : theme.border
    border.width: selected ? 2 * theme.line : theme.line
    color: running ? theme.accentSoft : past ? theme.background : theme.card
    radius: theme.corner

    Rectangle {
        anchors.left: parent.left
        color: card.tint
        opacity: card.past ? card.theme.pastOpacity : 1
        height: parent.height
        width: card.theme.bar
    }
    MouseArea {
        anchors.fill: parent

        onClicked: card.picked()
    }
}
