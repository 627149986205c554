// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What there is to read, hear or join, each with its code.
Column {
    id: list

    required property KioskTheme theme
    required property RowModel links

    spacing: theme.gutter
    visible: links.count > 0

    Caption {
        font.pixelSize: list.theme.textKioskCaption
        text: qsTr("Take along")
        theme: list.theme
        topPadding: list.theme.gutter
        width: parent.width
    }
    Repeater {
        model: list.links

        Row {
            id: link

            required property string title
            required property string url
            required property bool soon

            readonly property string name: title === url ? "" : title

            spacing: list.theme.inside
            width: list.width

            KioskCode {
                id: code

                theme: list.theme
                url: link.url
            }
            Column {
                anchors.verticalCenter: parent.verticalCenter
                spacing: list.theme.spaceTiny
                width: list.width - (code.visible ? code.width + link.spacing : 0)

                DetailText {
                    color: link.soon ? list.theme.muted : list.theme.text
                    font.weight: Font.DemiBold
                    text: link.soon ? qsTr("%1: soon").arg(link.name) : link.name
                    theme: list.theme
                    width: parent.width
                }
                Label {
                    color: list.theme.muted
                    font.pixelSize: list.theme.textSmall
                    maximumLineCount: 3
                    text: list.theme.wrappable(link.url)
                    theme: list.theme
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
