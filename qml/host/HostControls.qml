// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The buttons of the host's hand that are used all the time.
Column {
    id: controls

    required property Theme theme
    required property HostModel host

    readonly property real between: Math.round(theme.gapSmall)
    readonly property real half: Math.floor((width - between) / 2)
    /// The second of a pair takes the pixel that is over.
    readonly property real quarter: Math.floor((half - between) / 2)

    spacing: between

    Row {
        spacing: controls.between
        width: parent.width

        HostButton {
            enabled: controls.host.canMoveOn
            key: qsTr("PgDn")
            primary: controls.host.question === "" // which comes first
            text: qsTr("Next")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.next()
        }
        HostButton {
            enabled: controls.host.running
            key: qsTr("Space")
            text: controls.host.paused ? qsTr("Resume") : qsTr("Pause")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.pauseOrResume()
        }
    }
    Row {
        spacing: controls.between
        width: parent.width

        HostButton {
            enabled: controls.host.running
            key: "["
            text: qsTr("−5 min")
            theme: controls.theme
            width: controls.quarter

            onClicked: controls.host.adjust(-300)
        }
        HostButton {
            enabled: controls.host.running
            key: "−"
            text: qsTr("−1 min")
            theme: controls.theme
            width: controls.half - controls.between - controls.quarter

            onClicked: controls.host.adjust(-60)
        }
        HostButton {
            enabled: controls.host.running
            key: "+"
            text: qsTr("+1 min")
            theme: controls.theme
            width: controls.quarter

            onClicked: controls.host.adjust(60)
        }
        HostButton {
            enabled: controls.host.running
            key: "]"
            text: qsTr("+5 min")
            theme: controls.theme
            width: controls.half - controls.between - controls.quarter

            onClicked: controls.host.adjust(300)
        }
    }
    Row {
        spacing: controls.between
        width: parent.width

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
