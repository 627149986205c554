// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Slots below each other, moved by a finger.
ListView {
    id: list

    required property KioskTheme theme
    required property RowModel rows
    property bool timed: true
    property bool grouped: false ///< whether rows tell a `group` that is shown above the first of it

    signal opened(slot: string)

    Accessible.role: Accessible.List
    bottomMargin: theme.gutter
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 0 // what is made ahead of time is not always taken back in silence
    clip: true
    highlightFollowsCurrentItem: false // it would be animated
    model: rows
    section.property: grouped ? "group" : ""

    delegate: KioskRow {
        group: ListView.section === ListView.previousSection ? "" : ListView.section
        seenFrom: list.contentY
        theme: list.theme
        timed: list.timed
        width: list.width

        onOpened: slot => list.opened(slot)
    }
    ScrollMark {
        of: list
        parent: list.parent
        theme: list.theme
        visible: list.visible && list.topMargin + list.contentHeight > list.height
    }
}
