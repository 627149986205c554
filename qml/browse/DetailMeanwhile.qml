// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What else is on at the same time.
Column {
    id: list

    required property BrowseTheme theme
    required property BrowseDetail detail

    signal opened(slot: string)

    spacing: theme.spaceSmall
    visible: detail.meanwhile.count > 0

    Caption {
        bottomPadding: list.theme.spaceTiny
        font.pixelSize: list.theme.textTiny
        text: qsTr("At the same time")
        theme: list.theme
        topPadding: list.theme.space
        width: parent.width
    }
    Repeater {
        model: list.detail.meanwhile

        Column {
            id: one

            required property string slot
            required property string title
            required property string detail
            required property string spoken
            required property bool starred

            spacing: list.theme.spaceTiny / 2
            width: list.width

            DetailName {
                Accessible.name: one.spoken
                font.pixelSize: list.theme.textItem
                text: one.starred ? "★ " + one.title : one.title
                theme: list.theme
                width: parent.width

                onOpened: list.opened(one.slot)
            }
            DetailText {
                color: list.theme.muted
                font.pixelSize: list.theme.textSmall
                text: one.detail
                theme: list.theme
                width: parent.width
            }
        }
    }
    DetailText {
        color: list.theme.muted
        font.pixelSize: list.theme.textSmall
        text: list.detail.moreMeanwhile
        theme: list.theme
        width: parent.width
    }
}
