// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Who speaks, with what is told of them.
Column {
    id: list

    required property BrowseTheme theme
    required property RowModel people

    spacing: theme.space
    visible: people.count > 0

    Caption {
        font.pixelSize: list.theme.textTiny
        text: qsTr("With")
        theme: list.theme
        topPadding: list.theme.space
    }
    Repeater {
        model: list.people

        Column {
            id: person

            required property string name
            required property string detail
            required property string bio

            spacing: list.theme.spaceTiny
            width: list.width

            DetailText {
                font.pixelSize: list.theme.textReading
                font.weight: Font.DemiBold
                text: person.name
                theme: list.theme
                width: parent.width
            }
            DetailText {
                color: list.theme.muted
                font.pixelSize: list.theme.textSmall
                text: person.detail
                theme: list.theme
                width: parent.width
            }
            DetailText {
                font.pixelSize: list.theme.textItem
                lineHeight: 1.35
                text: person.bio
                theme: list.theme
                width: parent.width
            }
        }
    }
}
