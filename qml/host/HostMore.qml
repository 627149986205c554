// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What else a host can do, each with its key: to the selected slot, to what runs, to the room. Where there is room
/// for it, each of these is a line with its name.
Item {
    id: more

    required property Theme theme
    required property HostModel host

    readonly property real least: theme.timeColumn * 2
    readonly property bool named: width >= 4.6 * least + names.width
    readonly property real part: Math.floor((width - grid.anchors.leftMargin - (grid.columns - 1) * grid.spacing) / grid.columns)

    signal asked(task: string)
    signal help

    implicitHeight: grid.height

    component Part: HostButton {
        small: true
        theme: more.theme
        width: more.part
    }

    LineNames {
        id: names

        anchors.left: parent.left
        names: [qsTr("Slot"), qsTr("Running"), qsTr("Room")]
        spacing: grid.spacing
        theme: more.theme
        visible: more.named
    }
    Grid {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: more.named ? names.width : 0
        columns: more.named ? 5 : Math.max(2, Math.min(5, Math.floor(more.width / more.least)))
        spacing: Math.round(more.theme.gapTiny)

        Part {
            enabled: more.host.canStart
            key: qsTr("Enter")
            text: qsTr("Start")

            onClicked: more.host.start()
        }
        Part {
            enabled: more.host.canEdit
            key: "E"
            text: qsTr("Edit")

            onClicked: more.asked("edit")
        }
        Part {
            key: "I"
            text: qsTr("Insert")

            onClicked: more.asked("insert")
        }
        Part {
            enabled: more.host.canSkip
            key: "S"
            text: qsTr("Skip")

            onClicked: more.host.skip()
        }
        Part {
            enabled: more.host.canCancel
            key: qsTr("Ctrl+Del")
            text: qsTr("Cancel")

            onClicked: more.host.cancel()
        }
        Part {
            enabled: more.host.running
            key: "F"
            text: qsTr("Finish")

            onClicked: more.host.finish()
        }
        Part {
            enabled: more.host.canDelay
            key: "D"
            text: qsTr("Delay 5 min")

            onClicked: more.host.delay(300)
        }
        Part {
            enabled: more.host.canEdit
            key: "L"
            text: qsTr("Sign up")

            onClicked: more.asked("signUp")
        }
        Part {
            enabled: more.host.canSkipTalk
            key: "N"
            text: qsTr("No-show")

            onClicked: more.host.skipTalk()
        }
        Part {
            key: "H"
            text: more.host.handOver ? qsTr("By hand") : qsTr("Hand over")

            onClicked: more.host.toggleHandOver()
        }
        Part {
            key: "B"
            text: more.host.blackout ? qsTr("Light") : qsTr("Blackout")
            warm: more.host.blackout

            onClicked: more.host.toggleBlackout()
        }
        Part {
            enabled: more.host.canDelay
            key: "A"
            text: qsTr("Announce")

            onClicked: more.host.publish()
        }
        Part {
            enabled: more.host.canRelease
            key: "R"
            text: qsTr("Release")

            onClicked: more.host.release()
        }
        Part {
            enabled: more.host.running
            key: "X"
            text: qsTr("Explain")

            onClicked: more.host.explainNumber()
        }
        Part {
            key: "?"
            text: qsTr("Keys")

            onClicked: more.help()
        }
    }
}
