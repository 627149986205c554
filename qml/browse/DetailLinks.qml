// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What there is to read, hear or join. A link shows its address and its code to take along.
Column {
    id: list

    required property BrowseTheme theme
    required property RowModel links
    /// Whose they are.
    required property string slot
    property int shown: -1

    spacing: theme.spaceSmall
    visible: links.count > 0

    onSlotChanged: shown = -1

    Caption {
        bottomPadding: list.theme.spaceTiny
        font.pixelSize: list.theme.textTiny
        text: qsTr("Resources")
        theme: list.theme
        topPadding: list.theme.space
        width: parent.width
    }
    Repeater {
        model: list.links

        Column {
            id: link

            required property int index
            required property string title
            required property string url
            required property bool soon

            readonly property bool named: title !== url
            readonly property string name: named ? title : url.replace(/^https?:\/\/(www\.)?/, "")

            spacing: list.theme.spaceSmall
            width: list.width

            Row {
                anchors.left: parent.left // a column leaves what is narrower at the left, whatever the language
                spacing: list.theme.space

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    color: link.soon ? list.theme.muted : list.theme.accent
                    elide: link.named ? Text.ElideRight : Text.ElideMiddle
                    font.pixelSize: list.theme.textItem
                    text: link.soon ? qsTr("%1: soon").arg(link.name) : link.name
                    theme: list.theme
                    width: Math.min(implicitWidth, list.width - (code.visible ? code.width + list.theme.space : 0))
                }
                BrowseButton {
                    id: code

                    height: Math.round(list.theme.control * 0.8)
                    quiet: true
                    text: qsTr("QR")
                    theme: list.theme
                    visible: link.url !== ""
                    width: Math.round(list.theme.control * 1.4)

                    onClicked: list.shown = list.shown === link.index ? -1 : link.index
                }
            }
            OnDemand {
                wanted: list.shown === link.index
                width: parent.width

                component: LinkCode {
                    theme: list.theme
                    url: link.url
                }
            }
        }
    }
}
