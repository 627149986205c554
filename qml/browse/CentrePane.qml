// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What a section lists: slots in a list or a grid, or people.
Item {
    id: pane

    required property BrowseTheme theme
    required property BrowseModel browse

    readonly property SectionActions actions: above.item ? (above.item as ActionsPane).actions : null
    readonly property bool narrow: !theme.panes
    readonly property real side: narrow ? theme.space : theme.edge

    signal given ///< the keyboard, back
    signal menu
    signal opened
    signal search

    function openFilter(): void {
        filter.wanted = true;
        (filter.item as FilterPanel).open();
    }
    function toggleFilter(): void {
        const panel = filter.item as FilterPanel;
        if (panel && panel.visible)
            panel.close();
        else
            openFilter();
    }
    function openRoom(room: string): void {
        (grid.item as SlotGrid).openRoom(room);
    }
    function searchPeople(text: string): void {
        (people.item as PeopleList).search(text);
    }

    ListHead {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: pane.side
        anchors.right: parent.right
        anchors.rightMargin: pane.side
        browse: pane.browse
        narrow: pane.narrow
        theme: pane.theme
        y: pane.side

        onFiltered: pane.toggleFilter()
        onMenu: pane.menu()
        onSearch: pane.search()
    }
    OnDemand {
        id: above

        readonly property string section: pane.browse.section
        readonly property bool fills: wanted && (item as ActionsPane).fills

        anchors.left: head.left
        anchors.right: head.right
        anchors.top: head.bottom
        anchors.topMargin: pane.theme.space
        wanted: pane.browse.query === "" && (section === "mine" || (section === "changes" || section === "offered") && pane.browse.rows.count > 0)

        component: ActionsPane {
            browse: pane.browse
            free: pane.height - above.y
            theme: pane.theme

            onGiven: pane.given()
        }
    }
    ListBar {
        id: bar

        anchors.left: head.left
        anchors.right: head.right
        anchors.top: above.bottom
        browse: pane.browse
        theme: pane.theme
    }
    SlotList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: bar.bottom
        anchors.topMargin: above.wanted || bar.wanted ? pane.theme.space : 0
        browse: pane.browse
        theme: pane.theme
        visible: !pane.browse.grid && !pane.browse.ofPeople && !above.fills

        onOpened: pane.opened()
    }
    OnDemand {
        id: people

        anchors.bottom: parent.bottom
        anchors.left: head.left
        anchors.right: head.right
        anchors.top: bar.bottom
        wanted: pane.browse.ofPeople

        component: PeopleList {
            browse: pane.browse
            theme: pane.theme

            onGiven: pane.given()
            onOpened: pane.opened()
        }
    }
    Loader {
        id: grid

        readonly property bool wanted: pane.browse.grid

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: pane.narrow ? pane.theme.spaceTiny : pane.theme.edge
        anchors.right: parent.right
        anchors.rightMargin: anchors.leftMargin
        anchors.top: bar.bottom

        onWantedChanged: wanted ? setSource("SlotGrid.qml", {browse: pane.browse, theme: pane.theme}) : setSource("")

        Connections {
            function onGiven(): void {
                pane.given();
            }
            function onOpened(): void {
                pane.opened();
            }

            ignoreUnknownSignals: true
            target: grid.item
        }
    }
    EmptyHint {
        anchors.centerIn: parent
        browse: pane.browse
        theme: pane.theme
        width: parent.width - 2 * pane.theme.edge
    }
    OnDemand {
        id: filter

        readonly property bool page: pane.narrow ///< it fills the pane

        anchors.bottom: parent.bottom
        anchors.left: page ? parent.left : head.left
        anchors.right: page ? parent.right : head.right
        anchors.top: page ? parent.top : head.bottom
        anchors.topMargin: page ? 0 : pane.theme.spaceTiny

        component: FilterPanel {
            filter: pane.browse.filter
            page: filter.page
            theme: pane.theme

            onClosed: pane.given()
        }
    }
}
