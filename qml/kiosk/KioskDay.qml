// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A day's programme; of today, from what is on.
KioskList {
    id: day

    required property KioskModel kiosk

    readonly property string shown: kiosk.searching ? "" : kiosk.tab

    model: visible ? rows : null
    rows: kiosk.browse.rows

    onOpened: slot => kiosk.open(slot)
    onShownChanged: settling.restart()

    Timer {
        id: settling

        interval: 0

        onTriggered: day.positionViewAtIndex(Math.max(0, day.kiosk.browse.selectedRow), ListView.Beginning)
    }
}
