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
    readonly property real textWidth: beside ? inner - countdown.width - theme.gapLarge : inner
    readonly property real textEnd: beside ? bar.y - theme.gapSmall : countdown.y

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

        height: card.theme.textBody * 1.4
        width: card.textWidth
        x: card.padding
        y: card.padding

        Label {
            id: roomName

            anchors.verticalCenter: parent.verticalCenter
            color: card.tint
            font.pixelSize: Math.round(card.theme.textBody * 1.08)
            font.weight: Font.DemiBold
            text: card.room
            theme: card.theme
            elide: Text.ElideMiddle
            width: parent.width
        }
    }
    Caption {
        id: label

        color: card.stands ? card.alarm : card.theme.muted
        font.pixelSize: Math.round(card.theme.textCaption * 0.92)
        font.weight: card.stands ? Font.DemiBold : Font.Normal
        text: card.running && !card.stands ? card.kind : card.kind === "" ? card.status : card.status + "  ·  " + card.kind
        theme: card.theme
        visible: text !== "" && !card.low && !(card.beside && card.height < card.theme.timelineRow * 3)
        width: card.textWidth
        x: card.padding
        y: place.y + place.height + card.theme.gapTiny
    }
    Badges {
        id: badges

        texts: card.badges
        theme: card.theme
        visible: card.badges.length > 0 && !card.low
        width: card.textWidth
        x: card.padding
        y: label.visible ? label.y + label.height + card.theme.gapSmall : label.y
    }
    FitText {
        id: title

        height: Math.max(card.theme.textCaption * 1.3,
                         card.textEnd - y - (who.text === "" ? 0 : who.line) - card.theme.gapSmall)
        largest: Math.max(card.theme.textLane, Math.min(card.theme.textHuge, card.textWidth * 0.094))
        smallest: card.theme.textCaption
        text: card.title
        theme: card.theme
        width: card.textWidth
        x: card.padding
        y: badges.visible ? badges.y + badges.height + card.theme.gapSmall
                          : label.visible ? label.y + label.height + card.theme.gapSmall * 1.2 : label.y
    }
    Label {
        id: who

        readonly property real line: font.pixelSize * 1.4
        readonly property int lines: Math.floor((card.textEnd - y) / line)

        color: card.theme.muted
        font.pixelSize: Math.round(card.theme.textBody * 1.04)
        maximumLineCount: Math.max(1, Math.min(3, lines))
        text: card.people !== "" ? card.people : card.note
        theme: card.theme
        visible: lines > 0
        width: card.textWidth
        wrapMode: Text.Wrap
        x: card.padding
        y: title.y + title.contentHeight + card.theme.gapSmall
    }
    Digits {
        id: countdown

        readonly property real room: card.inner * (card.beside ? 0.38 : 0.64)

        anchors.bottom: bar.top
        anchors.bottomMargin: card.theme.gapTiny
        color: card.stands ? card.alarm : card.running ? card.theme.text : card.theme.muted
        pixelSize: Math.min(card.theme.textCountdown, room / Math.max(5, text.length) / 0.62,
                            card.height / (card.beside ? 3.2 : 3.6))
        text: card.digits
        theme: card.theme
        weight: Font.Medium
        x: card.beside ? card.width - card.padding - width : card.padding
    }
    Label {
        color: card.theme.muted
        horizontalAlignment: card.beside ? Text.AlignRight : Text.AlignLeft
        maximumLineCount: card.beside || countdown.height < 3 * font.pixelSize ? 1 : 2
        text: card.shortUnit
        theme: card.theme
        visible: !card.beside || !card.low
        width: card.beside ? card.inner - until.width - card.theme.gapSmall : bar.x + bar.width - x
        wrapMode: Text.WordWrap
        x: card.beside ? until.x + until.width + card.theme.gapSmall : countdown.x + countdown.width + card.theme.gapSmall
        y: card.beside ? until.y : countdown.y + countdown.height * 0.82 - height
    }
    ProgressTrack {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.padding + (card.low ? 0 : until.height + card.theme.gapSmall)
        fill: card.stands ? card.alarm : card.tint
        height: card.theme.barHeight * 0.72
        progress: card.progress
        theme: card.theme
        visible: card.running
        width: card.inner
        x: card.padding
    }
    Label {
        id: until

        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.padding
        color: card.theme.muted
        text: card.until
        theme: card.theme
        visible: !card.low
        width: card.beside ? Math.min(implicitWidth, card.inner * 0.6) : card.inner
        x: card.padding
    }
}
