// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The host's console.
Rectangle {
    id: screen

    required property Theme theme
    required property HostModel host

    color: theme.background
    focus: true

    Keys.onPressed: event => {
        if (!help.visible)
            keys.handle(event);
        else
            help.visible = false;
    }

    HostKeys {
        id: keys

        host: screen.host

        onAsked: task => entry.open(task)
        onHelp: help.visible = true
        onWriteMessage: messages.write()
    }
    HostHeader {
        id: header

        host: screen.host
        theme: screen.theme
        width: parent.width
    }
    Caption {
        id: caption

        anchors.left: list.left
        anchors.right: list.right
        anchors.top: header.bottom
        anchors.topMargin: screen.theme.gapSmall
        color: screen.host.question === "" ? screen.theme.muted : screen.theme.warm
        font.pixelSize: screen.theme.textSmallest
        text: screen.host.question === "" ? qsTr("Programme") : screen.host.question + "  (T)"
        theme: screen.theme
    }
    RundownList {
        id: list

        anchors.left: parent.left
        anchors.leftMargin: screen.theme.gap
        anchors.top: caption.bottom
        anchors.topMargin: screen.theme.gapSmall
        height: (screen.theme.portrait ? screen.height * 0.42 : explanation.y) - y - screen.theme.gapTiny
        host: screen.host
        theme: screen.theme
        width: screen.theme.portrait ? parent.width - 2 * screen.theme.gap : parent.width * 0.6
    }
    Label {
        id: explanation

        anchors.left: list.left
        anchors.right: list.right
        color: screen.theme.muted
        font.pixelSize: screen.theme.textCaption
        maximumLineCount: 2
        text: screen.host.notice !== "" ? screen.host.notice : screen.host.explanation
        theme: screen.theme
        wrapMode: Text.Wrap
        y: screen.theme.portrait ? list.y + list.height + screen.theme.gapTiny
                                 : screen.height - height - screen.theme.gapSmall
    }
    Flickable {
        id: hand

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.theme.gapSmall
        anchors.left: screen.theme.portrait ? list.left : list.right
        anchors.leftMargin: screen.theme.portrait ? 0 : screen.theme.gap
        anchors.right: parent.right
        anchors.rightMargin: screen.theme.gap
        anchors.top: screen.theme.portrait ? explanation.bottom : header.bottom
        anchors.topMargin: screen.theme.gapSmall
        clip: true
        contentHeight: panel.height

        Column {
            id: panel

            spacing: screen.theme.gapSmall
            width: parent.width

            EntryPanel {
                id: entry

                host: screen.host
                theme: screen.theme
                width: parent.width

                onDone: screen.forceActiveFocus()
                onVisibleChanged: hand.contentY = 0
            }
            HostControls {
                host: screen.host
                theme: screen.theme
                width: parent.width
            }
            CatchUpPanel {
                host: screen.host
                theme: screen.theme
                visible: screen.host.proposals.count > 0
                width: parent.width
            }
            MessagePanel {
                id: messages

                host: screen.host
                theme: screen.theme
                width: parent.width

                onDone: screen.forceActiveFocus()
            }
            HostMore {
                host: screen.host
                theme: screen.theme
                width: parent.width

                onAsked: task => entry.open(task)
                onHelp: help.visible = true
            }
        }
    }
    HostHelp {
        id: help

        anchors.fill: parent
        theme: screen.theme
    }
}
