// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// How long, in one of several rooms: below the title, or beside it in a card that is much wider than high.
Item {
    id: time

    required property Theme theme
    required property bool beside
    /// Too low for words below the bar.
    required property bool low
    required property bool running
    required property bool stands
    required property color tint
    required property color alarm
    required property string digits
    required property string unit
    required property string until
    required property real progress
    /// Of the digits, beside what the width allows.
    required property real largest

    readonly property real digitsWidth: countdown.width
    readonly property real barTop: bar.y
    readonly property real room: width * (beside ? 0.38 : 0.64)

    implicitHeight: countdown.height + theme.gapTiny + bar.height + (low ? 0 : words.height + theme.gapSmall)

    Digits {
        id: countdown

        anchors.bottom: bar.top
        anchors.bottomMargin: time.theme.gapTiny
        anchors.left: parent.left
        anchors.leftMargin: time.beside ? time.width - width : 0
        color: time.stands ? time.alarm : time.running ? time.theme.text : time.theme.muted
        pixelSize: Math.min(time.theme.textCountdown, time.room / Math.max(5, text.length) / 0.62, time.largest)
        text: time.digits
        theme: time.theme
        weight: Font.Medium
    }
    Label {
        anchors.left: time.beside ? words.right : countdown.right
        anchors.leftMargin: time.theme.gapSmall
        anchors.right: parent.right
        color: time.theme.muted
        horizontalAlignment: time.beside ? Text.AlignRight : Text.AlignLeft
        maximumLineCount: time.beside || countdown.height < 3 * font.pixelSize ? 1 : 2
        text: time.unit
        theme: time.theme
        visible: !time.beside || !time.low
        wrapMode: Text.WordWrap
        y: time.beside ? words.y : countdown.y + countdown.height * 0.82 - height
    }
    ProgressTrack {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: time.low ? 0 : words.height + time.theme.gapSmall
        fill: time.stands ? time.alarm : time.tint
        height: time.theme.barHeight * 0.72
        progress: time.progress
        theme: time.theme
        visible: time.running
        width: parent.width
    }
    Label {
        id: words

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        color: time.theme.muted
        text: time.until
        theme: time.theme
        visible: !time.low
        width: time.beside ? Math.min(implicitWidth, time.width * 0.6) : time.width
    }
}
