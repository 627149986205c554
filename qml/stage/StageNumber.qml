// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What remains, as large as there is room for, over the phase in words.
Item {
    id: middle

    required property Theme theme
    required property StageModel stage
    required property color ink
    required property color paper

    Digits {
        id: number

        /// A digit is some 0.66 of its height wide, a colon 0.33.
        readonly property real units: Math.max(1, text.replace(/:/g, "").length * 0.68 + (text.split(":").length - 1) * 0.36)
        readonly property real room: middle.height - (phase.visible ? phase.height : 0)

        anchors.horizontalCenter: parent.horizontalCenter
        color: middle.ink
        pixelSize: Math.max(1, Math.min(middle.width / units, room / 1.05))
        text: middle.stage.digits
        theme: middle.theme
        visible: text !== ""
        weight: Font.Bold
        y: (room - height) / 2
    }
    PhaseWord {
        id: phase

        anchors.horizontalCenter: parent.horizontalCenter
        ink: middle.ink
        paper: middle.paper
        phase: middle.stage.phase
        size: number.visible ? middle.theme.textTitle * 1.4 : middle.theme.textCountdown * 0.75
        text: middle.stage.phaseText
        theme: middle.theme
        visible: text !== ""
        width: Math.min(implicitWidth, parent.width)
        y: number.visible ? Math.min(parent.height - height, number.y + number.height) : (parent.height - height) / 2
    }
}
