// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// The one thing that matters: what is on (or next), who, and how long.
Rectangle {
    id: card

    required property Theme theme
    required property int index
    required property string phase
    required property string status
    required property string kind
    required property string room
    required property string title
    required property string people
    required property list<string> initials
    required property string personDetail
    required property string note
    required property list<string> badges
    required property bool running
    required property string digits
    required property string unit
    required property string until
    required property real progress
    required property string trackColor

    readonly property color tint: trackColor === "" ? theme.accent : theme.trackColor(trackColor, 0)
    readonly property bool stands: theme.stands(phase)
    readonly property color alarm: theme.alarm(phase)
    readonly property real inner: width - 2 * padding - theme.accentWidth
    readonly property real roomAbove: time.y + time.figuresTop
    /// Between who and how long.
    readonly property real breath: height > theme.textCountdown * 2.6 ? theme.gapLarge : theme.gap
    /// Where even the smallest title leaves room for it.
    readonly property bool noteFits: roomAbove - title.y - theme.textTitle * 1.3 - who.implicitHeight - breath
                                     >= note.implicitHeight + theme.gapSmall
    /// Whether the labels have room beside the room's name.
    readonly property bool labelsBeside: place.visible && place.implicitWidth + theme.gap + labels.width <= inner
    readonly property real padding: theme.portrait ? theme.gapLarge : theme.gapLarge + theme.gapSmall

    border.color: theme.border
    border.width: theme.hairline
    color: theme.card
    radius: theme.radius

    Rectangle {
        anchors.left: parent.left
        color: card.tint
        height: parent.height
        radius: width / 2
        width: card.theme.accentWidth
    }
    Label {
        id: place

        anchors.left: parent.left
        anchors.leftMargin: card.padding + card.theme.accentWidth
        color: card.tint
        elide: Text.ElideMiddle
        font.pixelSize: Math.round(card.theme.textBody * 1.08)
        font.weight: Font.DemiBold
        text: card.room
        theme: card.theme
        visible: text !== ""
        width: card.inner
        y: card.padding - card.theme.gapTiny
    }
    Row {
        id: labels

        anchors.left: place.left
        anchors.leftMargin: card.labelsBeside ? place.implicitWidth + card.theme.gap : 0
        spacing: card.theme.gap
        y: card.labelsBeside ? place.y + (place.height - height) / 2
         : card.padding + (place.visible ? place.height : 0)

        PhaseWord {
            anchors.verticalCenter: parent.verticalCenter
            ink: card.alarm
            paper: card.color
            phase: card.phase
            size: card.theme.textBody
            text: card.status
            theme: card.theme
            visible: card.stands
        }
        Caption {
            anchors.verticalCenter: parent.verticalCenter
            color: place.visible ? card.theme.muted : card.tint
            font.weight: place.visible ? Font.Medium : Font.DemiBold
            text: card.stands ? card.kind : card.kind === "" ? card.status : card.status + "  ·  " + card.kind
            theme: card.theme
        }
        Badges {
            anchors.verticalCenter: parent.verticalCenter
            texts: card.badges
            theme: card.theme
        }
    }
    FitText {
        id: title

        anchors.left: place.left
        anchors.top: labels.bottom
        anchors.topMargin: card.theme.gap
        height: Math.max(card.theme.textTitle * 1.3, card.roomAbove - y - who.implicitHeight - card.breath
                         - (note.visible ? note.implicitHeight + card.theme.gapSmall : 0))
        largest: card.theme.textHuge
        smallest: card.theme.textBody
        text: card.title
        theme: card.theme
        width: card.inner
    }
    PeopleLine {
        id: who

        anchors.left: place.left
        detail: card.personDetail
        initials: card.initials
        people: card.people
        theme: card.theme
        width: card.inner
        y: title.y + title.contentHeight + card.theme.gapSmall
    }
    Label {
        id: note

        anchors.left: place.left
        color: card.theme.muted
        text: card.note
        theme: card.theme
        visible: text !== "" && card.noteFits
        width: card.inner
        y: who.visible ? who.y + who.height + card.theme.gapSmall : who.y
    }
    NowTime {
        id: time

        alarm: card.alarm
        anchors.bottom: parent.bottom
        anchors.bottomMargin: card.padding * 0.75
        anchors.left: place.left
        digits: card.digits
        largest: card.height / 3.2
        progress: card.progress
        running: card.running
        stands: card.stands
        theme: card.theme
        tint: card.tint
        unit: card.unit
        until: card.until
        width: card.inner
    }
}
