// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A section to choose: a day, a track, now; as high as its name needs. The first of a group has its heading above.
Item {
    id: row

    required property BrowseTheme theme
    required property string choice
    required property string group
    required property string title
    required property string amount
    required property string trackColor
    required property int track
    property bool current: false
    property real size: theme.textItem ///< of the title

    signal picked

    Accessible.name: amount === "" ? title : title + ", " + amount
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: picked()
    implicitHeight: face.y + face.height

    Caption {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: row.theme.space
        font.pixelSize: row.theme.textTiny
        text: row.group
        theme: row.theme
        visible: text !== ""
        width: row.width - 2 * row.theme.space
        y: row.theme.space * 1.5
    }
    Rectangle {
        id: face

        color: row.current ? row.theme.accentSoft : "transparent"
        height: Math.max(row.theme.sectionRow, words.height + row.theme.space)
        radius: row.theme.corner
        width: parent.width
        y: name.text !== "" ? Math.round(name.y + name.height + row.theme.spaceTiny) : 0

        Rectangle {
            id: dot

            anchors.left: parent.left
            anchors.leftMargin: row.theme.space
            anchors.verticalCenter: parent.verticalCenter
            color: row.theme.trackTint(row.trackColor, row.track)
            height: row.theme.spot
            radius: height / 2
            visible: row.track >= 0
            width: height
        }
        Label {
            id: words

            anchors.left: dot.visible ? dot.right : parent.left
            anchors.leftMargin: row.theme.space
            anchors.verticalCenter: parent.verticalCenter
            font.pixelSize: row.size
            font.weight: row.current ? Font.DemiBold : Font.Normal
            maximumLineCount: 4
            text: row.title
            theme: row.theme
            width: row.width - (dot.visible ? dot.width + row.theme.space : 0) - count.width - 2 * row.theme.space - row.theme.spaceSmall
            wrapMode: Text.Wrap
        }
        Label {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: row.theme.space
            anchors.verticalCenter: parent.verticalCenter
            color: row.theme.muted
            font.pixelSize: row.theme.textItem
            text: row.amount
            theme: row.theme
        }
        MouseArea {
            anchors.fill: parent

            onClicked: row.picked()
        }
    }
}
