// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What the host tells the speaker.
Rectangle {
    id: band

    required property Theme theme
    required property string message
    required property string level
    /// False every other second of a flashing message.
    required property bool lit

    readonly property bool inverted: level === "flash" && !lit

    border.color: theme.warm
    border.width: level === "normal" ? theme.hairline : theme.hairline * 3
    color: level === "normal" ? "transparent" : inverted ? theme.background : theme.warm
    radius: theme.radius

    FitText {
        anchors.fill: parent
        anchors.margins: band.theme.gapSmall
        color: band.level === "normal" || band.inverted ? band.theme.warm : band.theme.warmInk
        horizontalAlignment: Text.AlignHCenter
        largest: band.theme.textTitle * 1.2
        maximumLineCount: 3
        smallest: band.theme.textCaption
        text: band.message
        theme: band.theme
        verticalAlignment: Text.AlignVCenter
    }
}
