// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Below the number: how the slot goes, what the host says, what is next.
Column {
    id: foot

    required property Theme theme
    required property StageModel stage
    required property bool timed
    required property color ink
    required property color quiet
    required property color signal

    spacing: theme.gapSmall * 1.4

    PhaseBar {
        criticalMark: foot.stage.criticalMark
        criticalText: foot.stage.criticalText
        ink: foot.ink
        progress: foot.stage.progress
        quiet: foot.quiet
        theme: foot.theme
        visible: foot.timed
        warningMark: foot.stage.warningMark
        warningText: foot.stage.warningText
        width: parent.width
    }
    MessageBand {
        height: Math.min(implicitHeight, foot.theme.window.height * 0.3)
        ink: foot.signal
        level: foot.stage.messageLevel
        lit: foot.stage.lit
        message: foot.stage.message
        theme: foot.theme
        visible: foot.stage.message !== ""
        width: parent.width
    }
    Item {
        height: next.implicitHeight
        visible: next.visible || room.visible
        width: parent.width

        Label {
            id: room

            anchors.baseline: next.baseline
            anchors.right: parent.right
            color: foot.quiet
            font.pixelSize: foot.theme.textCaption
            text: foot.stage.room
            theme: foot.theme
            visible: text !== ""
            width: Math.min(implicitWidth, !next.visible ? parent.width
                                           : Math.max(parent.width / 3, parent.width - next.implicitWidth - foot.theme.gap))
        }
        Label {
            id: next

            anchors.left: parent.left
            color: foot.stage.called ? foot.ink : foot.quiet
            font.pixelSize: foot.theme.textRow
            font.weight: foot.stage.called ? Font.DemiBold : Font.Normal
            fontSizeMode: foot.theme.portrait ? Text.FixedSize : Text.HorizontalFit // before it elides
            maximumLineCount: foot.theme.portrait ? 3 : 1
            minimumPixelSize: foot.theme.textBody
            text: foot.stage.next
            theme: foot.theme
            visible: foot.stage.next !== ""
            width: parent.width - (room.visible ? room.width + foot.theme.gap : 0)
            wrapMode: foot.theme.portrait ? Text.Wrap : Text.NoWrap
        }
    }
    Label {
        color: foot.signal
        font.pixelSize: foot.theme.textSmallest
        text: foot.stage.notice
        theme: foot.theme
        visible: text !== ""
        width: parent.width
    }
}
