// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What is to be noticed about a slot; nothing without a text.
Rectangle {
    id: box

    required property BrowseTheme theme
    required property string text
    property color ink: theme.warm

    color: theme.notice
    height: label.height + 2 * theme.space
    radius: theme.corner
    visible: text !== ""

    DetailText {
        id: label

        anchors.left: parent.left
        anchors.margins: box.theme.space
        anchors.right: parent.right
        color: box.ink
        font.pixelSize: box.theme.textItem
        text: box.text
        theme: box.theme
        y: box.theme.space
    }
}
