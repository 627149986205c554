// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What draws people near, and a dot for each page: which of them is shown.
Rectangle {
    id: foot

    required property KioskTheme theme
    required property KioskModel kiosk

    color: theme.accent
    height: theme.footHeight

    Label {
        anchors.left: parent.left
        anchors.leftMargin: foot.theme.margins
        anchors.right: dots.left
        anchors.rightMargin: foot.theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        color: foot.theme.accentInk
        font.pixelSize: foot.theme.textKioskTitle
        font.weight: Font.DemiBold
        fontSizeMode: Text.Fit
        height: Math.min(parent.height, foot.theme.target)
        maximumLineCount: 2
        minimumPixelSize: foot.theme.textTiny
        text: qsTr("Touch the screen: the whole programme")
        theme: foot.theme
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
    Row {
        id: dots

        anchors.right: parent.right
        anchors.rightMargin: foot.theme.margins
        anchors.verticalCenter: parent.verticalCenter
        spacing: foot.theme.spaceTiny

        Repeater {
            model: foot.kiosk.attractPages

            Rectangle {
                required property int index

                color: foot.theme.accentInk
                height: width
                opacity: index === foot.kiosk.attractPage ? 1 : foot.theme.disabledOpacity
                radius: width / 2
                width: foot.theme.dot
            }
        }
    }
}
