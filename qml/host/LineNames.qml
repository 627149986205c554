// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What the lines of buttons beside it are about.
Column {
    id: lines

    required property Theme theme
    required property list<string> names

    width: Math.round(theme.timeColumn)

    Repeater {
        model: lines.names

        Label {
            required property string modelData

            color: lines.theme.muted
            font.pixelSize: Math.round(lines.theme.textSmallest * 0.9)
            height: lines.theme.buttonSmall
            text: modelData
            theme: lines.theme
            verticalAlignment: Text.AlignVCenter
            width: lines.width
        }
    }
}
