// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The host's console: the rundown beside the hand, or over it in a portrait window. What concerns the rundown stands
/// under it where there is room beside the hand, else under the hand; ways to catch up in the hand where it has room.
Rectangle {
    id: screen

    required property Theme theme
    required property HostModel host

    readonly property bool tall: theme.portrait
    readonly property bool low: height < 2.8 * theme.stageCardHigh ///< the hand scrolls; the rundown needs its height
    readonly property real edge: theme.gapMedium
    readonly property real inner: Math.floor(width - 2 * edge)

    color: theme.background
    focus: true

    Keys.onPressed: event => {
        if (!help.visible)
            keys.handle(event);
        else
            help.visible = false;
    }

    Connections { // a button that had the focus and is off hears no keys
        function onActiveFocusItemChanged(): void {
            const heard = screen.Window.activeFocusItem;
            if (heard !== null && heard === screen.parent)
                screen.forceActiveFocus();
        }

        target: screen.Window.window
    }
    HostKeys {
        id: keys

        host: screen.host

        onAsked: task => hand.open(task)
        onHelp: help.visible = true
        onWriteMessage: hand.write()
    }
    HostHeader {
        id: header

        host: screen.host
        theme: screen.theme
        width: parent.width
    }
    HostRooms {
        id: rooms

        anchors.left: parent.left
        anchors.leftMargin: screen.edge
        height: implicitHeight
        host: screen.host
        theme: screen.theme
        width: screen.inner
        y: header.height + screen.theme.gapSmall
    }
    HandPane {
        id: hand

        anchors.right: parent.right
        anchors.rightMargin: screen.edge
        beside: !screen.tall && !screen.low

        height: Math.floor(screen.height - screen.theme.gap - y)
        host: screen.host
        theme: screen.theme
        width: screen.tall ? screen.inner : Math.floor(screen.theme.handWidth)
        y: screen.tall ? programme.y + programme.height + Math.round(screen.theme.gapSmall)
                       : programme.y + Math.round(screen.theme.gapSmall)

        onDone: screen.forceActiveFocus()
    }
    ProgrammePane {
        id: programme

        anchors.left: parent.left
        anchors.leftMargin: screen.edge
        height: Math.floor((screen.tall ? screen.height * 0.38 : screen.height - screen.theme.gap) - y)
        host: screen.host
        theme: screen.theme
        width: screen.tall ? screen.inner : screen.width - hand.width - 3 * screen.edge
        y: Math.round(rooms.visible ? rooms.y + rooms.height + screen.theme.gapSmall
                                    : header.height + screen.theme.gapSmall)
    }
    Column {
        parent: screen.tall || screen.low ? hand.foot : programme.foot
        spacing: screen.theme.gapSmall
        width: parent.width

        CatchUpPanel {
            id: ways

            host: screen.host
            theme: screen.theme
            visible: ways.wanted && !hand.catchesUp
            width: parent.width
        }
        HostMore {
            host: screen.host
            theme: screen.theme
            width: parent.width

            onAsked: task => hand.open(task)
            onHelp: help.visible = true
        }
    }
    HostHelp {
        id: help

        anchors.fill: parent
        theme: screen.theme
    }
}
