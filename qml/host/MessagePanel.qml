// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What to tell the speaker: presets, and free text.
Rectangle {
    id: panel

    required property Theme theme
    required property HostModel host
    readonly property bool writing: field.activeFocus

    signal done

    function write(): void {
        field.forceActiveFocus();
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

                    implicitHeight: panel.theme.textBody * 1.9
                    key: "Alt+" + (index + 1)
                    text: modelData
                    theme: panel.theme
                    width: (panel.width - 2 * panel.theme.gapSmall - panel.theme.gapTiny) / 2

                    onClicked: panel.host.say(modelData, 1)
                }
            }
        }
        Rectangle {
            border.color: field.activeFocus ? panel.theme.accent : panel.theme.groove
            border.width: panel.theme.hairline
            color: panel.theme.background
            height: panel.theme.textBody * 2
            radius: panel.theme.radiusSmall
            width: parent.width

            TextInput {
                id: field

                anchors.fill: parent
                anchors.margins: panel.theme.gapSmall / 2
                clip: true
                color: panel.theme.text
                font.pixelSize: panel.theme.textCaption
                maximumLength: 500
                verticalAlignment: TextInput.AlignVCenter

                Keys.onEscapePressed: {
                    clear();
                    panel.done();
                }
                onAccepted: {
                    panel.host.say(text, 0);
                    clear();
                    panel.done();
                }
            }
            Label {
                anchors.fill: field
                color: panel.theme.muted
                font.pixelSize: panel.theme.textCaption
                text: qsTr("M: free text, Enter sends, empty clears")
                theme: panel.theme
                verticalAlignment: Text.AlignVCenter
                visible: field.text === "" && !field.activeFocus
            }
        }
    }
}
