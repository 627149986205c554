// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Ways to deal with a delay, each applied with one key.
Rectangle {
    id: panel

    required property Theme theme
    required property HostModel host
    readonly property bool wanted: host.proposals.count > 0

    border.color: theme.groove
    border.width: theme.hairline
    color: theme.card
    implicitHeight: list.height + 2 * theme.gapSmall
    radius: theme.radius

    Column {
        id: list

        anchors.left: parent.left
        anchors.margins: panel.theme.gapSmall
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: panel.theme.gapSmall

        Label {
            font.pixelSize: panel.theme.textCaption
            font.weight: Font.DemiBold
            text: panel.host.catchUpTitle
            width: parent.width
            theme: panel.theme
        }
        Repeater {
            model: panel.host.proposals

            ProposalRow {
                theme: panel.theme
                width: list.width

                onApplied: panel.host.applyProposal(index)
            }
        }
    }
}
