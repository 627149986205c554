// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// One number, for the speaker: how long do I have.
Rectangle {
    id: screen

    required property Theme theme
    required property StageModel stage

    readonly property bool overtime: stage.phase === "overtime"
    readonly property var timedPhases: ["running", "warning", "critical", "overtime", "paused"]
    readonly property bool timed: timedPhases.includes(stage.phase)
    readonly property color ink: overtime ? theme.overtimeInk : theme.text
    readonly property color quiet: overtime ? theme.overtimeInk : theme.muted
    readonly property color numberColor: overtime ? theme.overtimeInk
                                       : stage.phase === "critical" ? theme.critical
                                       : stage.phase === "warning" ? theme.warm
                                       : timed && stage.phase !== "paused" ? theme.text : theme.muted

    color: overtime ? theme.overtime : theme.background

    Item {
        id: content

        anchors.fill: parent
        anchors.margins: screen.theme.margin
        visible: !screen.stage.blackout

        Digits {
            id: clock

            anchors.right: parent.right
            color: screen.quiet
            pixelSize: screen.theme.textTitle * 1.3
            text: screen.stage.clock
            theme: screen.theme
            weight: Font.Medium
        }
        FitText {
            id: title

            anchors.left: parent.left
            anchors.right: clock.left
            anchors.rightMargin: screen.theme.gapLarge
            color: screen.ink
            height: screen.theme.textTitle * 2.5
            largest: screen.theme.textTitle * 1.25
            maximumLineCount: 2
            smallest: screen.theme.textBody
            text: screen.stage.title
            theme: screen.theme
        }
        Label {
            id: people

            anchors.left: parent.left
            anchors.right: clock.left
            anchors.top: title.top
            anchors.topMargin: Math.min(title.height, title.contentHeight) + screen.theme.gapTiny
            color: screen.quiet
            font.pixelSize: screen.theme.textRow
            text: screen.stage.place + (screen.stage.place !== "" && screen.stage.people !== "" ? "  ·  " : "") + screen.stage.people
            theme: screen.theme
        }
        Column {
            id: foot

            anchors.bottom: parent.bottom
            spacing: screen.theme.gap
            width: parent.width

            PhaseBar {
                criticalMark: screen.stage.criticalMark
                progress: screen.stage.progress
                theme: screen.theme
                visible: screen.timed
                warningMark: screen.stage.warningMark
                width: parent.width
            }
            MessageBand {
                height: screen.theme.textTitle * 2.4
                level: screen.stage.messageLevel
                lit: screen.stage.lit
                message: screen.stage.message
                theme: screen.theme
                visible: screen.stage.message !== ""
                width: parent.width
            }
            Label {
                color: screen.quiet
                text: screen.stage.next === "" ? "" : qsTr("Next") + "  ·  " + screen.stage.next
                theme: screen.theme
                visible: text !== ""
                width: parent.width
            }
            Label {
                color: screen.overtime ? screen.theme.overtimeInk : screen.theme.warm
                font.pixelSize: screen.theme.textSmallest
                text: screen.stage.notice
                theme: screen.theme
                visible: text !== ""
                width: parent.width
            }
        }
        Item {
            id: middle

            anchors.bottom: foot.top
            anchors.bottomMargin: screen.theme.gap
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: people.bottom
            anchors.topMargin: screen.theme.gap

            Digits {
                id: number

                /// A digit is some 0.66 of its height wide, a colon 0.33.
                readonly property real units: Math.max(1, text.replace(/:/g, "").length * 0.68 + (text.split(":").length - 1) * 0.36)

                anchors.centerIn: parent
                anchors.verticalCenterOffset: phase.visible ? -phase.height / 2 : 0
                color: screen.numberColor
                pixelSize: Math.max(1, Math.min(middle.width / units, (middle.height - (phase.visible ? phase.height : 0)) / 1.05))
                text: screen.stage.digits
                theme: screen.theme
                weight: Font.Bold
            }
            Label {
                id: phase

                anchors.bottom: parent.bottom
                anchors.horizontalCenter: parent.horizontalCenter
                color: screen.numberColor
                font.pixelSize: screen.theme.textTitle
                font.weight: Font.DemiBold
                text: screen.stage.phaseText
                theme: screen.theme
                visible: text !== ""
            }
        }
    }
    Badge {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: screen.theme.gapSmall
        text: qsTr("Rehearsal")
        theme: screen.theme
        tint: screen.overtime ? screen.theme.overtimeInk : screen.theme.warm
        visible: screen.stage.rehearsal
    }
}
