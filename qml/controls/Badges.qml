// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The badges of one slot, in a row.
Row {
    id: badges

    required property Theme theme
    required property list<string> texts
    property color tint: theme.warm
    property real pixelSize: theme.textSmallest

    spacing: theme.gapSmall

    Repeater {
        model: badges.texts

        Badge {
            required property string modelData

            pixelSize: badges.pixelSize
            text: modelData
            theme: badges.theme
            tint: badges.tint
        }
    }
}
