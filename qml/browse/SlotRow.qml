// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// One slot of a list, under the heading of its group where it is the first there.
Item {
    id: row

    required property BrowseTheme theme
    required property string slot
    required property string gap
    required property string heading
    required property string title
    required property string detail
    required property string excerpt
    required property bool styled
    required property string length
    required property string trackColor
    required property int track
    required property string standing
    required property string badge
    required property bool starred
    required property string spoken
    property bool selected: false

    /// Whether what is special and how long it is would leave too little of a line to the title: they stand below.
    readonly property bool stacked: aside.whole > width * 0.4
    readonly property bool tight: width < theme.textItem * 25 ///< a line holds few words

    signal freePicked
    signal picked
    signal starToggled

    Accessible.name: spoken
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: picked()
    implicitHeight: card.y + card.height

    Label {
        id: name

        color: row.standing === "past" ? row.theme.past : row.theme.text
        font.pixelSize: row.theme.textItem
        font.weight: Font.DemiBold
        maximumLineCount: row.tight ? 2 : 1
        text: row.heading
        theme: row.theme
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
        y: row.gap !== "" ? free.y + free.height + row.theme.spaceSmall : row.theme.space
    }
    Label {
        id: free

        color: row.theme.accent
        font.pixelSize: row.theme.textSmall
        text: row.gap
        theme: row.theme
        visible: text !== ""
        width: parent.width
        y: row.theme.space

        MouseArea {
            anchors.fill: parent

            onClicked: row.freePicked()
        }
    }
    SlotCard {
        id: card

        height: texts.implicitHeight + 2 * row.theme.space
        past: row.standing === "past"
        running: row.standing === "running"
        selected: row.selected
        theme: row.theme
        tint: row.theme.trackTint(row.trackColor, row.track)
        width: parent.width
        y: row.heading !== "" ? name.y + name.height + row.theme.spaceSmall : 0

        onPicked: row.picked()

        SlotTexts {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: row.theme.bar + row.theme.space
            badge: row.stacked ? row.badge : ""
            color: name.color
            detail: row.detail
            excerpt: row.excerpt
            length: row.stacked ? row.length : ""
            styled: row.styled
            theme: row.theme
            tight: row.tight
            title: row.title
            width: row.width - row.theme.bar - 2 * row.theme.space - (aside.width > 0 ? aside.width + row.theme.space : 0)
            y: row.theme.space
        }
        SlotMarks {
            id: aside

            anchors.right: parent.right
            anchors.rightMargin: row.theme.space
            anchors.top: parent.top
            anchors.topMargin: row.theme.space
            badge: row.badge
            bare: row.stacked
            length: row.length
            starred: row.starred
            theme: row.theme

            onStarToggled: row.starToggled()
        }
    }
}
