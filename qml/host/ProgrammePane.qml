// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The rundown with what is asked above it and what is explained below it.
Item {
    id: pane

    required property Theme theme
    required property HostModel host
    property alias foot: foot ///< for what is to stand under all of it

    Caption {
        id: caption

        anchors.left: parent.left
        font.pixelSize: pane.theme.textSmallest
        text: qsTr("Programme")
        theme: pane.theme
    }
    Label {
        anchors.baseline: caption.baseline
        anchors.right: parent.right
        color: pane.theme.muted
        font.pixelSize: Math.round(pane.theme.textSmallest * 0.9)
        text: pane.host.roomNames.length > 1 ? qsTr("J, K: select  ·  Ctrl+↑, ↓: reorder  ·  Ctrl+1…9: to another room")
                                             : qsTr("J, K: select  ·  Ctrl+↑, ↓: reorder")
        theme: pane.theme
        visible: implicitWidth < pane.width - caption.implicitWidth - pane.theme.gap
    }
    HostQuestion {
        id: question

        anchors.top: caption.bottom
        anchors.topMargin: pane.theme.gapSmall
        height: visible ? implicitHeight : 0
        host: pane.host
        theme: pane.theme
        visible: pane.host.question !== ""
        width: parent.width
    }
    RundownList {
        id: list

        anchors.bottom: explanation.top
        anchors.bottomMargin: words.text === "" ? 0 : pane.theme.gapSmall
        anchors.top: question.bottom
        anchors.topMargin: question.visible ? pane.theme.gapSmall : 0
        host: pane.host
        theme: pane.theme
        width: parent.width
    }
    ScrollMark {
        above: list.rowCut
        of: list
        theme: pane.theme
    }
    Item {
        id: explanation

        anchors.bottom: foot.top
        anchors.bottomMargin: words.text === "" ? 0 : pane.theme.gapSmall
        height: words.text === "" ? pane.theme.gapSmall : words.visible ? words.implicitHeight : notice.height
        width: parent.width

        NoticeBox {
            id: notice

            fault: pane.host.refusal !== "" || pane.host.noticeIsFault
            text: pane.host.refusal !== "" ? pane.host.refusal : pane.host.notice
            theme: pane.theme
            width: Math.min(implicitWidth, parent.width)
        }
        Text {
            id: words

            color: pane.theme.muted
            elide: Text.ElideRight
            font.pixelSize: pane.theme.textSmallest
            horizontalAlignment: pane.theme.mirrored ? Text.AlignLeft : undefined // which mirroring turns
            maximumLineCount: 4
            text: notice.text !== "" ? notice.text : pane.host.explanation
            textFormat: Text.PlainText
            visible: !notice.visible
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        height: childrenRect.height
        width: parent.width
    }
}
