// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The slot as a bar in three phases, with a mark where it is now.
Item {
    id: bar

    required property Theme theme
    required property real progress
    required property real warningMark
    required property real criticalMark

    implicitHeight: theme.barHeight * 2.4

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: bar.theme.phaseQuiet
        height: bar.theme.barHeight
        radius: height / 2
        width: Math.max(0, bar.width * bar.warningMark - bar.theme.gapTiny / 2)
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: bar.theme.phaseWarning
        height: bar.theme.barHeight
        radius: height / 2
        width: Math.max(0, bar.width * (bar.criticalMark - bar.warningMark) - bar.theme.gapTiny)
        x: bar.width * bar.warningMark + bar.theme.gapTiny / 2
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: bar.theme.phaseCritical
        height: bar.theme.barHeight
        radius: height / 2
        width: Math.max(0, bar.width * (1 - bar.criticalMark) - bar.theme.gapTiny / 2)
        x: bar.width * bar.criticalMark + bar.theme.gapTiny / 2
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        border.color: bar.theme.background
        border.width: bar.theme.hairline
        color: bar.theme.text
        height: parent.height
        radius: width / 2
        width: bar.theme.gapSmall * 0.8
        x: Math.max(0, Math.min(parent.width - width, parent.width * bar.progress - width / 2))
    }
}
