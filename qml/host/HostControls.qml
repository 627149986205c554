// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The buttons of the host's hand that are used all the time.
Column {
    id: controls

    required property Theme theme
    required property HostModel host

    readonly property real half: (width - theme.gapSmall) / 2

    spacing: theme.gapSmall

    HostNumber {
        host: controls.host
        theme: controls.theme
        width: parent.width
    }
    Grid {
        columns: 2
        spacing: controls.theme.gapSmall

        HostButton {
            key: "PgDn"
            primary: true
            text: qsTr("Next")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.next()
        }
        HostButton {
            key: qsTr("Space")
            text: controls.host.paused ? qsTr("Resume") : qsTr("Pause")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.pauseOrResume()
        }
        HostButton {
            key: "+"
            text: qsTr("+1 min")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.adjust(60)
        }
        HostButton {
            key: "−"
            text: qsTr("−1 min")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.adjust(-60)
        }
        HostButton {
            key: "]"
            small: true
            text: qsTr("+5 min")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.adjust(300)
        }
        HostButton {
            key: "["
            small: true
            text: qsTr("−5 min")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.adjust(-300)
        }
        HostButton {
            enabled: controls.host.undoText !== ""
            key: "Ctrl+Z"
            small: true
            text: controls.host.undoText === "" ? qsTr("Undo") : qsTr("Undo: %1").arg(controls.host.undoText)
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.undo()
        }
        HostButton {
            enabled: controls.host.redoText !== ""
            key: "Ctrl+Y"
            small: true
            text: controls.host.redoText === "" ? qsTr("Redo") : qsTr("Redo: %1").arg(controls.host.redoText)
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.redo()
        }
    }
}
