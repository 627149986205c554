// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// How much of a slot has passed.
Rectangle {
    id: track

    required property Theme theme
    /// From 0 to 1.
    required property real progress
    property color fill: theme.accent

    color: theme.groove
    implicitHeight: theme.barHeight
    radius: height / 2

    Rectangle {
        anchors.left: parent.left
        color: track.fill
        height: parent.height
        radius: parent.radius
        visible: track.progress > 0
        width: Math.max(height, Math.round(parent.width * Math.min(1, track.progress)))
    }
}
