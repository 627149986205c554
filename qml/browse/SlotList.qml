// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Slots in a list. It keeps the selected one in view.
ListView {
    id: list

    required property BrowseTheme theme
    required property BrowseModel browse

    signal opened

    Accessible.name: qsTr("Programme")
    Accessible.role: Accessible.List
    bottomMargin: theme.edge
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    highlightFollowsCurrentItem: false // it would be animated
    model: visible ? browse.rows : null
    reuseItems: true
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

    Connections {
        property string last: ""

        function onViewChanged(): void {
            const now = list.browse.section + "?" + list.browse.query;
            if (last !== now)
                list.positionViewAtIndex(Math.max(0, list.browse.selectedRow), ListView.Center);
            last = now;
        }
        function onSelectedChanged(): void {
            if (list.browse.selectedRow >= 0)
                list.positionViewAtIndex(list.browse.selectedRow, ListView.Contain);
        }

        target: list.visible ? list.browse : null
    }
}
