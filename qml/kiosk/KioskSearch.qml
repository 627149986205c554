// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What is searched for, what is found, and the keys.
Rectangle {
    id: page

    required property KioskTheme theme
    required property KioskModel kiosk

    color: theme.background

    Rectangle {
        id: field

        Accessible.name: qsTr("Search")
        Accessible.role: Accessible.EditableText
        anchors.left: parent.left
        anchors.leftMargin: page.theme.margins
        anchors.right: close.left
        anchors.rightMargin: page.theme.gutter
        border.color: page.theme.accent
        border.width: page.theme.line * 2
        color: page.theme.card
        height: page.theme.target
        radius: page.theme.corner
        y: page.theme.gutter

        Row {
            anchors.left: parent.left
            anchors.leftMargin: page.theme.gutter
            anchors.verticalCenter: parent.verticalCenter
            spacing: page.theme.spaceTiny

            Label {
                color: page.kiosk.query === "" ? page.theme.muted : page.theme.text
                elide: page.kiosk.query === "" ? Text.ElideRight : Text.ElideLeft
                font.pixelSize: page.theme.textKioskRow
                fontSizeMode: page.kiosk.query === "" ? Text.HorizontalFit : Text.FixedSize
                minimumPixelSize: page.theme.textTiny
                text: page.kiosk.query === "" ? qsTr("Title, person, room…") : page.kiosk.query
                theme: page.theme
                width: Math.min(implicitWidth, field.width - 3 * page.theme.gutter)
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: page.theme.accent
                height: page.theme.textKioskTitle
                visible: page.kiosk.query !== ""
                width: page.theme.nowLine
            }
        }
    }
    KioskButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: page.theme.margins
        text: qsTr("Close")
        theme: page.theme
        y: page.theme.gutter

        onClicked: page.kiosk.back()
    }
    KioskList {
        id: found

        anchors.bottom: keys.top
        anchors.left: field.left
        anchors.right: close.right
        anchors.top: field.bottom
        anchors.topMargin: page.theme.spaceSmall
        model: visible ? rows : null
        rows: page.kiosk.browse.rows
        theme: page.theme
        timed: false
        visible: page.kiosk.query !== ""

        onOpened: slot => page.kiosk.open(slot)
    }
    Label {
        anchors.horizontalCenter: parent.horizontalCenter
        color: page.theme.muted
        font.pixelSize: page.theme.textKioskDetail
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 3
        text: page.kiosk.query === "" ? qsTr("The first letters are enough. Accents and a slip of the finger do not matter.")
                                      : page.kiosk.browse.emptyText
        theme: page.theme
        visible: text !== ""
        width: found.width
        wrapMode: Text.Wrap
        y: Math.round((field.y + field.height + keys.y - height) / 2)
    }
    Rectangle {
        id: keys

        anchors.bottom: parent.bottom
        color: page.theme.side
        height: keyboard.height + 2 * page.theme.gutter
        width: parent.width

        KioskKeyboard {
            id: keyboard

            anchors.centerIn: parent
            language: page.kiosk.language
            theme: page.theme
            width: Math.min(parent.width - 2 * page.theme.gutter, page.theme.keysWidth)

            onCleared: page.kiosk.clear()
            onErased: page.kiosk.erase()
            onTyped: text => page.kiosk.type(text)
        }
    }
    Connections {
        property string last: ""

        function onMoved(): void {
            if (last !== page.kiosk.query)
                found.positionViewAtBeginning();
            last = page.kiosk.query;
        }

        target: page.kiosk
    }
}
