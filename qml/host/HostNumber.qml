// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What remains, and what it leads to. A click explains it.
Rectangle {
    id: number

    required property Theme theme
    required property HostModel host

    Accessible.name: host.digits + " " + host.phaseText + " " + host.endText + " " + host.queueText
    Accessible.role: Accessible.Button
    color: host.phase === "overtime" ? theme.overtime : theme.stageCard
    implicitHeight: content.height + 2 * theme.gapSmall
    radius: theme.radius

    Column {
        id: content

        anchors.left: parent.left
        anchors.leftMargin: number.theme.gap
        anchors.right: parent.right
        anchors.rightMargin: number.theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Digits {
            anchors.horizontalCenter: parent.horizontalCenter
            color: number.host.phase === "warning" || number.host.phase === "critical" ? number.theme.stageWarm
                                                                                       : number.theme.overtimeInk
            opacity: number.host.phase === "paused" ? 0.6 : 1
            pixelSize: Math.min(number.theme.textCountdown * 0.8, number.width / 4.6)
            text: number.host.digits
            theme: number.theme
        }
        Label {
            color: number.host.phase === "overtime" ? number.theme.overtimeInk : number.theme.stageWarm
            font.pixelSize: number.theme.textCaption
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
            text: number.host.phaseText
            theme: number.theme
            visible: text !== ""
            width: parent.width
        }
        Label {
            color: number.theme.overtimeInk
            font.pixelSize: number.theme.textCaption
            horizontalAlignment: Text.AlignHCenter
            text: number.host.endText
            theme: number.theme
            visible: text !== ""
            width: parent.width
        }
        Label {
            color: number.theme.overtimeInk
            font.pixelSize: number.theme.textCaption
            horizontalAlignment: Text.AlignHCenter
            text: number.host.queueText
            theme: number.theme
            visible: text !== ""
            width: parent.width
        }
    }
    MouseArea {
        anchors.fill: parent

        onClicked: number.host.explainNumber()
    }
}
