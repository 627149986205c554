// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A session that is on: what, where, who, how much of it remains, and what it is about where there is room.
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
    required property string about
    property bool dense: false ///< among many: without its bar
    property real share: 0 ///< how high it may be to tell what it is about

    readonly property color tint: theme.trackTint(trackColor, track)
    readonly property real padding: dense || !theme.portrait ? theme.gutter : theme.inside
    readonly property int aboutLines: Math.floor((share - texts.height - 2 * padding - theme.gutter) / line.height)

    signal opened(slot: string)

    Accessible.name: remains === "" ? spoken : spoken + ", " + remains
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: opened(slot)
    border.color: theme.border
    border.width: theme.line
    color: area.pressed ? theme.groove : theme.card
    implicitHeight: Math.max(theme.target, texts.height + 2 * padding + (told.visible ? told.height + theme.gutter : 0))
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
        spacing: card.theme.spaceTiny
        y: Math.round((parent.height - height - (told.visible ? told.height + card.theme.gutter : 0)) / 2)

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
    FontMetrics {
        id: line

        font: told.font
    }
    Label {
        id: told

        anchors.left: texts.left
        anchors.right: texts.right
        anchors.top: texts.bottom
        anchors.topMargin: card.theme.gutter
        color: card.theme.muted
        font.pixelSize: card.theme.textKioskDetail
        maximumLineCount: Math.max(1, card.aboutLines)
        text: card.about
        theme: card.theme
        visible: card.about !== "" && card.aboutLines > 1
        wrapMode: Text.Wrap
    }
    MouseArea {
        id: area

        anchors.fill: parent
        objectName: "touch"

        onClicked: card.opened(card.slot)
    }
}
