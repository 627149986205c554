// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The badges of one slot, in a row; in several where a width is set.
Flow {
    id: badges

    required property Theme theme
    required property list<string> texts
    property color tint: theme.warm
    property real pixelSize: theme.textSmallest

    /// One made stays, for when it is needed again.
    property int places: 0

    spacing: theme.gapSmall

    onTextsChanged: places = Math.max(places, texts.length)

    Repeater {
        model: badges.places

        Badge {
            required property int index

            pixelSize: badges.pixelSize
            text: badges.texts[index] ?? ""
            theme: badges.theme
            tint: badges.tint
            visible: index < badges.texts.length
        }
    }
}
