// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// One slot of a list. Its time stands first where it is not that of the row above, and while it is the topmost that
/// is seen.
Item {
    id: row

    required property KioskTheme theme
    required property string slot
    required property string heading
    required property string title
    required property string detail
    required property string excerpt
    required property bool styled
    required property string trackColor
    required property int track
    required property string standing
    required property string badge
    required property string spoken
    /// What stands first, there or in a row above.
    required property string under
    property bool timed: true ///< whether the list has a column of times
    property string group: "" ///< told above
    property real seenFrom: -1 ///< where what is seen of the list begins

    readonly property bool past: standing === "past"
    readonly property bool topmost: seenFrom >= y && seenFrom < y + height
    readonly property int format: styled ? Text.StyledText : Text.PlainText

    signal opened(slot: string)

    Accessible.name: spoken
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: opened(slot)
    implicitHeight: face.y + face.height

    Caption {
        id: name

        bottomPadding: row.theme.spaceTiny
        font.pixelSize: row.theme.textKioskCaption
        text: row.group
        theme: row.theme
        topPadding: row.theme.inside
        visible: text !== ""
        width: parent.width
    }
    Rectangle {
        id: face

        color: area.pressed ? row.theme.groove : "transparent"
        height: Math.max(row.theme.target, texts.height + 2 * row.theme.gutter)
        width: parent.width
        y: name.visible ? name.height : 0

        Label {
            id: first

            anchors.left: parent.left
            color: row.past ? row.theme.past : row.theme.text
            font.pixelSize: row.theme.textKioskTime
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: row.theme.textTiny
            text: row.topmost ? row.under : row.heading
            theme: row.theme
            visible: row.timed
            width: row.theme.times - row.theme.gutter
            y: texts.y + (row.topmost ? Math.max(0, Math.min(row.seenFrom - row.y - face.y, face.height - 2 * texts.y - height)) : 0)
        }
        Rectangle {
            anchors.bottom: parent.bottom
            anchors.margins: row.theme.gutter
            anchors.right: texts.left
            anchors.rightMargin: row.theme.spaceSmall
            anchors.top: parent.top
            color: row.theme.trackTint(row.trackColor, row.track)
            opacity: row.past ? row.theme.pastOpacity : 1
            radius: width / 2
            visible: row.track >= 0
            width: row.theme.stripe
        }
        Column {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: (row.timed ? row.theme.times : 0)
                                + (row.track >= 0 ? row.theme.stripe + row.theme.spaceSmall : 0)
            anchors.right: badge.visible ? badge.left : parent.right
            anchors.rightMargin: badge.visible ? row.theme.gutter : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: row.theme.spaceTiny / 2

            Label {
                color: row.past ? row.theme.past : row.theme.text
                font.pixelSize: row.theme.textKioskRow
                font.weight: row.styled ? Font.Medium : Font.DemiBold
                maximumLineCount: row.theme.tight ? 6 : 3
                text: row.title
                textFormat: row.format
                theme: row.theme
                width: parent.width
                wrapMode: Text.Wrap
            }
            Label {
                color: row.theme.muted
                font.pixelSize: row.theme.textKioskDetail
                maximumLineCount: row.theme.tight ? 4 : 2
                text: row.theme.unbroken(row.detail)
                textFormat: row.format
                theme: row.theme
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
            Label {
                color: row.theme.muted
                font.pixelSize: row.theme.textKioskCaption
                maximumLineCount: 2
                text: row.excerpt
                textFormat: row.format
                theme: row.theme
                visible: text !== ""
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        Badge {
            id: badge

            anchors.right: parent.right
            pixelSize: row.theme.textSmallest
            text: row.badge
            theme: row.theme
            visible: text !== ""
            y: texts.y
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: row.theme.groove
            height: row.theme.line
            width: parent.width
        }
        MouseArea {
            id: area

            anchors.fill: parent
            objectName: "touch"

            onClicked: row.opened(row.slot)
        }
    }
}
