// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Something to open. The first of a group has its heading above.
Item {
    id: row

    required property BrowseTheme theme
    required property string group
    required property string title
    required property string detail
    property bool current: false

    signal picked

    Accessible.name: title + ", " + detail
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: picked()
    implicitHeight: face.y + face.height

    Caption {
        id: heading

        bottomPadding: row.theme.spaceTiny
        font.pixelSize: row.theme.textTiny
        text: row.group
        theme: row.theme
        topPadding: row.theme.space
        visible: text !== ""
    }
    Rectangle {
        id: face

        border.color: row.current ? row.theme.accent : row.theme.border
        border.width: row.current ? 2 * row.theme.line : row.theme.line
        color: row.theme.card
        height: words.height + 2 * row.theme.space
        radius: row.theme.corner
        width: parent.width
        y: heading.visible ? heading.height : 0

        Column {
            id: words

            spacing: row.theme.spaceTiny
            width: parent.width - 2 * x
            x: row.theme.space
            y: row.theme.space

            Label {
                font.pixelSize: row.theme.textItem
                font.weight: Font.DemiBold
                text: row.title
                theme: row.theme
                width: parent.width
            }
            Label {
                color: row.theme.muted
                elide: Text.ElideMiddle
                font.pixelSize: row.theme.textSmall
                text: row.detail
                theme: row.theme
                width: parent.width
            }
        }
        MouseArea {
            anchors.fill: parent

            onClicked: row.picked()
        }
    }
}
