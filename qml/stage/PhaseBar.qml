// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The slot as a bar in three phases, with a mark where it is now, and below, how much is left where each begins.
Item {
    id: bar

    required property Theme theme
    required property color ink
    required property color quiet
    required property real progress
    required property real warningMark
    required property real criticalMark
    required property string warningText
    required property string criticalText

    readonly property real warningX: width * warningMark
    readonly property real criticalX: width * criticalMark
    readonly property real gap: theme.gapTiny / 2

    implicitHeight: line.height + (warning.visible || critical.visible ? warning.height + theme.gapTiny : 0)

    Item {
        id: line

        height: bar.theme.barHeight * 2.4
        width: parent.width

        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            color: bar.theme.phaseQuiet
            height: bar.theme.barHeight
            radius: height / 2
            width: Math.max(0, bar.warningX - bar.gap)
        }
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: bar.warningX + bar.gap
            anchors.verticalCenter: parent.verticalCenter
            color: bar.theme.phaseWarning
            height: bar.theme.barHeight
            radius: height / 2
            width: Math.max(0, bar.criticalX - bar.warningX - 2 * bar.gap)
        }
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: bar.criticalX + bar.gap
            anchors.verticalCenter: parent.verticalCenter
            color: bar.theme.phaseCritical
            height: bar.theme.barHeight
            radius: height / 2
            width: Math.max(0, bar.width - bar.criticalX - bar.gap)
        }
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Math.max(0, Math.min(parent.width - width, parent.width * bar.progress - width / 2))
            anchors.verticalCenter: parent.verticalCenter
            border.color: bar.theme.background
            border.width: bar.theme.hairline
            color: bar.ink
            height: parent.height
            radius: width / 2
            width: bar.theme.gapSmall * 0.8
        }
    }
    Label {
        id: warning

        anchors.left: parent.left
        anchors.leftMargin: Math.min(bar.warningX, critical.anchors.leftMargin - width - bar.theme.gapSmall)
        anchors.top: line.bottom
        anchors.topMargin: bar.theme.gapTiny
        color: bar.quiet
        font.pixelSize: bar.theme.textCaption
        text: bar.warningText
        theme: bar.theme
        visible: text !== "" && anchors.leftMargin >= 0
    }
    Label {
        id: critical

        anchors.left: parent.left
        anchors.leftMargin: Math.max(0, Math.min(bar.width - width, bar.criticalX))
        anchors.top: line.bottom
        anchors.topMargin: bar.theme.gapTiny
        color: bar.quiet
        font.pixelSize: bar.theme.textCaption
        text: bar.criticalText
        theme: bar.theme
        visible: text !== ""
    }
}
