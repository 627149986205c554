// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A link, to be taken along with a phone.
Rectangle {
    id: code

    required property KioskTheme theme
    required property string url

    color: theme.qrLight
    implicitHeight: theme.codeSide
    implicitWidth: theme.codeSide
    radius: theme.corner
    visible: url !== ""

    QrCode {
        anchors.fill: parent
        dark: code.theme.qrDark
        light: code.theme.qrLight
        text: code.url
    }
}
