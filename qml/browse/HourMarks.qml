// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The hours of a grid, each with a line, and where the present is among them.
Item {
    id: marks

    required property BrowseTheme theme
    required property BrowseModel browse
    /// Its height.
    required property real hour

    Repeater {
        model: marks.browse.hours

        Item {
            id: mark

            required property int index
            required property string modelData

            width: marks.width
            y: Math.round(index * marks.hour) + marks.theme.space

            Label {
                anchors.left: parent.left
                color: marks.theme.muted
                font.pixelSize: marks.theme.textSmall
                text: mark.modelData
                theme: marks.theme
                y: -height / 2
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: marks.theme.axisWidth
                anchors.right: parent.right
                color: marks.theme.groove
                height: marks.theme.line
            }
        }
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: marks.theme.axisWidth
        anchors.right: parent.right
        color: marks.theme.critical
        height: marks.theme.nowLine
        visible: marks.browse.nowMinute >= 0
        y: Math.round(marks.browse.nowMinute * marks.hour / 60) + marks.theme.space - height / 2

        Rectangle {
            anchors.right: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: parent.color
            height: marks.theme.spot
            radius: height / 2
            width: height
        }
    }
}
