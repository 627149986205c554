// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What else a host can do, each with its key: to the selected slot, to the evening, to the screens.
Grid {
    id: more

    required property Theme theme
    required property HostModel host

    readonly property bool chosen: host.selected >= 0
    readonly property real part: Math.floor((width - (columns - 1) * spacing) / columns)

    signal asked(task: string)
    signal help

    columns: Math.max(2, Math.min(5, Math.floor(width / (theme.timeColumn * 2))))
    spacing: Math.round(theme.gapTiny)

    HostButton {
        enabled: more.chosen
        key: qsTr("Enter")
        small: true
        text: qsTr("Start")
        theme: more.theme
        width: more.part

        onClicked: more.host.start()
    }
    HostButton {
        key: "S"
        small: true
        text: qsTr("Skip")
        theme: more.theme
        width: more.part

        onClicked: more.host.skip()
    }
    HostButton {
        enabled: more.chosen
        key: qsTr("Ctrl+Del")
        small: true
        text: qsTr("Cancel")
        theme: more.theme
        width: more.part

        onClicked: more.host.cancel()
    }
    HostButton {
        enabled: more.chosen
        key: "E"
        small: true
        text: qsTr("Edit")
        theme: more.theme
        width: more.part

        onClicked: more.asked("edit")
    }
    HostButton {
        key: "I"
        small: true
        text: qsTr("Insert")
        theme: more.theme
        width: more.part

        onClicked: more.asked("insert")
    }
    HostButton {
        enabled: more.chosen
        key: "L"
        small: true
        text: qsTr("Sign up")
        theme: more.theme
        width: more.part

        onClicked: more.asked("signUp")
    }
    HostButton {
        key: "N"
        small: true
        text: qsTr("No-show")
        theme: more.theme
        width: more.part

        onClicked: more.host.skipTalk()
    }
    HostButton {
        key: "D"
        small: true
        text: qsTr("Delay 5 min")
        theme: more.theme
        width: more.part

        onClicked: more.host.delay(300)
    }
    HostButton {
        key: "F"
        small: true
        text: qsTr("Finish")
        theme: more.theme
        width: more.part

        onClicked: more.host.finish()
    }
    HostButton {
        key: "A"
        small: true
        text: qsTr("Announce")
        theme: more.theme
        width: more.part

        onClicked: more.host.publish()
    }
    HostButton {
        key: "B"
        small: true
        text: more.host.blackout ? qsTr("Light") : qsTr("Blackout")
        theme: more.theme
        width: more.part

        onClicked: more.host.toggleBlackout()
    }
    HostButton {
        key: "H"
        small: true
        text: more.host.handOver ? qsTr("By hand") : qsTr("Hand over")
        theme: more.theme
        width: more.part

        onClicked: more.host.toggleHandOver()
    }
    HostButton {
        enabled: more.host.hosted
        key: "R"
        small: true
        text: qsTr("Release")
        theme: more.theme
        width: more.part

        onClicked: more.host.release()
    }
    HostButton {
        key: "X"
        small: true
        text: qsTr("Explain")
        theme: more.theme
        width: more.part

        onClicked: more.host.explainNumber()
    }
    HostButton {
        key: "?"
        small: true
        text: qsTr("Keys")
        theme: more.theme
        width: more.part

        onClicked: more.help()
    }
}
