// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Slots in a list. It keeps the selected one in view.
ListView {
    id: list

    required property BrowseTheme theme
    required property BrowseModel browse

    property bool untouched: true ///< it stands as it was shown: its selected row in the middle

    signal opened

    /// Shows the selected row in the middle, and the first row whole.
    function centre(): void {
        if (height <= 0 || !untouched)
            return;
        positionViewAtIndex(Math.max(0, browse.selectedRow), ListView.Center);
        const first = indexAt(width / 2, contentY);
        if (first >= 0 && first <= browse.selectedRow)
            positionViewAtIndex(first, ListView.Beginning);
    }

    Accessible.name: qsTr("Programme")
    Accessible.role: Accessible.List
    bottomMargin: theme.edge
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // as in KioskList
    clip: true
    highlightFollowsCurrentItem: false // it would be animated
    model: visible ? browse.rows : null
    spacing: theme.spaceSmall

    delegate: SlotRow {
        id: row

        selected: list.browse.selected === row.slot
        theme: list.theme
        width: list.width

        onPicked: {
            list.browse.selected = row.slot;
            list.opened();
        }
        onFreePicked: list.browse.showFree(row.slot)
        onStarToggled: list.browse.toggleStarOf(row.slot)
    }

    onHeightChanged: settling.restart() // a window that opens takes its size by and by
    onMovementStarted: untouched = false
    onVisibleChanged: {
        untouched = true;
        settling.restart();
    }

    Timer {
        id: settling

        interval: 0

        onTriggered: list.centre()
    }
    Connections {
        property string last: ""

        function onViewChanged(): void {
            const now = list.browse.section + "?" + list.browse.query;
            if (last === now)
                return;
            last = now;
            list.untouched = true;
            list.centre();
        }
        function onSelectedChanged(): void {
            list.untouched = false;
            if (list.browse.selectedRow >= 0)
                list.positionViewAtIndex(list.browse.selectedRow, ListView.Contain);
        }

        target: list.visible ? list.browse : null
    }
}
