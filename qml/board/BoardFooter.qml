// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The call for talks and its QR code; the page of the table; what there is to say of its file.
Item {
    id: footer

    required property Theme theme
    required property BoardModel board
    /// The layout above shows the call itself.
    required property bool callElsewhere

    implicitHeight: Math.max(call.implicitHeight, aside.implicitHeight)

    CallPanel {
        id: call

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: aside.left
        anchors.rightMargin: footer.theme.gapLarge
        board: footer.board
        theme: footer.theme
        visible: !footer.callElsewhere && footer.board.callTitle !== ""
    }
    TextMetrics {
        id: pageSize

        font.pixelSize: footer.theme.textBody
        text: footer.board.pageText
    }
    Column {
        id: aside

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: footer.theme.gapSmall
        width: notice.text !== "" ? footer.width * 0.4 : page.text !== "" ? pageSize.advanceWidth + footer.theme.gapTiny : 0

        Label {
            id: page

            color: footer.theme.muted
            horizontalAlignment: Text.AlignRight
            text: footer.board.pageText
            theme: footer.theme
            visible: text !== ""
            width: parent.width
        }
        NoticeBox {
            id: notice

            anchors.right: parent.right
            fault: footer.board.noticeIsFault
            text: footer.board.notice
            theme: footer.theme
            width: Math.min(implicitWidth, parent.width)
        }
    }
}
