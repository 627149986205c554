// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What the host tells the speaker. The more there is to read, the more room it asks for, up to a point.
Rectangle {
    id: band

    required property Theme theme
    required property string message
    required property string level
    /// False every other second of a flashing message.
    required property bool lit
    /// The colour of what is drawn on the screen itself.
    required property color ink

    readonly property bool inverted: level === "flash" && !lit
    readonly property bool filled: level !== "normal" && !inverted
    /// Lines at the largest size, by the mean width of a letter.
    readonly property real lines: Math.ceil(message.length * fit.largest * 0.55 / Math.max(1, fit.width))

    border.color: ink
    border.width: theme.hairline * (level === "normal" ? 1 : 3)
    color: filled ? theme.warm : "transparent"
    implicitHeight: fit.largest * 1.3 * Math.max(1, Math.min(4, lines)) + 2 * theme.gapSmall
    radius: theme.radius

    FitText {
        id: fit

        anchors.fill: parent
        anchors.leftMargin: band.theme.gap
        anchors.margins: band.theme.gapSmall
        anchors.rightMargin: band.theme.gap
        color: band.filled ? band.theme.warmInk : band.ink
        horizontalAlignment: Text.AlignHCenter
        largest: Math.round(band.theme.textTitle * 1.2)
        smallest: band.theme.textSmallest
        text: band.message
        theme: band.theme
        verticalAlignment: Text.AlignVCenter
    }
}
