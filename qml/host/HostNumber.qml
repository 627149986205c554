// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What remains, and what it leads to. A click explains it.
Rectangle {
    id: number

    required property Theme theme
    required property HostModel host

    readonly property string phase: host.phase
    readonly property list<string> told: [host.phaseText, host.endText, host.queueText]
    readonly property color ink: phase === "critical" ? theme.stageCritical
                               : phase === "warning" || phase === "paused" ? theme.stageWarm : theme.overtimeInk
    /// What is left to the digits: beside each other and over the lines, of which a digit is a little more than half
    /// as wide as high.
    readonly property real room: Math.min((height - band.height - lines.height - 2 * theme.gapSmall) / 1.16,
                                          (width - 2 * theme.gap) / (0.66 * Math.max(5, host.digits.length)))

    Accessible.name: (host.blackout ? dark.text + " " : "") + host.digits + " " + host.phaseText + " " + host.endText + " " + host.queueText
    Accessible.role: Accessible.Button
    border.color: phase === "overtime" && !host.blackout ? theme.overtime : theme.groove
    border.width: theme.hairline
    color: host.blackout ? theme.blackout : phase === "overtime" ? theme.overtime : theme.stageCard
    radius: theme.radius

    Rectangle {
        id: band

        color: number.theme.stageWarm
        height: visible ? Math.round(dark.implicitHeight + 2 * number.theme.gapSmall) : 0
        radius: number.radius
        visible: number.host.blackout
        width: parent.width

        Label {
            id: dark

            anchors.centerIn: parent
            color: number.theme.stageCard
            font.pixelSize: number.theme.textRow
            font.weight: Font.Bold
            text: qsTr("Blackout: the stage is dark")
            theme: number.theme
            width: Math.min(implicitWidth, parent.width - 2 * number.theme.gap)
        }
    }

    Digits {
        id: digits

        anchors.horizontalCenter: parent.horizontalCenter
        color: number.phase === "paused" ? number.theme.overtimeInk : number.ink
        opacity: number.phase === "paused" ? number.theme.pastOpacity : 1
        pixelSize: Math.max(number.theme.textName, Math.min(number.theme.textCountdown, number.room))
        text: number.host.digits
        theme: number.theme
        visible: text !== ""
        y: band.height + (number.height - band.height - height - lines.height) / 2
    }
    Column {
        id: lines

        anchors.left: parent.left
        anchors.leftMargin: number.theme.gap
        anchors.right: parent.right
        anchors.rightMargin: number.theme.gap
        y: digits.visible ? digits.y + digits.height : band.height + (number.height - band.height - height) / 2

        Repeater {
            model: number.told

            Label {
                required property int index
                required property string modelData
                readonly property bool first: index === 0 || !digits.visible

                color: index === 0 ? number.ink : number.theme.overtimeInk
                font.pixelSize: digits.visible ? number.theme.textCaption : number.theme.textName
                font.weight: first ? Font.DemiBold : Font.Normal
                fontSizeMode: Text.HorizontalFit
                horizontalAlignment: Text.AlignHCenter
                minimumPixelSize: number.theme.textSmallest
                text: modelData
                theme: number.theme
                visible: modelData !== ""
                width: lines.width
            }
        }
    }
    MouseArea {
        anchors.fill: parent

        onClicked: number.host.explainNumber()
    }
}
