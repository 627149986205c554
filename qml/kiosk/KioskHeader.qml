// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Which event, which day, what time. A finger that rests in its left corner asks for the organizer's PIN.
Rectangle {
    id: header

    required property KioskTheme theme
    required property KioskModel kiosk

    color: theme.head
    implicitHeight: theme.headHeight

    Column {
        anchors.left: parent.left
        anchors.leftMargin: header.theme.margins
        anchors.right: clock.left
        anchors.rightMargin: header.theme.gutter
        anchors.verticalCenter: parent.verticalCenter
        spacing: header.theme.spaceTiny

        WholeTitle {
            color: header.theme.headInk
            largest: header.theme.textKioskEvent
            maximumLineCount: !header.theme.portrait ? 1 : linesIn(width * largest / smallest) > 2 ? 3 : 2
            smallest: header.theme.textKioskCaption
            text: header.kiosk.title
            theme: header.theme
            width: parent.width
        }
        Label {
            color: header.theme.headMuted
            font.pixelSize: header.theme.textKioskDay
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: header.theme.textTiny
            text: header.kiosk.subtitle
            theme: header.theme
            visible: text !== ""
            width: parent.width
        }
        Label {
            color: header.kiosk.browse.noticeIsFault ? header.theme.stageWarm : header.theme.headInk
            font.pixelSize: header.theme.textTiny
            text: header.kiosk.browse.notice
            theme: header.theme
            visible: text !== ""
            width: parent.width
        }
    }
    Digits {
        id: clock

        anchors.right: parent.right
        anchors.rightMargin: header.theme.margins
        anchors.verticalCenter: parent.verticalCenter
        color: header.theme.headInk
        pixelSize: header.theme.textKioskClock
        text: header.kiosk.clock
        theme: header.theme
        weight: Font.Medium
    }
    MouseArea {
        height: header.theme.target
        objectName: "corner"
        width: height

        onCanceled: header.kiosk.lock.hold(false)
        onPressed: header.kiosk.lock.hold(true)
        onReleased: header.kiosk.lock.hold(false)
    }
}
