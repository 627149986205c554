// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A word in a frame: what is out of the ordinary about a slot.
Rectangle {
    id: badge

    required property Theme theme
    required property string text
    property color tint: theme.warm
    property real pixelSize: theme.textSmallest

    border.color: tint
    border.width: theme.hairline
    color: "transparent"
    implicitHeight: Math.ceil(label.implicitHeight + theme.gapTiny) // whole pixels: what clips it would cut its frame
    implicitWidth: Math.ceil(label.implicitWidth + 2 * theme.gapSmall)
    radius: theme.radiusSmall

    Label {
        id: label

        anchors.centerIn: parent
        color: badge.tint
        font.capitalization: Font.AllUppercase
        font.pixelSize: Math.round(badge.pixelSize)
        font.weight: Font.DemiBold
        text: badge.text
        theme: badge.theme
        width: Math.min(implicitWidth, badge.width - badge.theme.gapSmall)
    }
}
