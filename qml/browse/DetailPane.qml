// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// All about the selected slot.
Rectangle {
    id: pane

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property BrowseDetail detail: browse.detail

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
        contentHeight: texts.height + 2 * texts.y
        visible: pane.detail.slot !== "" && !pane.browse.personShown

        onOfChanged: contentY = 0

        Column {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: pane.theme.edge
            spacing: pane.theme.space
            width: Math.min(pane.theme.measure, page.width - 2 * pane.theme.edge)
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
