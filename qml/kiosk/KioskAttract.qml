// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What is shown while nobody is there: a still page at a time.
Rectangle {
    id: loop

    required property KioskTheme theme
    required property KioskModel kiosk

    readonly property int columns: theme.portrait || kiosk.attract.count < 3 ? 1 : 2
    readonly property int lines: Math.ceil(kiosk.attract.count / columns)

    color: theme.background

    Label {
        id: caption

        color: loop.theme.accent
        font.pixelSize: loop.theme.textKioskAttract
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: loop.theme.textTiny
        text: loop.kiosk.attractTitle
        theme: loop.theme
        width: parent.width - 2 * x
        x: loop.theme.margins
        y: loop.theme.margins
    }
    Grid {
        id: grid

        readonly property real cellHeight: Math.floor(Math.min(loop.theme.attractRow, (foot.y - y - loop.theme.gutter) / Math.max(1, loop.lines)))

        columnSpacing: loop.theme.margins
        columns: loop.columns
        width: parent.width - 2 * x
        x: loop.theme.margins
        y: caption.y + caption.height + loop.theme.gutter

        Repeater {
            model: loop.kiosk.attract

            AttractCell {
                beside: loop.columns > 1
                height: grid.cellHeight
                largest: loop.theme.textKioskAttract * (loop.kiosk.attract.count === 1 ? 1.8 : loop.kiosk.attract.count < 4 && !loop.theme.tight ? 1.25 : 1)
                theme: loop.theme
                width: Math.floor((grid.width - (loop.columns - 1) * grid.columnSpacing) / loop.columns)
            }
        }
    }
    AttractFoot {
        id: foot

        anchors.bottom: parent.bottom
        kiosk: loop.kiosk
        theme: loop.theme
        width: parent.width
    }
}
