// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A session that is on: what, where, who, and how much of it remains.
Rectangle {
    id: card

    required property KioskTheme theme
    required property string slot
    required property string title
    required property string detail
    required property string remains
    required property real progress
    required property string trackColor
    required property int track
    required property string badge
    required property string spoken
    property bool dense: false ///< among many: without its bar

    readonly property color tint: theme.trackTint(trackColor, track)

    signal opened(slot: string)

    Accessible.name: remains === "" ? spoken : spoken + ", " + remains
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: opened(slot)
    border.color: theme.border
    border.width: theme.line
    color: area.pressed ? theme.groove : theme.card
    implicitHeight: Math.max(theme.target, texts.height + 2 * (dense || !theme.portrait ? theme.gutter : theme.inside))
    radius: theme.corner

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: card.tint
        height: parent.height - 2 * card.theme.gutter
        radius: width / 2
        width: card.theme.stripe
    }
    Column {
        id: texts

        anchors.left: parent.left
        anchors.leftMargin: card.theme.inside + card.theme.stripe
        anchors.right: parent.right
        anchors.rightMargin: card.theme.inside
        anchors.verticalCenter: parent.verticalCenter
        spacing: card.theme.spaceTiny

        Item {
            height: title.height
            width: parent.width

            Label {
                id: title

                anchors.left: parent.left
                font.pixelSize: card.theme.textKioskTitle
                font.weight: Font.DemiBold
                maximumLineCount: 3
                text: card.title
                theme: card.theme
                width: parent.width - (badge.visible ? badge.width + card.theme.gutter : 0)
                wrapMode: Text.Wrap
            }
            Badge {
                id: badge

                anchors.right: parent.right
                pixelSize: card.theme.textSmallest
                text: card.badge
                theme: card.theme
                visible: text !== ""
            }
        }
        Label {
            color: card.theme.muted
            font.pixelSize: card.theme.textKioskDetail
            maximumLineCount: card.dense && !card.theme.tight ? 2 : 3
            text: card.theme.unbroken(card.dense && card.remains !== "" ? card.remains + "  ·  " + card.detail : card.detail)
            theme: card.theme
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
        Item {
            height: amount.height + card.theme.spaceTiny
            visible: card.remains !== "" && !card.dense
            width: parent.width

            ProgressTrack {
                anchors.left: parent.left
                anchors.verticalCenter: amount.verticalCenter
                fill: card.tint
                height: card.theme.stripe
                progress: card.progress
                theme: card.theme
                width: Math.max(0, parent.width - amount.width - card.theme.inside)
            }
            Label {
                id: amount

                anchors.bottom: parent.bottom
                anchors.right: parent.right
                font.pixelSize: card.theme.textKioskDetail
                font.weight: Font.DemiBold
                text: card.remains
                theme: card.theme
            }
        }
    }
    MouseArea {
        id: area

        anchors.fill: parent
        objectName: "touch"

        onClicked: card.opened(card.slot)
    }
}
