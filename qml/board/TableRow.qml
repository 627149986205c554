// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One room of the table: where, what and who, how long.
Item {
    id: row

    required property Theme theme
    required property int index
    required property string room
    required property string status
    required property string title
    required property string people
    required property list<string> badges
    required property string trackColor
    required property bool running
    required property string digits
    required property string shortUnit
    required property string starts
    required property real progress

    readonly property color tint: theme.trackColor(trackColor, index)
    readonly property real step: Math.min(theme.textRow, height * 0.42)

    Rectangle {
        anchors.bottom: parent.bottom
        color: row.theme.groove
        height: row.theme.hairline
        width: parent.width
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: row.running ? row.tint : row.theme.groove
        height: parent.height * 0.6
        radius: width / 2
        width: row.theme.accentWidth * 0.8
    }
    FitText {
        id: room

        color: row.running ? row.tint : row.theme.muted
        height: row.height
        largest: row.step
        maximumLineCount: 2
        smallest: row.step * 0.7
        text: row.room
        theme: row.theme
        verticalAlignment: Text.AlignVCenter
        width: parent.width * (row.theme.portrait ? 0.22 : 0.2)
        x: row.theme.gap
    }
    Column {
        anchors.left: room.right
        anchors.leftMargin: row.theme.gap
        anchors.right: badges.visible ? badges.left : time.left
        anchors.rightMargin: row.theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            color: row.running ? row.theme.text : row.theme.muted
            font.pixelSize: row.step
            font.weight: Font.DemiBold
            text: row.title
            theme: row.theme
            width: parent.width
        }
        Label {
            color: row.theme.muted
            font.pixelSize: row.step * 0.76
            text: row.people
            theme: row.theme
            visible: text !== ""
            width: parent.width
        }
    }
    Badges {
        id: badges

        anchors.right: time.left
        anchors.rightMargin: row.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        texts: row.badges
        theme: row.theme
        visible: row.badges.length > 0
    }
    Column {
        id: time

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * (row.theme.portrait ? 0.2 : 0.15)

        Digits {
            anchors.right: parent.right
            color: row.running ? row.theme.text : row.theme.muted
            pixelSize: row.step * 1.1
            text: row.running ? row.digits : row.starts
            theme: row.theme
        }
        Label {
            color: row.theme.muted
            font.pixelSize: row.step * 0.66
            horizontalAlignment: Text.AlignRight
            text: row.running ? row.shortUnit : row.status
            theme: row.theme
            width: parent.width
        }
    }
}
