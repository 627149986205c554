// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The window. F11 fills the screen, Escape leaves it; the pointer hides while it rests.
Window {
    id: window

    required property BoardModel board
    required property string themeName

    color: theme.background
    title: board.title

    Theme {
        id: theme

        name: window.themeName
        window: Qt.size(window.width, window.height)
    }
    BoardScreen {
        anchors.fill: parent
        board: window.board
        theme: theme
    }
    MouseArea {
        id: pointer

        property bool resting: window.visibility === Window.FullScreen

        acceptedButtons: Qt.NoButton
        anchors.fill: parent
        cursorShape: resting ? Qt.BlankCursor : Qt.ArrowCursor
        hoverEnabled: true

        onPositionChanged: {
            resting = false;
            rest.restart();
        }
    }
    Timer {
        id: rest

        interval: 2000

        onTriggered: pointer.resting = true
    }
    Shortcut {
        sequence: "F11"

        onActivated: window.visibility === Window.FullScreen ? window.showNormal() : window.showFullScreen()
    }
    Shortcut {
        enabled: window.visibility === Window.FullScreen
        sequence: "Escape"

        onActivated: window.showNormal()
    }
}
