// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One way to catch up: what it does, what comes of it, and its key.
Item {
    id: proposal

    required property Theme theme
    required property int index
    required property string title
    required property string detail
    required property string warning

    signal applied

    implicitHeight: Math.max(texts.height, button.height)

    Column {
        id: texts

        anchors.left: parent.left
        anchors.right: button.left
        anchors.rightMargin: proposal.theme.gapSmall

        Label {
            font.pixelSize: proposal.theme.textCaption
            font.weight: Font.DemiBold
            text: proposal.title
            theme: proposal.theme
            width: parent.width
        }
        Label {
            color: proposal.theme.muted
            font.pixelSize: proposal.theme.textSmallest
            maximumLineCount: 2
            text: proposal.detail
            theme: proposal.theme
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: proposal.theme.critical
            font.pixelSize: proposal.theme.textSmallest
            text: proposal.warning
            theme: proposal.theme
            visible: text !== ""
            width: parent.width
        }
    }
    HostButton {
        id: button

        anchors.right: parent.right
        key: "F" + (proposal.index + 1)
        primary: proposal.index === 0
        small: true
        text: qsTr("Apply")
        theme: proposal.theme
        width: proposal.theme.timeColumn * 1.6

        onClicked: proposal.applied()
    }
}
