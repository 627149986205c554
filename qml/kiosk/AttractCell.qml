// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// One thing to draw people near or to take along, with its code where it has a link.
Item {
    id: cell

    required property KioskTheme theme
    required property string lead
    required property string title
    required property string detail
    required property string url
    property bool beside: false ///< others stand beside it, and begin alike
    property real largest: theme.textKioskAttract

    Rectangle {
        color: cell.theme.groove
        height: cell.theme.line
        width: parent.width
    }
    KioskCode {
        id: code

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: Math.min(cell.theme.attractCode, parent.height - 2 * cell.theme.gutter, parent.width * 0.4)
        theme: cell.theme
        url: cell.url
        width: height
    }
    Column {
        id: texts

        anchors.left: parent.left
        anchors.right: code.visible ? code.left : parent.right
        anchors.rightMargin: code.visible ? cell.theme.gutter : 0
        anchors.verticalCenter: cell.beside ? undefined : parent.verticalCenter
        spacing: cell.theme.spaceTiny
        y: cell.theme.gutter

        Label {
            color: cell.theme.muted
            font.pixelSize: cell.theme.textKioskTime
            font.weight: Font.DemiBold
            text: cell.lead
            theme: cell.theme
            visible: text !== ""
            width: parent.width
        }
        WholeTitle {
            largest: cell.theme.tight ? cell.theme.textKioskTitle : cell.largest
            maximumLineCount: cell.height > cell.theme.attractRow * 0.5 ? 3 : 2
            smallest: cell.theme.textKioskDetail
            text: cell.title
            theme: cell.theme
            width: parent.width
        }
        Label {
            color: cell.theme.muted
            font.pixelSize: cell.theme.textKioskDetail
            maximumLineCount: 2
            text: cell.detail
            theme: cell.theme
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
