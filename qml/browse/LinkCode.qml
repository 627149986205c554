// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A link's address and its code, to take along.
Column {
    id: link

    required property BrowseTheme theme
    required property string url

    spacing: theme.spaceSmall

    DetailText {
        color: link.theme.muted
        font.pixelSize: link.theme.textSmall
        text: theme.wrappable(link.url)
        theme: link.theme
        width: parent.width
    }
    Rectangle {
        anchors.left: parent.left
        color: link.theme.qrLight
        height: link.theme.code
        radius: link.theme.corner
        width: height

        QrCode {
            anchors.fill: parent
            dark: link.theme.qrDark
            light: link.theme.qrLight
            text: link.visible ? link.url : ""
        }
    }
}
