// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// One number, for the speaker: how long do I have. S turns the bells on and off.
Rectangle {
    id: screen

    required property Theme theme
    required property StageModel stage
    property bool sounds: false
    /// Whether the machine can play sounds at all.
    property bool audible: false

    readonly property bool overtime: stage.phase === "overtime"
    readonly property bool critical: stage.phase === "critical"
    readonly property bool told: stage.message !== "" ///< the title gives way to a message
    readonly property var timedPhases: ["running", "warning", "critical", "overtime", "paused"]
    readonly property bool timed: timedPhases.includes(stage.phase) && !stage.changeover
    readonly property color ink: overtime ? theme.overtimeInk : theme.text
    readonly property color quiet: overtime ? theme.overtimeInk : theme.muted
    /// What draws the eye, on the screen itself.
    readonly property color signal: overtime ? theme.overtimeInk : theme.warm
    readonly property color numberColor: overtime ? theme.overtimeInk
                                       : critical ? theme.critical
                                       : stage.phase === "warning" ? theme.warm
                                       : timed && stage.phase !== "paused" ? theme.text : theme.muted

    color: stage.blackout ? theme.blackout : overtime ? theme.overtime : theme.background

    Rectangle {
        anchors.fill: parent
        border.color: screen.theme.critical
        border.width: screen.theme.barHeight
        color: "transparent"
        visible: screen.critical && !screen.stage.blackout
    }
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
            height: screen.theme.textTitle * (screen.told ? 1.5 : screen.theme.portrait ? 5.4 : 2.8)
            largest: Math.round(screen.theme.textTitle * 1.25)
            maximumLineCount: screen.told ? 1 : screen.theme.portrait ? 4 : 2
            smallest: screen.told ? screen.theme.textTitle : screen.theme.textBody
            text: screen.stage.title
            theme: screen.theme
        }
        Label {
            id: people

            anchors.left: parent.left
            anchors.right: clock.left
            anchors.rightMargin: screen.theme.gapLarge
            anchors.top: title.top
            anchors.topMargin: Math.min(title.height, title.contentHeight) + screen.theme.gapTiny
            color: screen.quiet
            font.pixelSize: screen.theme.textName
            text: screen.stage.place + (screen.stage.place !== "" && screen.stage.people !== "" ? "  ·  " : "") + screen.stage.people
            theme: screen.theme
            visible: !screen.told
        }
        StageFoot {
            id: foot

            anchors.bottom: parent.bottom
            ink: screen.ink
            quiet: screen.quiet
            signal: screen.signal
            stage: screen.stage
            theme: screen.theme
            timed: screen.timed
            width: parent.width
        }
        StageNumber {
            anchors.bottom: foot.top
            anchors.bottomMargin: screen.theme.gapSmall
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: screen.told ? title.bottom : people.bottom
            anchors.topMargin: screen.theme.gapSmall
            ink: screen.numberColor
            paper: screen.color
            stage: screen.stage
            theme: screen.theme
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: parent.top
        anchors.topMargin: screen.theme.barHeight + screen.theme.gapTiny
        spacing: screen.theme.gapSmall

        Badge {
            text: qsTr("Rehearsal")
            theme: screen.theme
            tint: screen.signal
            visible: screen.stage.rehearsal
        }
        Badge {
            text: screen.audible ? qsTr("Bells") : qsTr("No sound")
            theme: screen.theme
            tint: screen.quiet
            visible: screen.sounds && !screen.stage.blackout
        }
    }
    Loader {
        id: bells

        function change(): void {
            if (screen.sounds && screen.audible)
                setSource("StageBells.qml", {stage: screen.stage});
            else
                source = "";
        }

        Component.onCompleted: change()
    }
    Shortcut {
        sequence: "S"

        onActivated: {
            screen.sounds = !screen.sounds;
            bells.change();
        }
    }
}
