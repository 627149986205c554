// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What to tell the speaker: presets, and free text.
Rectangle {
    id: panel

    required property Theme theme
    required property HostModel host
    readonly property list<string> levels: [qsTr("Normal"), qsTr("Urgent"), qsTr("Flash")]
    property int level: 0

    signal done

    function write(): void {
        field.input.forceActiveFocus();
    }

    border.color: theme.groove
    border.width: theme.hairline
    color: theme.card
    implicitHeight: content.height + 2 * theme.gapSmall
    radius: theme.radius

    Column {
        id: content

        anchors.left: parent.left
        anchors.margins: panel.theme.gapSmall
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: panel.theme.gapSmall

        Label {
            font.weight: Font.DemiBold
            text: panel.host.message === "" ? qsTr("Message to the speaker") : qsTr("On stage: %1").arg(panel.host.message)
            theme: panel.theme
            width: parent.width
        }
        Flow {
            spacing: panel.theme.gapTiny
            width: parent.width

            Repeater {
                model: panel.host.messagePresets

                HostButton {
                    required property int index
                    required property string modelData

                    key: "Alt+" + (index + 1)
                    small: true
                    text: modelData
                    theme: panel.theme
                    width: (panel.width - 2 * panel.theme.gapSmall - panel.theme.gapTiny) / 2

                    onClicked: panel.host.say(modelData, 1)
                }
            }
        }
        HostField {
            id: field

            name: qsTr("Free text: Enter sends, empty clears; ↑↓ %1").arg(panel.levels[panel.level])
            objectName: "message"
            theme: panel.theme
            width: parent.width

            Keys.onDownPressed: panel.level = (panel.level + 1) % panel.levels.length
            Keys.onUpPressed: panel.level = (panel.level + panel.levels.length - 1) % panel.levels.length
            onAccepted: {
                panel.host.say(text, panel.level);
                text = "";
                panel.done();
            }
            onEscaped: {
                text = "";
                panel.done();
            }
        }
        Row {
            spacing: panel.theme.gapTiny

            Repeater {
                model: panel.levels

                HostButton {
                    required property int index
                    required property string modelData

                    primary: panel.level === index
                    small: true
                    text: modelData
                    theme: panel.theme
                    width: (content.width - 3 * panel.theme.gapTiny) / 4

                    onClicked: panel.level = index
                }
            }
            HostButton {
                enabled: panel.host.message !== ""
                key: "C"
                small: true
                text: qsTr("Clear")
                theme: panel.theme
                width: (content.width - 3 * panel.theme.gapTiny) / 4

                onClicked: panel.host.say("", 0)
            }
        }
    }
}
