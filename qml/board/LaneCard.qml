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
    readonly property real padding: low ? theme.gapSmall * 1.4 : theme.gap + theme.gapTiny
    readonly property real inner: width - 2 * padding
    /// Too low for everything: the title and the countdown stay.
    readonly property bool low: height < theme.timelineRow * 2.6

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
    Row {
        id: place

        spacing: card.theme.gapSmall
        width: card.inner
        x: card.padding
        y: card.padding

        Label {
            color: card.tint
            font.pixelSize: card.theme.textBody * 1.08
            font.weight: Font.DemiBold
            text: card.room
            theme: card.theme
            width: Math.min(implicitWidth, card.inner - badges.width - parent.spacing)
        }
        Badges {
            id: badges

            anchors.verticalCenter: parent.verticalCenter
            texts: card.badges
            theme: card.theme
        }
    }
    Caption {
        id: label

        font.pixelSize: card.theme.textCaption * 0.9
        text: card.running ? card.kind : card.kind === "" ? card.status : card.status + "  ·  " + card.kind
        theme: card.theme
        visible: text !== "" && !card.low
        width: card.inner
        x: card.padding
        y: place.y + place.height + card.theme.gapSmall * 0.8
    }
    FitText {
        id: title

        height: Math.max(card.theme.textCaption * 1.3, countdown.y - y - (who.text === "" ? 0 : who.line) - card.theme.gapSmall)
        largest: card.theme.textLane
        smallest: card.theme.textCaption
        text: card.title
        theme: card.theme
        width: card.inner
        x: card.padding
        y: label.visible ? label.y + label.height + card.theme.gapSmall * 1.2 : label.y + card.theme.gapSmall
    }
    Label {
        id: who

        readonly property real line: font.pixelSize * 1.4
        readonly property int lines: Math.floor((countdown.y - y) / line)

        color: card.theme.muted
        font.pixelSize: card.theme.textBody * 1.04
        maximumLineCount: Math.max(1, Math.min(2, lines))
        text: card.people !== "" ? card.people : card.note
        theme: card.theme
        visible: lines > 0
        width: card.inner
        wrapMode: Text.Wrap
        x: card.padding
        y: title.y + title.contentHeight + card.theme.gapSmall
    }
    Digits {
        id: countdown

        anchors.bottom: bar.top
        anchors.bottomMargin: card.theme.gapTiny
        color: card.running ? card.theme.text : card.theme.muted
        pixelSize: Math.min(card.theme.textCountdownLane, card.inner / 4, card.height / (card.low ? 4.4 : 3.6))
        text: card.digits
        theme: card.theme
        weight: Font.Medium
        x: card.padding
    }
    Label {
        anchors.left: countdown.right
        anchors.leftMargin: card.theme.gapSmall
        anchors.right: bar.right
        color: card.theme.muted
        text: card.shortUnit
        theme: card.theme
        y: countdown.y + countdown.height * 0.8 - height
    }
    ProgressTrack {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.padding + (card.low ? 0 : card.theme.textCaption * 1.25 + card.theme.gapSmall)
        fill: card.tint
        height: card.theme.barHeight * 0.72
        progress: card.progress
        theme: card.theme
        width: card.inner
        x: card.padding
    }
    Label {
        id: until

        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.padding
        color: card.theme.muted
        font.pixelSize: card.theme.textCaption
        text: card.until
        theme: card.theme
        visible: !card.low
        width: card.inner
        x: card.padding
    }
}
