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

            Item {
                id: cell

                required property string lead
                required property string title
                required property string detail
                required property string url

                height: grid.cellHeight
                width: Math.floor((grid.width - (loop.columns - 1) * grid.columnSpacing) / loop.columns)

                Rectangle {
                    color: loop.theme.groove
                    height: loop.theme.line
                    width: parent.width
                }
                KioskCode {
                    id: code

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    height: Math.min(loop.theme.attractCode, parent.height - loop.theme.gutter, parent.width * 0.4)
                    theme: loop.theme
                    url: cell.url
                    width: height
                }
                Column {
                    id: texts

                    anchors.left: parent.left
                    anchors.right: code.visible ? code.left : parent.right
                    anchors.rightMargin: code.visible ? loop.theme.gutter : 0
                    anchors.verticalCenter: loop.columns > 1 ? undefined : parent.verticalCenter // else neighbours begin alike
                    spacing: loop.theme.spaceTiny
                    y: loop.theme.gutter

                    Label {
                        font.pixelSize: loop.theme.textKioskTime
                        font.weight: Font.DemiBold
                        color: loop.theme.muted
                        text: cell.lead
                        theme: loop.theme
                        visible: text !== ""
                        width: parent.width
                    }
                    WholeTitle {
                        largest: loop.theme.tight ? loop.theme.textKioskTitle : loop.theme.textKioskAttract
                        maximumLineCount: 2
                        smallest: loop.theme.textKioskDetail
                        text: cell.title
                        theme: loop.theme
                        width: parent.width
                    }
                    Label {
                        color: loop.theme.muted
                        font.pixelSize: loop.theme.textKioskDetail
                        fontSizeMode: Text.HorizontalFit // before it elides
                        minimumPixelSize: loop.theme.textTiny
                        text: cell.detail
                        theme: loop.theme
                        visible: text !== ""
                        width: parent.width
                    }
                }
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
