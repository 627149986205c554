// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A small window that says which file is being read, while that lasts.
Window {
    id: window

    required property string notice
    required property string themeName

    color: desk.background
    height: words.height + 2 * desk.edge
    title: "Estrade"
    width: desk.measure

    BrowseTheme {
        id: desk

        name: window.themeName
        window: Qt.size(Screen.desktopAvailableWidth, Screen.desktopAvailableHeight)
    }
    Label {
        id: words

        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        anchors.centerIn: parent
        font.pixelSize: desk.textEvent
        maximumLineCount: 2
        text: window.notice
        theme: desk
        width: parent.width - 2 * desk.edge
        wrapMode: Text.Wrap
    }
}
