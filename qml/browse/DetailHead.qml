// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What, when and where.
Column {
    id: head

    required property BrowseTheme theme
    required property BrowseDetail detail

    signal starToggled

    spacing: theme.spaceSmall

    Caption {
        color: head.theme.accent
        font.pixelSize: head.theme.textTiny
        font.weight: Font.DemiBold
        maximumLineCount: 2
        text: head.detail.kind === "" ? head.detail.time : head.detail.kind + "  ·  " + head.detail.time
        theme: head.theme
        width: parent.width
        wrapMode: Text.Wrap
    }
    DetailText {
        font.pixelSize: head.theme.textDetailTitle
        font.weight: Font.DemiBold
        text: head.detail.title
        theme: head.theme
        width: parent.width
    }
    DetailText {
        text: head.detail.subtitle
        theme: head.theme
        width: parent.width
    }
    Repeater {
        model: [head.detail.when, head.detail.place, head.detail.others, head.detail.track, head.detail.facts]

        DetailText {
            required property string modelData

            color: head.theme.muted
            font.pixelSize: head.theme.textItem
            text: modelData
            theme: head.theme
            width: head.width
        }
    }
    BrowseButton {
        quiet: true
        text: head.detail.starred ? "★  " + qsTr("Remove") : "☆  " + qsTr("Add to my agenda")
        theme: head.theme

        onClicked: head.starToggled()
    }
    DetailBox {
        color: head.theme.accentSoft
        ink: head.theme.text
        text: head.detail.news
        theme: head.theme
        width: parent.width
    }
    DetailBox {
        text: head.detail.conflict
        theme: head.theme
        width: parent.width
    }
    DetailBox {
        text: head.detail.note
        theme: head.theme
        width: parent.width
    }
}
