// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A person in a list. The first of a letter has it above.
Item {
    id: row

    required property BrowseTheme theme
    required property string person
    required property string letter
    required property string name
    required property string detail
    required property string initials
    required property string amount
    required property string spoken
    property bool selected: false

    signal picked

    Accessible.name: spoken
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: picked()
    implicitHeight: card.y + card.height

    WordMetrics {
        id: words

        font.pixelSize: row.theme.textItem
    }
    Label {
        id: heading

        anchors.left: parent.left
        font.pixelSize: row.theme.textItem
        font.weight: Font.DemiBold
        text: row.letter
        theme: row.theme
        visible: text !== ""
        y: row.theme.space
    }
    Rectangle {
        id: card

        border.color: row.selected ? row.theme.accent : row.theme.border
        border.width: row.selected ? 2 * row.theme.line : row.theme.line
        color: row.theme.card
        height: Math.max(face.height, texts.height) + row.theme.space
        radius: row.theme.corner
        width: parent.width
        y: heading.text !== "" ? heading.y + heading.height + row.theme.spaceSmall : 0

        Avatars {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: row.theme.space
            anchors.verticalCenter: parent.verticalCenter
            diameter: row.theme.face
            initials: [row.initials]
            theme: row.theme
        }
        Column {
            id: texts

            anchors.left: face.right
            anchors.leftMargin: row.theme.space
            anchors.right: amount.left
            anchors.rightMargin: row.theme.space
            anchors.verticalCenter: parent.verticalCenter
            spacing: row.theme.line

            Label {
                font.pixelSize: words.sizeIn(width, text, false, row.theme.textItem, row.theme.textSmall)
                font.weight: Font.DemiBold
                maximumLineCount: 3
                text: row.name
                theme: row.theme
                width: parent.width
                wrapMode: Text.Wrap
            }
            Label {
                color: row.theme.muted
                font.pixelSize: row.theme.textSmall
                maximumLineCount: 3
                text: row.detail
                theme: row.theme
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        Label {
            id: amount

            anchors.right: parent.right
            anchors.rightMargin: row.theme.space
            anchors.verticalCenter: parent.verticalCenter
            color: row.theme.muted
            font.pixelSize: row.theme.textSmall
            text: row.amount
            theme: row.theme
        }
        MouseArea {
            anchors.fill: parent

            onClicked: row.picked()
        }
    }
}
