// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Why nothing is listed, and the way out where filters are why.
OnDemand {
    id: hint

    required property BrowseTheme theme
    required property BrowseModel browse

    wanted: browse.emptyText !== ""

    component: Column {
        spacing: hint.theme.space

        Label {
            color: hint.theme.muted
            font.pixelSize: hint.theme.textReading
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: 3
            text: hint.browse.emptyText
            theme: hint.theme
            width: parent.width
            wrapMode: Text.Wrap
        }
        BrowseButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Clear filters")
            theme: hint.theme
            visible: hint.browse.filter.emptied

            onClicked: hint.browse.filter.clear()
        }
    }
}
