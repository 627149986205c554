// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Where a search begins, and the language is chosen.
Item {
    id: tools

    required property KioskTheme theme
    required property KioskModel kiosk

    implicitHeight: theme.target
    implicitWidth: search.implicitWidth + theme.gutter + tongue.width

    KioskButton {
        id: search

        anchors.left: parent.left
        anchors.right: tongue.left
        anchors.rightMargin: tools.theme.gutter
        text: tools.theme.tight ? qsTr("Search") : qsTr("Search for a session, a person")
        theme: tools.theme

        onClicked: tools.kiosk.search()
    }
    KioskButton {
        id: tongue

        anchors.right: parent.right
        sign: tools.kiosk.languages
        text: qsTr("Change the language")
        theme: tools.theme

        onClicked: tools.kiosk.switchLanguage()
    }
}
