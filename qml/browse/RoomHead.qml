// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The head of a room's column: what can be done with it opens there.
Item {
    id: head

    required property BrowseTheme theme
    required property string room
    required property string key
    required property bool pinned

    signal asked

    Accessible.name: room
    Accessible.role: Accessible.ButtonMenu
    Accessible.onPressAction: asked()

    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: head.theme.spaceTiny
        anchors.verticalCenter: parent.verticalCenter
        color: head.pinned ? head.theme.accent : head.theme.text
        font.pixelSize: head.theme.textSmall
        font.weight: Font.DemiBold
        text: head.room
        theme: head.theme
        width: Math.min(implicitWidth, parent.width - more.implicitWidth - 3 * head.theme.spaceTiny)
    }
    Label {
        id: more

        anchors.left: name.right
        anchors.leftMargin: head.theme.spaceTiny
        anchors.verticalCenter: parent.verticalCenter
        color: head.pinned ? head.theme.accent : head.theme.faint
        font.pixelSize: head.theme.textSmall
        text: head.pinned ? (head.theme.mirrored ? "▸ ▾" : "◂ ▾") : "▾"
        theme: head.theme
        visible: head.key !== ""
    }
    MouseArea {
        anchors.fill: parent
        enabled: head.key !== ""

        onClicked: head.asked()
    }
}
