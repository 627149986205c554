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
    readonly property string said: levels[host.messageLevel] ///< the level of what stands there
    readonly property real between: Math.round(theme.gapTiny)
    readonly property real third: Math.round(theme.timeColumn * 0.94)
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

        Item {
            height: Math.max(told.height, clear.visible ? clear.height : 0)
            width: parent.width

            Label {
                id: told

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                color: panel.host.message === "" ? panel.theme.text : panel.theme.warm
                font.pixelSize: panel.theme.textCaption
                font.weight: Font.DemiBold
                maximumLineCount: 3
                text: panel.host.message === "" ? qsTr("Message to the speaker")
                    : (panel.host.blackout ? qsTr("In the dark (%1): %2") : qsTr("On stage (%1): %2"))
                      .arg(panel.said.toLowerCase()).arg(panel.host.message)
                theme: panel.theme
                width: parent.width - (clear.visible ? clear.width + panel.theme.gapSmall : 0)
                wrapMode: Text.Wrap
            }
            HostButton {
                id: clear

                anchors.right: parent.right
                key: "C"
                small: true
                text: qsTr("Clear")
                theme: panel.theme
                visible: panel.host.message !== ""
                width: Math.round(panel.theme.timeColumn * 1.5)

                onClicked: panel.host.clearMessage()
            }
        }
        Grid {
            columns: 2
            spacing: panel.between
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
                    width: Math.floor((content.width - panel.between) / 2)

                    onClicked: panel.host.say(modelData, 1)
                }
            }
        }
        Row {
            spacing: panel.between
            width: parent.width

            HostField {
                id: field

                hint: "M"
                inside: true
                name: qsTr("Free text")
                objectName: "message"
                theme: panel.theme
                width: content.width - 3 * (panel.third + panel.between)

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
            Repeater {
                model: panel.levels

                HostButton {
                    required property int index
                    required property string modelData

                    primary: panel.level === index
                    small: true
                    text: modelData
                    theme: panel.theme
                    width: panel.third

                    onClicked: panel.level = index
                }
            }
        }
    }
}
