// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// How a day is laid out: each way has a button, or one button goes through them.
Row {
    id: buttons

    required property BrowseTheme theme
    required property BrowseModel browse
    property bool narrow: false

    readonly property string next: browse.layout === "list" ? "grid" : browse.layout === "grid" && browse.byTrackPossible ? "tracks" : "list"

    spacing: theme.spaceSmall
    visible: browse.gridPossible

    BrowseButton {
        primary: buttons.browse.layout === "list"
        text: qsTr("List")
        theme: buttons.theme
        visible: !buttons.narrow

        onClicked: buttons.browse.layout = "list"
    }
    BrowseButton {
        primary: buttons.browse.layout === "grid"
        text: qsTr("Grid")
        theme: buttons.theme
        visible: !buttons.narrow

        onClicked: buttons.browse.layout = "grid"
    }
    BrowseButton {
        primary: buttons.browse.layout === "tracks"
        text: qsTr("Tracks")
        theme: buttons.theme
        visible: !buttons.narrow && buttons.browse.byTrackPossible

        onClicked: buttons.browse.layout = "tracks"
    }
    OnDemand {
        wanted: buttons.narrow

        component: BrowseButton {
            sign: buttons.next === "grid" ? "▦" : buttons.next === "tracks" ? "☲" : "☷"
            text: buttons.next === "grid" ? qsTr("Grid") : buttons.next === "tracks" ? qsTr("Tracks") : qsTr("List")
            theme: buttons.theme

            onClicked: buttons.browse.layout = buttons.next
        }
    }
}
