// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// A card for each session that is on.
Column {
    id: cards

    required property KioskTheme theme
    required property KioskModel kiosk

    property real room: 0 ///< what they may fill beyond their own height, telling what they are about; 0: nothing
    readonly property real share: room > 0 ? Math.floor((room - caption.height) / kiosk.now.count) - spacing : 0
    readonly property bool dense: kiosk.now.count > 4

    spacing: dense ? theme.spaceSmall : theme.gutter
    visible: kiosk.now.count > 0

    Caption {
        id: caption

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
            share: cards.share
            theme: cards.theme
            width: cards.width

            onOpened: slot => cards.kiosk.open(slot)
        }
    }
}
