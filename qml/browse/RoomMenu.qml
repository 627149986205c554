// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What can be done with a room of the grid, below its head.
FocusScope {
    id: menu

    required property BrowseTheme theme
    required property BrowseModel browse
    property string room
    property bool pinned: false
    property real at: 0 ///< where its head begins

    readonly property var actions: [
        {text: pinned ? qsTr("Unpin") : qsTr("Pin to the side"), can: true, run: () => browse.rooms.togglePin(room)},
        {text: qsTr("Move back"), can: browse.rooms.canMove(room, -1), run: () => browse.rooms.move(room, -1)},
        {text: qsTr("Move on"), can: browse.rooms.canMove(room, 1), run: () => browse.rooms.move(room, 1)},
        {text: qsTr("Hide this room"), can: true, run: () => browse.rooms.hide(room)}
    ]

    property int current: 0 ///< of the actions

    signal closed

    function open(): void {
        current = 0;
        visible = true;
        forceActiveFocus();
    }
    function close(): void {
        visible = false;
        closed();
    }
    function run(index: int): void {
        if (!actions[index].can)
            return;
        const action = actions[index];
        close();
        action.run();
    }

    visible: false

    Keys.onDownPressed: current = Math.min(current + 1, actions.length - 1)
    Keys.onEnterPressed: run(current)
    Keys.onEscapePressed: close()
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_R)
            close();
    }
    Keys.onReturnPressed: run(current)
    Keys.onSpacePressed: run(current)
    Keys.onUpPressed: current = Math.max(0, current - 1)

    MouseArea {
        anchors.fill: parent

        onClicked: menu.close()
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        border.color: menu.theme.phaseQuiet
        border.width: menu.theme.line
        color: menu.theme.card
        height: list.height + 2 * menu.theme.spaceTiny
        radius: menu.theme.corner
        width: Math.min(menu.theme.menu, menu.width)
        x: Math.max(0, Math.min(menu.at, menu.width - width))
        y: menu.theme.control

        Column {
            id: list

            Accessible.name: qsTr("Room")
            Accessible.role: Accessible.List
            anchors.left: parent.left
            anchors.margins: menu.theme.spaceTiny
            anchors.right: parent.right
            anchors.top: parent.top

            Repeater {
                model: menu.visible ? menu.actions : []

                delegate: Rectangle {
                    id: row

                    required property int index
                    required property var modelData

                    Accessible.name: row.modelData.text
                    Accessible.role: Accessible.ListItem
                    Accessible.onPressAction: menu.run(row.index)
                    color: menu.current === row.index ? menu.theme.accentSoft : "transparent"
                    height: menu.theme.control
                    opacity: row.modelData.can ? 1 : menu.theme.disabledOpacity
                    radius: menu.theme.corner
                    width: list.width

                    Label {
                        anchors.left: parent.left
                        anchors.margins: menu.theme.spaceSmall
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        font.pixelSize: menu.theme.textItem
                        text: row.modelData.text
                        theme: menu.theme
                    }
                    MouseArea {
                        anchors.fill: parent

                        onClicked: menu.run(row.index)
                    }
                }
            }
        }
    }
}
