// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What there is to choose from, to see less of the programme; a page of its own where it fills the window.
FocusScope {
    id: panel

    required property BrowseTheme theme
    required property BrowseFilter filter
    property bool page: false

    signal closed

    function open(): void {
        visible = true;
        list.forceLayout();
        list.currentIndex = 0;
        list.positionViewAtBeginning();
        forceActiveFocus();
    }
    function close(): void {
        visible = false;
        closed();
    }
    visible: false

    Keys.onPressed: event => {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_J:
        case Qt.Key_Down: list.incrementCurrentIndex(); break;
        case Qt.Key_K:
        case Qt.Key_Up: list.decrementCurrentIndex(); break;
        case Qt.Key_PageDown: list.currentIndex = filter.nextGroup(list.currentIndex, false); break;
        case Qt.Key_PageUp: list.currentIndex = filter.nextGroup(list.currentIndex, true); break;
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter: filter.toggleRow(list.currentIndex); break;
        case Qt.Key_C: filter.clear(); break;
        case Qt.Key_F:
        case Qt.Key_Back:
        case Qt.Key_Escape: close(); break;
        default: event.accepted = false;
        }
    }

    MouseArea { // what is beside it closes it
        anchors.fill: parent

        onClicked: panel.close()
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        id: sheet

        anchors.right: parent.right
        border.color: panel.page ? "transparent" : panel.theme.phaseQuiet
        border.width: panel.theme.line
        color: panel.page ? panel.theme.background : panel.theme.card
        height: panel.page ? parent.height : Math.min(parent.height - panel.theme.space, head.height + list.contentHeight + 3 * panel.theme.space)
        radius: panel.page ? 0 : panel.theme.corner
        width: panel.page ? parent.width : Math.min(parent.width, panel.theme.popover)

        MouseArea {
            anchors.fill: parent
        }
        Item {
            id: head

            anchors.left: parent.left
            anchors.margins: panel.theme.space
            anchors.right: parent.right
            anchors.top: parent.top
            height: panel.theme.control

            BrowseButton {
                anchors.left: parent.left
                quiet: true
                text: qsTr("Clear filters") + (panel.page ? "" : "  (C)")
                theme: panel.theme
                visible: panel.filter.count > 0
                width: Math.min(implicitWidth, parent.width - closeButton.width - panel.theme.spaceTiny)

                onClicked: panel.filter.clear()
            }
            Label {
                anchors.left: parent.left
                anchors.leftMargin: panel.theme.spaceTiny
                anchors.right: closeButton.left
                anchors.verticalCenter: parent.verticalCenter
                font.pixelSize: panel.theme.textEvent
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: panel.theme.textItem
                text: qsTr("Show only")
                theme: panel.theme
                visible: panel.filter.count === 0
            }
            BrowseButton {
                id: closeButton

                anchors.right: parent.right
                sign: "✕"
                text: qsTr("Close")
                theme: panel.theme

                onClicked: panel.close()
            }
        }
        ListView {
            id: list

            Accessible.name: qsTr("Filters")
            Accessible.role: Accessible.List
            anchors.bottom: parent.bottom
            anchors.bottomMargin: panel.theme.spaceTiny
            anchors.left: head.left
            anchors.right: head.right
            anchors.top: head.bottom
            anchors.topMargin: panel.theme.spaceSmall
            bottomMargin: panel.theme.space
            boundsBehavior: Flickable.StopAtBounds
            cacheBuffer: 0 // as in KioskList
            clip: true
            highlightFollowsCurrentItem: false // it would be animated
            model: panel.visible ? panel.filter.choices : null

            onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)

            delegate: FilterRow {
                id: row

                required property int index

                current: list.currentIndex === row.index
                theme: panel.theme
                width: list.width

                onPicked: {
                    list.currentIndex = row.index;
                    panel.filter.toggle(row.choice);
                }
            }
        }
    }
}
