// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Up to four people's initials in discs.
Row {
    id: avatars

    required property Theme theme
    required property list<string> initials
    property real diameter: theme.avatar

    spacing: -diameter / 6

    Repeater {
        model: avatars.initials.slice(0, 4)

        Rectangle {
            required property string modelData

            border.color: avatars.theme.card
            border.width: avatars.theme.hairline * 2
            color: avatars.theme.accentSoft
            height: avatars.diameter
            radius: avatars.diameter / 2
            width: avatars.diameter

            Label {
                anchors.centerIn: parent
                color: avatars.theme.accent
                font.pixelSize: Math.round(avatars.diameter * 0.36)
                font.weight: Font.DemiBold
                text: parent.modelData
                theme: avatars.theme
            }
        }
    }
}
