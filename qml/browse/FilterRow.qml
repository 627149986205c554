// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// One choice of a filter, and how many slots it would show. The first of a group has its heading above.
Item {
    id: row

    required property BrowseTheme theme
    required property string choice
    required property string group
    required property string title
    required property string amount
    required property string trackColor
    required property int track
    required property bool chosen
    property bool current: false

    signal picked

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.name: title + ", " + amount
    Accessible.role: Accessible.CheckBox
    Accessible.onPressAction: picked()
    implicitHeight: face.y + face.height

    Caption {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: row.theme.spaceTiny
        font.pixelSize: row.theme.textTiny
        text: row.group
        theme: row.theme
        visible: text !== ""
        y: row.theme.space
    }
    Rectangle {
        id: face

        border.color: row.theme.accent
        border.width: row.current ? 2 * row.theme.line : 0
        color: row.chosen ? row.theme.accentSoft : "transparent"
        height: row.theme.choiceRow
        radius: row.theme.corner
        width: parent.width
        y: name.text !== "" ? Math.round(name.y + name.height + row.theme.spaceTiny) : 0

        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: row.theme.spaceSmall
            anchors.verticalCenter: parent.verticalCenter
            border.color: row.chosen ? row.theme.accent : row.theme.muted
            border.width: row.theme.line
            color: row.chosen ? row.theme.accent : "transparent"
            height: row.theme.textItem
            radius: row.theme.line * 3
            width: height

            Label {
                anchors.centerIn: parent
                color: row.theme.accentInk
                font.pixelSize: row.theme.textSmall
                font.weight: Font.DemiBold
                text: row.chosen ? "✓" : ""
                theme: row.theme
            }
        }
        Rectangle {
            id: dot

            anchors.left: box.right
            anchors.leftMargin: row.theme.spaceSmall
            anchors.verticalCenter: parent.verticalCenter
            color: row.theme.trackTint(row.trackColor, row.track)
            height: row.theme.spot
            radius: height / 2
            visible: row.track >= 0
            width: visible ? height : 0
        }
        ChoiceName {
            anchors.left: dot.right
            anchors.leftMargin: dot.visible ? row.theme.spaceSmall : 0
            anchors.right: count.left
            anchors.rightMargin: row.theme.spaceSmall
            anchors.verticalCenter: parent.verticalCenter
            color: row.amount === "0" && !row.chosen ? row.theme.muted : row.theme.text
            largest: row.theme.textItem
            smallest: row.theme.textTiny
            text: row.title
            theme: row.theme
            weight: row.chosen ? Font.DemiBold : Font.Normal
        }
        Label {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: row.theme.spaceSmall
            anchors.verticalCenter: parent.verticalCenter
            color: row.theme.muted
            font.pixelSize: row.theme.textSmall
            text: row.amount
            theme: row.theme
        }
        MouseArea {
            anchors.fill: parent

            onClicked: row.picked()
        }
    }
}
