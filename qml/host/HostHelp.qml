// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Every key, over the console. Any key or a click closes it.
Rectangle {
    id: help

    required property Theme theme

    readonly property list<string> told: [
        qsTr("PgDn, ↓"), qsTr("Next"), qsTr("PgUp, ↑"), qsTr("Undo"), qsTr("Space"), qsTr("Pause, resume"),
        "+, −", qsTr("One minute more, less"), "], [", qsTr("Five minutes more, less"), "D", qsTr("Delay by 5 min"),
        "J, K", qsTr("Select below, above"), qsTr("Enter"), qsTr("Start the selected slot"),
        "S", qsTr("Skip the selected slot"), "N", qsTr("No-show: skip the talk"),
        "Ctrl+↑, Ctrl+↓", qsTr("Move the selected row"), qsTr("Ctrl+Del"), qsTr("Cancel the selected slot"),
        "Ctrl+1…9", qsTr("Move the slot to another room"), "I", qsTr("Insert a slot"), "E", qsTr("Edit the slot"),
        "L", qsTr("Sign up a lightning talk"), "F", qsTr("Finish"), "A", qsTr("Announce the new times"),
        "B", qsTr("Blackout"), "H", qsTr("Hand over by itself, or not"), "R", qsTr("Follow the clock again"),
        "T", qsTr("Take up an older day"), "F1…F4", qsTr("Apply a way to catch up"),
        "M", qsTr("Write a message"), "Alt+1…4", qsTr("Ready-made messages"), "C", qsTr("Clear the message"),
        "1…9", qsTr("Rooms"), "X", qsTr("Explain the number"), "Ctrl+Z, Ctrl+Y", qsTr("Undo, redo")]

    color: theme.background
    objectName: "help"
    visible: false

    Caption {
        id: caption

        anchors.left: parent.left
        anchors.margins: help.theme.gap
        anchors.top: parent.top
        text: qsTr("Keys")
        theme: help.theme
    }
    Flickable {
        id: flick

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: help.theme.gap
        anchors.right: parent.right
        anchors.top: caption.bottom
        clip: true
        contentHeight: grid.height

        Grid {
            id: grid

            readonly property int wanted: Math.max(1, Math.floor(parent.width / (help.theme.timeColumn * 6)))

            columns: wanted
            columnSpacing: help.theme.gapLarge
            rowSpacing: help.theme.gapTiny
            width: parent.width

            Repeater {
                model: help.told.length / 2

                Item {
                    id: entry

                    required property int index

                    height: keyName.implicitHeight + help.theme.gapTiny
                    width: (grid.width - (grid.wanted - 1) * grid.columnSpacing) / grid.wanted

                    Label {
                        id: keyName

                        anchors.left: parent.left
                        color: help.theme.accent
                        font.pixelSize: help.theme.textCaption
                        font.weight: Font.DemiBold
                        text: help.told[2 * entry.index]
                        theme: help.theme
                        width: parent.width * 0.36
                    }
                    Label {
                        anchors.left: keyName.right
                        anchors.right: parent.right
                        font.pixelSize: help.theme.textCaption
                        text: help.told[2 * entry.index + 1]
                        theme: help.theme
                    }
                }
            }
        }
    }
    ScrollMark {
        of: flick
        theme: help.theme
    }
    MouseArea {
        anchors.fill: parent

        onClicked: help.visible = false
    }
}
