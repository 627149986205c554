// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The host's console.
Rectangle {
    id: screen

    required property Theme theme
    required property HostModel host

    color: theme.background
    focus: true

    Keys.onPressed: event => keys.handle(event)

    HostKeys {
        id: keys

        host: screen.host

        onWriteMessage: messages.write()
    }
    HostHeader {
        id: header

        host: screen.host
        theme: screen.theme
        width: parent.width
    }
    Label {
        id: question

        anchors.left: parent.left
        anchors.margins: screen.theme.gap
        anchors.right: parent.right
        anchors.top: header.bottom
        color: screen.theme.warm
        height: text === "" ? 0 : implicitHeight
        text: screen.host.question === "" ? "" : screen.host.question + "  (T)"
        theme: screen.theme
    }
    ListView {
        id: list

        anchors.bottom: explanation.top
        anchors.bottomMargin: screen.theme.gapSmall
        anchors.left: parent.left
        anchors.leftMargin: screen.theme.gap
        anchors.top: question.bottom
        anchors.topMargin: screen.theme.gap
        clip: true
        model: screen.host.rows
        spacing: screen.theme.gapTiny * 1.5
        width: screen.theme.portrait ? parent.width - 2 * screen.theme.gap : parent.width * 0.6
        height: screen.theme.portrait ? parent.height * 0.4 : parent.height

        delegate: RundownRow {
            height: screen.theme.timelineRowSmall * 1.15
            theme: screen.theme
            width: list.width

            onPicked: screen.host.selected = index
        }
    }
    Label {
        id: explanation

        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.theme.portrait ? parent.height * 0.52 : screen.theme.gapSmall
        anchors.left: list.left
        anchors.right: list.right
        color: screen.theme.muted
        font.pixelSize: screen.theme.textCaption
        maximumLineCount: 2
        text: screen.host.notice !== "" ? screen.host.notice : screen.host.explanation
        theme: screen.theme
        wrapMode: Text.Wrap
    }
    Flickable {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: screen.theme.gapSmall
        anchors.left: screen.theme.portrait ? list.left : list.right
        anchors.leftMargin: screen.theme.portrait ? 0 : screen.theme.gap
        anchors.right: parent.right
        anchors.rightMargin: screen.theme.gap
        anchors.top: screen.theme.portrait ? explanation.bottom : list.top
        anchors.topMargin: screen.theme.portrait ? screen.theme.gap : 0
        clip: true
        contentHeight: panel.height

        Column {
            id: panel

            spacing: screen.theme.gap
            width: parent.width

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
        }
    }
}
