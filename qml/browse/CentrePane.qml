// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The slots of a section, as a list or a grid.
Item {
    id: pane

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property bool narrow: !theme.panes

    signal given ///< the keyboard, back
    signal menu
    signal opened
    signal search

    function share(): void {
        actions.share();
    }
    function askForEntry(): void {
        actions.askForEntry();
    }
    function zoom(by: real): void {
        if (grid.item)
            (grid.item as SlotGrid).zoom *= by;
    }

    BrowseButton {
        id: sections

        sign: "☰"
        text: qsTr("Sections")
        theme: pane.theme
        visible: pane.narrow
        x: pane.theme.space
        y: pane.theme.space

        onClicked: pane.menu()
    }
    Label {
        id: heading

        anchors.verticalCenter: buttons.verticalCenter
        font.pixelSize: pane.theme.textHeading
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: pane.theme.textItem
        text: pane.browse.heading
        theme: pane.theme
        width: buttons.x - x - pane.theme.space
        x: pane.narrow ? sections.x + sections.width + pane.theme.space : pane.theme.edge
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: pane.narrow ? pane.theme.space : pane.theme.edge
        height: pane.theme.control // though it may hold no button
        spacing: pane.theme.spaceSmall
        y: pane.narrow ? pane.theme.space : pane.theme.edge

        BrowseButton {
            primary: !pane.browse.grid
            text: qsTr("List")
            theme: pane.theme
            visible: pane.browse.gridPossible && !pane.narrow

            onClicked: pane.browse.grid = false
        }
        BrowseButton {
            primary: pane.browse.grid
            text: qsTr("Grid")
            theme: pane.theme
            visible: pane.browse.gridPossible && !pane.narrow

            onClicked: pane.browse.grid = true
        }
        BrowseButton {
            sign: pane.browse.grid ? "☷" : "▦"
            text: pane.browse.grid ? qsTr("List") : qsTr("Grid")
            theme: pane.theme
            visible: pane.browse.gridPossible && pane.narrow

            onClicked: pane.browse.grid = !pane.browse.grid
        }
        BrowseButton {
            sign: "⌕"
            text: qsTr("Search")
            theme: pane.theme
            visible: pane.narrow

            onClicked: pane.search()
        }
    }
    SectionActions {
        id: actions

        anchors.left: list.left
        anchors.right: list.right
        anchors.top: buttons.bottom
        anchors.topMargin: pane.theme.space
        browse: pane.browse
        theme: pane.theme

        onGiven: pane.given()
    }
    SlotList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: pane.narrow ? pane.theme.space : pane.theme.edge
        anchors.right: parent.right
        anchors.rightMargin: pane.narrow ? pane.theme.space : pane.theme.edge
        anchors.top: actions.bottom
        anchors.topMargin: actions.visible ? pane.theme.space : 0
        browse: pane.browse
        theme: pane.theme
        visible: !pane.browse.grid

        onOpened: pane.opened()
    }
    Loader {
        id: grid

        readonly property bool wanted: pane.browse.grid

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: pane.narrow ? pane.theme.spaceTiny : pane.theme.edge
        anchors.right: parent.right
        anchors.rightMargin: pane.narrow ? pane.theme.spaceTiny : pane.theme.edge
        anchors.top: buttons.bottom
        anchors.topMargin: pane.theme.space

        onWantedChanged: wanted ? setSource("SlotGrid.qml", {browse: pane.browse, theme: pane.theme}) : setSource("")

        Connections {
            function onOpened(): void {
                pane.opened();
            }

            ignoreUnknownSignals: true
            target: grid.item
        }
    }
    Label {
        anchors.centerIn: parent
        color: pane.theme.muted
        font.pixelSize: pane.theme.textReading
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: 3
        text: pane.browse.emptyText
        theme: pane.theme
        visible: text !== ""
        width: parent.width - 2 * pane.theme.edge
        wrapMode: Text.Wrap
    }
}
