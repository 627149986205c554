// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// A card for each session that is on.
Column {
    id: cards

    required property KioskTheme theme
    required property KioskModel kiosk

    readonly property bool dense: kiosk.now.count > 4

    spacing: dense ? theme.spaceSmall : theme.gutter
    visible: kiosk.now.count > 0

    Caption {
        font.pixelSize: cards.theme.textKioskCaption
        text: qsTr("On now")
        theme: cards.theme
        topPadding: cards.theme.inside
        width: parent.width
    }
    Repeater {
        model: cards.kiosk.now

        KioskCard {
            dense: cards.dense
            theme: cards.theme
            width: cards.width

            onOpened: slot => cards.kiosk.open(slot)
        }
    }
}
