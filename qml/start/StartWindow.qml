// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The window of the first screen.
Window {
    id: window

    required property StartModel start
    required property string themeName

    color: desk.background
    height: Math.min(Screen.desktopAvailableHeight, 900)
    palette.highlightedText: desk.dialogChosen
    title: "Estrade"
    width: Math.min(Screen.desktopAvailableWidth, 1200)

    BrowseTheme {
        id: desk

        name: window.themeName
        window: Qt.size(window.width, window.height)
    }
    StartScreen {
        anchors.fill: parent
        start: window.start
        theme: desk
    }
}
