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
    /// It leaves nothing to be desired.
    required property bool advised

    signal applied

    implicitHeight: Math.max(texts.height, button.height)

    component Words: Text {
        color: proposal.theme.muted
        font.pixelSize: proposal.theme.textSmallest
        horizontalAlignment: proposal.theme.mirrored ? Text.AlignLeft : undefined // which mirroring turns
        textFormat: Text.PlainText
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }

    Column {
        id: texts

        anchors.left: parent.left
        anchors.right: button.left
        anchors.rightMargin: proposal.theme.gapSmall

        Words {
            color: proposal.theme.text
            font.weight: Font.DemiBold
            text: proposal.title
        }
        Words {
            elide: Text.ElideRight
            maximumLineCount: 3
            text: proposal.detail
        }
        Words {
            color: proposal.theme.critical
            text: proposal.warning
        }
    }
    HostButton {
        id: button

        anchors.right: parent.right
        key: "F" + (proposal.index + 1)
        primary: proposal.advised
        small: true
        text: qsTr("Apply")
        theme: proposal.theme
        width: Math.round(proposal.theme.timeColumn * 1.5)

        onClicked: proposal.applied()
    }
}
