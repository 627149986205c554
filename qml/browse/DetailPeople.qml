// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Who speaks, with what is told of them.
Column {
    id: list

    required property BrowseTheme theme
    required property RowModel people
    property bool lead: true ///< to their pages

    signal opened(person: string)

    spacing: theme.space
    visible: people.count > 0

    Caption {
        font.pixelSize: list.theme.textTiny
        text: qsTr("With")
        theme: list.theme
        topPadding: list.theme.space
        width: parent.width
    }
    Repeater {
        model: list.people

        Column {
            id: one

            required property string person
            required property string name
            required property string detail
            required property string bio

            spacing: list.theme.spaceTiny
            width: list.width

            DetailName {
                leads: list.lead
                text: one.name
                theme: list.theme
                width: parent.width

                onOpened: list.opened(one.person)
            }
            DetailText {
                color: list.theme.muted
                font.pixelSize: list.theme.textSmall
                text: one.detail
                theme: list.theme
                width: parent.width
            }
            DetailText {
                font.pixelSize: list.theme.textItem
                lineHeight: 1.35
                prose: true
                text: one.bio
                theme: list.theme
                width: parent.width
            }
        }
    }
}
