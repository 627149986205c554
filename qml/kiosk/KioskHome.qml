// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What is on, and what comes: below each other on a tall screen, beside each other on a wide one.
Item {
    id: home

    required property KioskTheme theme
    required property KioskModel kiosk

    readonly property bool beside: !theme.portrait && kiosk.now.count > 0 && kiosk.coming.count > 0
    /// What comes next is far below, and within reach by one touch.
    readonly property bool far: !beside && above.dense && kiosk.coming.count > 0

    function begin(): void {
        now.contentY = 0;
        coming.positionViewAtBeginning();
        coming.contentY = coming.originY - coming.topMargin;
    }

    Flickable {
        id: now

        anchors.left: parent.left
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: cards.height + home.theme.gutter
        height: parent.height
        visible: home.beside
        width: Math.floor((parent.width - 2 * home.theme.margins) / 2)

        KioskNow {
            id: cards

            kiosk: home.kiosk
            room: now.height - home.theme.gutter
            theme: home.theme
            width: now.width
        }
    }
    ScrollMark {
        of: now
        theme: home.theme
        visible: home.beside && now.contentHeight > now.height
    }
    KioskList {
        id: coming

        anchors.right: parent.right
        grouped: true
        height: home.far ? leap.y - home.theme.spaceSmall : parent.height
        rows: home.kiosk.coming
        theme: home.theme
        topMargin: above.visible ? above.height : 0
        width: home.beside ? now.width : parent.width

        onOpened: slot => home.kiosk.open(slot)
        onTopMarginChanged: if (contentY <= originY) home.begin()

        KioskNow {
            id: above

            kiosk: home.kiosk
            parent: coming.contentItem
            theme: home.theme
            visible: !home.beside && home.kiosk.now.count > 0
            width: coming.width
            y: coming.originY - height
        }
    }
    KioskButton {
        id: leap

        readonly property bool back: coming.contentY >= coming.originY - home.theme.gutter

        anchors.bottom: parent.bottom
        anchors.bottomMargin: home.theme.spaceSmall
        text: back ? "↑  " + qsTr("On now") : "↓  " + qsTr("What comes next")
        theme: home.theme
        visible: home.far
        width: parent.width

        onClicked: back ? home.begin() : coming.positionViewAtBeginning()
    }
    OnDemand {
        anchors.fill: parent
        wanted: home.kiosk.emptyText !== ""

        component: KioskOver {
            kiosk: home.kiosk
            theme: home.theme
        }
    }
    Connections {
        function onWentHome(): void {
            home.begin();
        }

        target: home.kiosk
    }
}
