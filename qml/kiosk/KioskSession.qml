// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// All about one session, in place of what one came from.
Rectangle {
    id: page

    required property KioskTheme theme
    required property KioskModel kiosk

    readonly property BrowseDetail detail: kiosk.detail
    readonly property bool beside: !theme.portrait && aside.implicitHeight > 0

    color: theme.background

    KioskButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: page.theme.margins
        text: page.theme.backSign + qsTr("Back")
        theme: page.theme
        y: page.theme.gutter

        onClicked: page.kiosk.back()
    }
    Flickable {
        id: view

        readonly property string of: page.detail.slot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: page.theme.margins
        anchors.right: parent.right
        anchors.rightMargin: page.theme.margins
        anchors.top: back.bottom
        anchors.topMargin: page.theme.gutter
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(texts.height, aside.y + aside.height) + page.theme.margins

        onOfChanged: contentY = 0

        Column {
            id: texts

            anchors.left: parent.left
            spacing: page.theme.gutter
            width: Math.min(page.theme.readingWidth, page.beside ? view.width * 0.58 : view.width)

            DetailText {
                color: page.theme.accent
                font.pixelSize: page.theme.textKioskDetail
                font.weight: Font.DemiBold
                text: page.detail.kind
                theme: page.theme
                width: parent.width
            }
            DetailText {
                font.pixelSize: page.theme.textKioskAttract
                font.weight: Font.DemiBold
                text: page.detail.title
                theme: page.theme
                width: parent.width
            }
            DetailText {
                text: page.detail.subtitle
                theme: page.theme
                width: parent.width
            }
            Column {
                bottomPadding: page.theme.gutter
                spacing: page.theme.spaceTiny
                width: parent.width

                Repeater {
                    model: [page.beside ? "" : page.detail.who, page.detail.when, page.detail.place, page.detail.others, page.detail.track, page.detail.facts]

                    DetailText {
                        required property string modelData
                        required property int index

                        color: index === 0 ? page.theme.text : page.theme.muted
                        font.pixelSize: page.theme.textKioskDetail
                        font.weight: index === 0 ? Font.DemiBold : Font.Normal
                        text: modelData
                        theme: page.theme
                        width: texts.width
                    }
                }
            }
            DetailText {
                color: page.theme.warm
                text: page.detail.note
                theme: page.theme
                width: parent.width
            }
            DetailText {
                lineHeight: 1.4
                prose: true
                text: page.detail.abstract
                theme: page.theme
                width: parent.width
            }
        }
        Column {
            id: aside

            anchors.left: parent.left
            anchors.leftMargin: page.beside ? texts.width + page.theme.margins * 2 : 0
            spacing: page.theme.gutter
            width: page.beside ? view.width - anchors.leftMargin : texts.width
            y: page.beside ? -page.theme.space : texts.height + page.theme.gutter

            DetailPeople {
                lead: false
                people: page.detail.people
                theme: page.theme
                width: parent.width
            }
            KioskLinks {
                links: page.detail.links
                theme: page.theme
                width: parent.width
            }
            Column {
                visible: page.detail.meanwhile.count > 0
                width: parent.width

                Caption {
                    font.pixelSize: page.theme.textKioskCaption
                    text: qsTr("At the same time")
                    theme: page.theme
                    topPadding: page.theme.gutter
                    width: parent.width
                }
                Repeater {
                    model: page.detail.meanwhile

                    KioskRow {
                        theme: page.theme
                        timed: false
                        width: aside.width

                        onOpened: slot => page.kiosk.open(slot)
                    }
                }
                DetailText {
                    color: page.theme.muted
                    font.pixelSize: page.theme.textKioskDetail
                    text: page.detail.moreMeanwhile
                    theme: page.theme
                    topPadding: page.theme.spaceSmall
                    width: parent.width
                }
            }
        }
    }
    ScrollMark {
        of: view
        theme: page.theme
    }
    onVisibleChanged: view.contentY = 0
}
