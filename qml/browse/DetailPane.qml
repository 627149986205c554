// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// All about the selected slot: where there is room, who speaks and what else there is beside what it is about.
Rectangle {
    id: pane

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property BrowseDetail detail: browse.detail
    readonly property real free: page.width - 2 * theme.edge
    readonly property bool parted: free >= theme.measure * 1.25 && aside.height > 0

    signal back
    signal given ///< the keyboard, back

    function askForNote(): void {
        head.askForNote();
        page.contentY = Math.max(0, texts.y + head.noteEnd + theme.space - page.height);
    }

    color: theme.card

    Rectangle {
        anchors.left: parent.left
        color: pane.theme.border
        height: pane.theme.below ? pane.theme.line : parent.height
        visible: pane.theme.panes
        width: pane.theme.below ? parent.width : pane.theme.line
    }
    BrowseButton {
        id: backButton

        anchors.left: parent.left
        anchors.leftMargin: pane.theme.space
        quiet: true
        text: pane.theme.backSign + qsTr("Back")
        theme: pane.theme
        visible: !pane.theme.threePanes || pane.browse.canGoBack
        y: pane.theme.space

        onClicked: pane.back()
    }
    Flickable {
        id: page

        readonly property string of: pane.detail.slot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: backButton.visible ? backButton.bottom : parent.top
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(texts.y + texts.height, aside.y + aside.height) + pane.theme.edge
        visible: pane.detail.slot !== "" && !pane.browse.personShown

        onOfChanged: contentY = 0

        Column {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: pane.theme.edge
            spacing: pane.theme.space
            width: Math.min(pane.theme.measure, pane.parted ? Math.round(pane.free * 0.64) : pane.free)
            y: pane.theme.edge

            DetailHead {
                id: head

                detail: pane.detail
                theme: pane.theme
                width: parent.width

                onGiven: pane.given()
                onNoted: text => pane.browse.keepNote(text)
                onStarToggled: pane.browse.toggleStar()
            }
            DetailText {
                lineHeight: 1.45
                prose: true
                text: pane.detail.abstract
                theme: pane.theme
                topPadding: pane.theme.spaceSmall
                width: parent.width
            }
        }
        Column {
            id: aside

            anchors.left: texts.left
            anchors.leftMargin: pane.parted ? texts.width + 1.5 * pane.theme.edge : 0
            spacing: pane.theme.space
            width: pane.parted ? pane.free - anchors.leftMargin : texts.width
            y: pane.parted ? texts.y - pane.theme.space : texts.y + texts.height + spacing

            DetailPeople {
                people: pane.detail.people
                theme: pane.theme
                width: parent.width

                onOpened: person => pane.browse.openPerson(person)
            }
            DetailLinks {
                links: pane.detail.links
                slot: pane.detail.slot
                theme: pane.theme
                width: parent.width
            }
            OnDemand {
                wanted: pane.detail.meanwhile.count > 0
                width: parent.width

                component: DetailMeanwhile {
                    detail: pane.detail
                    theme: pane.theme

                    onOpened: slot => pane.browse.openSlot(slot)
                }
            }
        }
    }
    OnDemand {
        anchors.fill: page
        wanted: pane.browse.personShown && pane.browse.people.selected !== ""

        component: PersonPage {
            browse: pane.browse
            theme: pane.theme
        }
    }
}
