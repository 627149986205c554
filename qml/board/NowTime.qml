// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// How long: the countdown, what it counts, until when, and how much of it has passed.
Item {
    id: time

    required property Theme theme
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

    /// A digit is some 0.66 of its height wide, a colon 0.33; words stand beside them.
    readonly property real units: (digits.length + digits.replace(/:/g, "").length) * 0.33
    /// Where the figures begin, which do not fill the top of their line.
    readonly property real figuresTop: countdown.y + countdown.height * 0.08

    implicitHeight: Math.round(countdown.height * 0.97) + bar.height

    component Words: Label {
        color: time.theme.muted
        font.pixelSize: Math.round(time.theme.textRow * 0.94)
        theme: time.theme
        width: parent.width
    }

    Digits {
        id: countdown

        anchors.bottom: bar.top
        anchors.bottomMargin: -height * 0.03
        anchors.left: parent.left
        color: time.stands ? time.alarm : time.running ? time.theme.text : time.theme.muted
        pixelSize: Math.min(time.theme.textCountdown, time.width / Math.max(5, time.units / 0.72), time.largest)
        text: time.digits
        theme: time.theme
    }
    Column {
        anchors.left: countdown.right
        anchors.leftMargin: time.theme.gap
        anchors.right: parent.right
        y: countdown.y + countdown.height * 0.8 - height

        Words {
            maximumLineCount: 2
            text: time.unit
            wrapMode: Text.WordWrap
        }
        Words {
            text: time.until
        }
    }
    ProgressTrack {
        id: bar

        anchors.bottom: parent.bottom
        fill: time.stands ? time.alarm : time.tint
        progress: time.progress
        theme: time.theme
        visible: time.running
        width: parent.width
    }
}
