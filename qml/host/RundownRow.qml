// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One slot of the rundown: planned and projected time, what, who, how long.
Rectangle {
    id: row

    required property Theme theme
    required property int index
    required property string time
    required property string projected
    required property string title
    required property string people
    required property string length
    required property string state
    required property bool selected

    readonly property bool current: state === "current"
    readonly property var told: [time, projected, title, people, length]

    signal picked

    Accessible.name: told.filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    border.color: current || selected ? theme.accent : theme.groove
    border.width: current || selected ? theme.hairline * 2 : theme.hairline
    color: current ? theme.accentSoft : theme.card
    opacity: state === "past" ? 0.55 : 1
    radius: theme.radius

    Label {
        id: clock

        anchors.left: parent.left
        anchors.leftMargin: row.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: Math.round(row.theme.textBody * 1.1)
        font.weight: Font.DemiBold
        text: row.time
        theme: row.theme
        width: row.theme.timeColumn
    }
    Label {
        id: moved

        anchors.left: clock.right
        anchors.verticalCenter: parent.verticalCenter
        color: row.theme.warm
        font.pixelSize: row.theme.textCaption
        text: row.projected
        theme: row.theme
        width: row.theme.timeColumn
    }
    Column {
        anchors.left: moved.right
        anchors.leftMargin: row.theme.gapSmall
        anchors.right: amount.left
        anchors.rightMargin: row.theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            font.weight: Font.DemiBold
            text: row.title
            theme: row.theme
            width: parent.width
        }
        Label {
            color: row.theme.muted
            font.pixelSize: row.theme.textCaption
            text: row.people
            theme: row.theme
            visible: text !== ""
            width: parent.width
        }
    }
    Label {
        id: amount

        anchors.right: parent.right
        anchors.rightMargin: row.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: row.current ? row.theme.warm : row.theme.muted
        font.pixelSize: row.current ? row.theme.textName : row.theme.textCaption
        font.weight: Font.DemiBold
        text: row.length
        theme: row.theme
    }
    MouseArea {
        anchors.fill: parent

        onClicked: row.picked()
    }
}
