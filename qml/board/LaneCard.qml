// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What is on (or next) in one of several rooms.
Rectangle {
    id: card

    required property Theme theme
    required property int index
    required property string room
    required property string phase
    required property string status
    required property string kind
    required property string title
    required property string people
    required property string note
    required property list<string> badges
    required property string trackColor
    required property bool running
    required property string digits
    required property string shortUnit
    required property string until
    required property real progress

    readonly property color tint: theme.trackColor(trackColor, index)
    readonly property bool stands: theme.stands(phase)
    readonly property color alarm: theme.alarm(phase)
    readonly property real padding: low ? theme.gapSmall * 1.4 : theme.gap + theme.gapTiny
    readonly property real inner: width - 2 * padding
    /// Too low for everything: the title and the countdown stay.
    readonly property bool low: height < theme.timelineRow * 2.2
    /// Much wider than high: the countdown stands beside the title instead of below it.
    readonly property bool beside: width > height * 1.8
    readonly property real textWidth: beside ? inner - time.digitsWidth - theme.gapLarge : inner
    /// Whether what is special has room beside the room's name.
    readonly property bool badgesBeside: roomName.implicitWidth + theme.gap + badges.implicitWidth <= textWidth
    readonly property real textEnd: time.y + (beside ? time.barTop - theme.gapSmall : 0)

    border.color: theme.border
    border.width: theme.hairline
    color: theme.card
    radius: theme.radius

    Rectangle {
        color: card.tint
        height: card.theme.accentWidth * 0.8
        radius: height / 2
        width: parent.width
    }
    Item {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: card.padding
        height: card.theme.textBody * 1.4
        width: card.textWidth
        y: card.padding

        Label {
            id: roomName

            anchors.verticalCenter: parent.verticalCenter
            color: card.tint
            font.pixelSize: Math.round(card.theme.textBody * 1.08)
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit // before it elides
            minimumPixelSize: Math.round(font.pixelSize * 0.75)
            text: card.room
            theme: card.theme
            elide: Text.ElideMiddle
            width: parent.width
        }
    }
    Caption {
        id: label

        anchors.left: place.left
        color: card.stands ? card.alarm : card.theme.muted
        font.pixelSize: Math.round(card.theme.textCaption * 0.92)
        font.weight: card.stands ? Font.DemiBold : Font.Normal
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.round(font.pixelSize * 0.7)
        text: card.running && !card.stands ? card.kind : card.kind === "" ? card.status : card.status + "  ·  " + card.kind
        theme: card.theme
        visible: text !== "" && !card.low && !(card.beside && card.height < card.theme.timelineRow * 3)
        width: card.textWidth
        y: place.y + place.height + card.theme.gapTiny
    }
    Badges {
        id: badges

        anchors.left: place.left
        anchors.leftMargin: card.badgesBeside ? roomName.implicitWidth + card.theme.gap : 0
        texts: card.badges
        theme: card.theme
        visible: card.badges.length > 0 && !card.low
        width: card.textWidth
        y: card.badgesBeside ? place.y + (place.height - height) / 2
                             : label.visible ? label.y + label.height + card.theme.gapSmall : label.y
    }
    FitText {
        id: title

        anchors.left: place.left
        height: Math.max(card.theme.textCaption * 1.3,
                         card.textEnd - y - (card.people + card.note === "" ? 0 : who.line) - card.theme.gapSmall)
        largest: Math.max(card.theme.textLane, Math.min(card.theme.textHuge, card.textWidth * 0.094))
        smallest: card.theme.textCaption
        text: card.title
        theme: card.theme
        width: card.textWidth
        y: badges.visible && !card.badgesBeside ? badges.y + badges.height + card.theme.gapSmall
                          : label.visible ? label.y + label.height + card.theme.gapSmall * 1.2 : label.y
    }
    Label {
        id: who

        readonly property real line: font.pixelSize * 1.4
        readonly property int lines: Math.floor((card.textEnd - y) / line + 0.05) // the title left just one

        anchors.left: place.left
        color: card.theme.muted
        font.pixelSize: Math.round(card.theme.textBody * 1.04)
        maximumLineCount: Math.max(1, Math.min(3, lines))
        text: card.people + (card.people === "" || card.note === "" ? "" : lines > 1 ? "\n" : "  ·  ") + card.note
        theme: card.theme
        visible: lines > 0
        width: card.textWidth
        wrapMode: Text.Wrap
        y: title.y + Math.min(title.height, title.contentHeight) + card.theme.gapSmall
    }
    LaneTime {
        id: time

        alarm: card.alarm
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.padding
        anchors.left: place.left
        beside: card.beside
        digits: card.digits
        largest: card.height / (card.beside ? 3.2 : 3.6)
        low: card.low
        progress: card.progress
        running: card.running
        stands: card.stands
        theme: card.theme
        tint: card.tint
        unit: card.shortUnit
        until: card.until
        width: card.inner
    }
}
