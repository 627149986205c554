// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The heads of a grid's columns, which are scrolled with them; those of held columns stay.
Item {
    id: heads

    required property BrowseTheme theme
    required property BrowseModel browse
    /// How far the columns are.
    required property real scrolled
    required property real columnWidth
    /// How much of it is held.
    property real heldWidth: 0

    signal asked(head: RoomHead, at: real)

    /// Asks for the room of that key where its head is in view.
    function open(room: string): void {
        for (let i = 0; i < list.count; ++i) {
            const head = list.itemAtIndex(i) as RoomHead;
            if (head && head.key === room)
                asked(head, head.x - list.contentX);
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // as in KioskList
        clip: true
        contentX: heads.scrolled
        highlightFollowsCurrentItem: false // it would be animated
        interactive: false
        model: heads.columnWidth > 0 ? heads.browse.columns : null
        orientation: ListView.Horizontal

        delegate: RoomHead {
            id: head

            height: heads.height
            theme: heads.theme
            width: heads.columnWidth

            onAsked: heads.asked(head, head.x - list.contentX)
        }
    }
    OnDemand {
        anchors.left: parent.left
        height: parent.height
        wanted: heads.heldWidth > 0
        width: heads.heldWidth

        component: Rectangle {
            clip: true
            color: heads.theme.background

            ListView {
                anchors.fill: parent
                cacheBuffer: 0 // as in KioskList
                highlightFollowsCurrentItem: false // it would be animated
                interactive: false
                model: heads.heldWidth > 0 ? heads.browse.columns : null
                orientation: ListView.Horizontal

                delegate: RoomHead {
                    id: held

                    height: heads.height
                    theme: heads.theme
                    width: heads.columnWidth

                    onAsked: heads.asked(held, held.mapToItem(heads, 0, 0).x)
                }
            }
        }
    }
}
