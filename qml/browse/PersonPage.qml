// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// All about a person, and their sessions, which lead to theirs.
Flickable {
    id: page

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property BrowsePeople people: browse.people
    readonly property string of: people.selected

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: texts.height + 2 * texts.y

    onOfChanged: contentY = 0

    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: page.theme.edge
        spacing: page.theme.space
        width: Math.min(page.theme.measure, page.width - 2 * page.theme.edge)
        y: page.theme.edge

        Avatars {
            diameter: page.theme.faceLarge
            initials: [page.people.initials]
            theme: page.theme
            width: parent.width
        }
        DetailText {
            font.pixelSize: page.theme.textDetailTitle
            font.weight: Font.DemiBold
            text: page.people.name
            theme: page.theme
            width: parent.width
        }
        DetailText {
            color: page.theme.muted
            font.pixelSize: page.theme.textItem
            text: page.people.detail
            theme: page.theme
            width: parent.width
        }
        DetailText {
            lineHeight: 1.45
            prose: true
            linkColor: page.theme.accent
            text: page.people.bio
            textFormat: Text.StyledText
            theme: page.theme
            width: parent.width
        }
        Caption {
            font.pixelSize: page.theme.textTiny
            text: qsTr("Sessions")
            theme: page.theme
            topPadding: page.theme.space
            width: parent.width
        }
        Repeater {
            model: page.people.sessions

            SlotRow {
                id: row

                theme: page.theme
                width: texts.width

                onPicked: page.browse.openSlot(row.slot)
                onStarToggled: page.browse.toggleStarOf(row.slot)
            }
        }
        DetailLinks {
            links: page.people.links
            slot: page.people.selected
            theme: page.theme
            width: parent.width
        }
    }
}
