// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Beside what is scrolled, its sibling: where one is in it, and a fade where it goes on below, or if wanted above.
Item {
    id: mark

    required property Theme theme
    required property Flickable of
    property bool above: false
    property color paper: theme.background

    readonly property real share: of.visibleArea.heightRatio
    readonly property bool goesOn: of.contentHeight - of.contentY - of.height > theme.gapTiny

    height: of.height
    visible: of.contentHeight > of.height + theme.hairline
    width: of.width
    x: of.x
    y: of.y

    Rectangle {
        height: mark.theme.gapLarge
        visible: mark.above && mark.of.contentY - mark.of.originY > mark.theme.gapTiny
        width: parent.width

        gradient: Gradient {
            GradientStop { color: mark.paper; position: 0 }
            GradientStop { color: Qt.alpha(mark.paper, 0); position: 1 }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        height: mark.theme.gapLarge * 1.3
        visible: mark.goesOn
        width: parent.width

        gradient: Gradient {
            GradientStop { color: Qt.alpha(mark.paper, 0); position: 0 }
            GradientStop { color: mark.paper; position: 0.5 } // so that the arrow stands on no text
        }

        Label {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            color: mark.theme.muted
            font.pixelSize: mark.theme.textCaption
            font.weight: Font.DemiBold
            text: "↓"
            theme: mark.theme
        }
    }
    Rectangle {
        anchors.left: parent.right
        anchors.leftMargin: mark.theme.gapTiny
        color: mark.theme.groove
        height: parent.height
        radius: width / 2
        width: mark.theme.gapTiny

        Rectangle {
            color: mark.theme.muted
            height: parent.height * mark.share
            radius: parent.radius
            width: parent.width
            y: parent.height * mark.of.visibleArea.yPosition
        }
    }
}
