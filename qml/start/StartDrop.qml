// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Where a file is dropped; it says what is being read, and why something could not be opened.
Rectangle {
    id: box

    required property BrowseTheme theme
    required property StartModel start
    property bool dropping: false
    readonly property bool troubled: start.refused !== ""

    signal asked

    border.color: dropping ? theme.accent : troubled ? theme.critical : theme.border
    border.width: dropping || troubled ? 2 * theme.line : theme.line
    color: dropping ? theme.accentSoft : theme.card
    height: column.height + 2 * theme.edge
    radius: theme.corner

    Column {
        id: column

        anchors.centerIn: parent
        spacing: box.theme.space
        width: parent.width - 2 * box.theme.edge

        Label {
            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
            font.pixelSize: box.theme.textEvent
            font.weight: Font.DemiBold
            maximumLineCount: 2
            text: box.start.reading !== "" ? qsTr("Reading %1 …").arg(box.start.reading) : box.troubled ? qsTr("%1 cannot be opened").arg(box.start.refused) : qsTr("Drop a schedule here, or paste an announcement")
            theme: box.theme
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: box.start.problems

            Label {
                required property string modelData

                font.pixelSize: box.theme.textItem
                maximumLineCount: 4
                text: modelData
                theme: box.theme
                width: column.width
                wrapMode: Text.Wrap
            }
        }
        Label {
            color: box.theme.muted
            font.pixelSize: box.theme.textItem
            maximumLineCount: 8
            text: qsTr("The text you sent to the group, a schedule.xml or .json, a calendar, a table, the folder of the conference's site: Estrade finds out what it is.")
            theme: box.theme
            visible: !box.troubled
            width: parent.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: box.theme.space
            width: parent.width

            BrowseButton {
                primary: true
                text: qsTr("Open a file …")
                theme: box.theme

                onClicked: box.asked()
            }
            BrowseButton {
                quiet: true
                text: qsTr("Paste (Ctrl+V)")
                theme: box.theme

                onClicked: box.start.paste()
            }
        }
    }
}
