// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The event, the search, and the sections of its programme. In a narrow window it also shows what is found.
Rectangle {
    id: sidebar

    required property BrowseTheme theme
    required property BrowseModel browse
    property bool narrow: false
    /// Names of tracks are of one size, the small one where the longest has no room beside its mark and its number.
    readonly property bool crowded: longest.advanceWidth > list.width - theme.space * 6

    signal chosen
    signal done
    signal opened
    signal moved(down: int)

    function search(text: string): void {
        browse.prepareSearch();
        field.input.forceActiveFocus();
        field.input.insert(field.input.length, text);
    }
    function clear(): void {
        field.text = "";
    }

    color: theme.side

    TextMetrics {
        id: longest

        font.pixelSize: sidebar.theme.textItem
        text: sidebar.browse.longestTrack
    }
    WholeTitle {
        id: event

        anchors.left: field.left
        anchors.leftMargin: sidebar.theme.spaceTiny
        anchors.right: close.wanted ? close.left : parent.right
        anchors.rightMargin: sidebar.theme.space
        largest: sidebar.theme.textEvent
        maximumLineCount: sidebar.narrow ? 3 : 2
        smallest: sidebar.theme.textTiny
        text: sidebar.browse.event
        theme: sidebar.theme
        y: sidebar.theme.edge
    }
    OnDemand {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: sidebar.theme.space
        wanted: sidebar.narrow
        y: sidebar.theme.space

        component: BrowseButton {
            sign: "✕"
            text: qsTr("Back")
            theme: sidebar.theme

            onClicked: sidebar.done()
        }
    }
    SearchField {
        id: field

        anchors.left: parent.left
        anchors.margins: Math.round(sidebar.theme.space * 1.6)
        anchors.right: parent.right
        browse: sidebar.browse
        theme: sidebar.theme
        y: event.text === "" ? event.y : event.y + event.height + sidebar.theme.space

        onAccepted: sidebar.opened()
        onEscaped: sidebar.done()
        onMoved: down => sidebar.moved(down)
    }
    ListView {
        id: list

        Accessible.name: qsTr("Sections")
        Accessible.role: Accessible.List
        anchors.bottom: parent.bottom
        anchors.left: field.left
        anchors.right: field.right
        anchors.top: field.bottom
        anchors.topMargin: sidebar.theme.space * 1.5
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // as in KioskList
        clip: true
        highlightFollowsCurrentItem: false // it would be animated
        model: sidebar.browse.sections
        visible: !results.wanted

        delegate: SectionRow {
            id: row

            current: sidebar.browse.query === "" && sidebar.browse.section === row.choice
            size: row.track >= 0 && sidebar.crowded ? sidebar.theme.textSmall : sidebar.theme.textItem
            theme: sidebar.theme
            width: list.width

            onPicked: {
                field.text = "";
                sidebar.browse.section = row.choice;
                sidebar.chosen();
            }
        }
    }
    OnDemand {
        id: results

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.leftMargin: sidebar.theme.space
        anchors.right: parent.right
        anchors.rightMargin: sidebar.theme.space
        anchors.top: list.top
        wanted: sidebar.narrow && sidebar.browse.query !== ""

        component: SlotList {
            browse: sidebar.browse
            theme: sidebar.theme

            onOpened: sidebar.opened()
        }
    }
    EmptyHint {
        anchors.left: list.left
        anchors.right: list.right
        browse: sidebar.browse
        theme: sidebar.theme
        wanted: results.wanted && browse.emptyText !== ""
        y: list.y + theme.edge
    }
}
