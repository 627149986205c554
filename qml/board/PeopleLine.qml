// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Who: initials, names, and for a single person a line about them.
Item {
    id: line

    required property Theme theme
    required property list<string> initials
    required property string people
    required property string detail

    implicitHeight: visible ? Math.max(avatars.height, names.height) : 0
    visible: people !== ""

    Avatars {
        id: avatars

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        initials: line.initials
        theme: line.theme
    }
    Column {
        id: names

        anchors.left: avatars.right
        anchors.leftMargin: line.theme.gap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: line.theme.gapTiny

        FitText {
            font.weight: Font.Medium
            height: line.theme.textName * 1.3 * (line.detail === "" ? 2 : 1)
            largest: line.theme.textName
            maximumLineCount: line.detail === "" ? 4 : 1
            smallest: line.theme.textCaption
            text: line.people
            theme: line.theme
            verticalAlignment: Text.AlignVCenter
            width: parent.width
        }
        Label {
            color: line.theme.muted
            text: line.detail
            theme: line.theme
            visible: text !== ""
            width: parent.width
        }
    }
}
