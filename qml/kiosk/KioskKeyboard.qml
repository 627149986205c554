// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Letters and digits to touch, in the order of the language's keyboards. It has no accents: a search ignores them.
Column {
    id: keyboard

    required property KioskTheme theme
    required property string language

    readonly property var lines: language.startsWith("fr") ? ["1234567890", "azertyuiop", "qsdfghjklm", "wxcvbn'-"]
                                                           : ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm'-"]
    readonly property real keyWidth: Math.floor((width - 9 * spacing) / 10)

    signal typed(text: string)
    signal erased
    signal cleared

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false // its letters go from left to right
    spacing: theme.keyGap

    Repeater {
        model: keyboard.lines

        Row {
            id: line

            required property string modelData

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.spacing

            Repeater {
                model: line.modelData.length

                KioskButton {
                    id: key

                    required property int index

                    readonly property string letter: line.modelData.charAt(index)

                    height: keyboard.theme.keyHeight
                    objectName: "key"
                    pixelSize: keyboard.theme.textKioskRow
                    text: letter.toUpperCase()
                    theme: keyboard.theme
                    width: keyboard.keyWidth

                    onClicked: keyboard.typed(letter)
                }
            }
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.spacing

        KioskButton {
            height: keyboard.theme.keyHeight
            objectName: "key"
            text: qsTr("Clear")
            theme: keyboard.theme
            width: keyboard.keyWidth * 2 + keyboard.spacing

            onClicked: keyboard.cleared()
        }
        KioskButton {
            height: keyboard.theme.keyHeight
            objectName: "key"
            text: qsTr("Space")
            theme: keyboard.theme
            width: keyboard.keyWidth * 6 + keyboard.spacing * 5

            onClicked: keyboard.typed(" ")
        }
        KioskButton {
            height: keyboard.theme.keyHeight
            objectName: "key"
            pixelSize: keyboard.theme.textKioskRow
            sign: "⌫"
            text: qsTr("Erase")
            theme: keyboard.theme
            width: keyboard.keyWidth * 2 + keyboard.spacing

            onClicked: keyboard.erased()
        }
    }
}
