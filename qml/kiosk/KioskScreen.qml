// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The screen in the hallway: home, a day, a search, a session; while nobody is there, what draws people near.
Rectangle {
    id: screen

    required property KioskTheme theme
    required property KioskModel kiosk

    function press(event: var): void {
        const lock = kiosk.lock;
        event.accepted = true; // whatever it is, no one else gets it
        if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
            lock.asked ? lock.cancel() : kiosk.back();
        else if (event.key === Qt.Key_Backspace)
            lock.asked ? lock.erase() : kiosk.searching ? kiosk.erase() : kiosk.back();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            lock.submit();
        else if (lock.asked && event.text >= "0" && event.text <= "9")
            lock.type(event.text);
        else if (!lock.asked && event.text >= " ")
            kiosk.type(event.text);
    }

    color: theme.background
    focus: true

    Keys.onPressed: event => press(event)

    KioskHeader {
        id: header

        kiosk: screen.kiosk
        theme: screen.theme
        width: parent.width
        z: screen.kiosk.session ? 1 : 0 // before a search that the session was found by
    }
    KioskTabs {
        id: tabs

        anchors.left: parent.left
        anchors.leftMargin: screen.theme.margins
        kiosk: screen.kiosk
        theme: screen.theme
        width: parent.width - 2 * screen.theme.margins
               - (screen.theme.portrait ? 0 : tools.width + screen.theme.gutter)
        y: header.height + (screen.theme.portrait ? screen.theme.inside : screen.theme.gutter)
    }
    Item {
        height: (screen.theme.portrait ? foot.y : parent.height) - y
        width: parent.width - 2 * x
        x: screen.theme.margins
        y: tabs.y + tabs.height + screen.theme.spaceSmall

        KioskHome {
            id: home

            anchors.fill: parent
            kiosk: screen.kiosk
            theme: screen.theme
            visible: screen.kiosk.tab === "now"
        }
        KioskDay {
            anchors.fill: parent
            kiosk: screen.kiosk
            theme: screen.theme
            visible: !home.visible
        }
    }
    Rectangle {
        id: foot

        anchors.bottom: parent.bottom
        color: screen.theme.side
        height: screen.theme.footHeight
        visible: screen.theme.portrait
        width: parent.width
    }
    KioskTools {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: screen.theme.margins
        kiosk: screen.kiosk
        theme: screen.theme
        width: screen.theme.portrait ? parent.width - 2 * screen.theme.margins : screen.theme.toolsWidth
        y: screen.theme.portrait ? foot.y + (foot.height - height) / 2 : tabs.y
    }
    KioskSearch {
        anchors.fill: parent
        kiosk: screen.kiosk
        theme: screen.theme
        visible: screen.kiosk.searching

        MouseArea { // nothing behind it is touched
            anchors.fill: parent
            z: -1
        }
    }
    KioskSession {
        anchors.bottom: parent.bottom
        anchors.top: header.bottom
        kiosk: screen.kiosk
        theme: screen.theme
        visible: screen.kiosk.session
        width: parent.width

        MouseArea {
            anchors.fill: parent
            z: -1
        }
    }
    KioskAttract {
        anchors.bottom: parent.bottom
        anchors.top: header.bottom
        kiosk: screen.kiosk
        theme: screen.theme
        visible: screen.kiosk.attracting
        width: parent.width

        MouseArea {
            anchors.fill: parent
            z: -1
        }
    }
    KioskPin {
        anchors.fill: parent
        lock: screen.kiosk.lock
        theme: screen.theme
        visible: screen.kiosk.lock.asked
        z: 2
    }
}
