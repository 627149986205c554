// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The number, and the buttons of the host's hand.
Column {
    id: controls

    required property Theme theme
    required property HostModel host

    readonly property real half: (width - theme.gapSmall) / 2

    spacing: theme.gapSmall

    Rectangle {
        color: controls.host.phase === "overtime" ? controls.theme.overtime : controls.theme.stageCard
        height: controls.theme.textCountdown * 1.5
        radius: controls.theme.radius
        width: parent.width

        Digits {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -controls.theme.textBody * 0.7
            color: controls.host.phase === "warning" || controls.host.phase === "critical" ? controls.theme.stageWarm : controls.theme.overtimeInk
            pixelSize: Math.min(controls.theme.textCountdown * 0.8, controls.width / 4.6)
            text: controls.host.digits
            theme: controls.theme
        }
        Label {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: controls.theme.gapSmall
            anchors.horizontalCenter: parent.horizontalCenter
            color: controls.theme.overtimeInk
            font.pixelSize: controls.theme.textCaption
            horizontalAlignment: Text.AlignHCenter
            text: controls.host.endText + (controls.host.endText !== "" && controls.host.queueText !== "" ? "  ·  " : "") + controls.host.queueText
            theme: controls.theme
            width: parent.width - 2 * controls.theme.gap
        }
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
            key: "S"
            text: qsTr("Skip")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.skip()
        }
        HostButton {
            key: "P"
            text: qsTr("Publish")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.publish()
        }
        HostButton {
            enabled: controls.host.undoText !== ""
            key: "Ctrl+Z"
            text: controls.host.undoText === "" ? qsTr("Undo") : qsTr("Undo: %1").arg(controls.host.undoText)
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.undo()
        }
        HostButton {
            key: "B"
            text: controls.host.blackout ? qsTr("Light") : qsTr("Blackout")
            theme: controls.theme
            width: controls.half

            onClicked: controls.host.toggleBlackout()
        }
    }
}
