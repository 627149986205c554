// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What stands at the end of a slot's row: what is special about it, how long it is, its star.
Row {
    id: marks

    required property BrowseTheme theme
    required property string badge
    required property string length
    required property bool starred

    signal starToggled

    spacing: theme.spaceSmall

    Badge {
        pixelSize: marks.theme.textTiny
        text: marks.badge
        theme: marks.theme
        visible: text !== ""
    }
    Label {
        color: marks.theme.muted
        font.pixelSize: marks.theme.textSmall
        text: marks.length
        theme: marks.theme
        visible: text !== ""
    }
    StarMark {
        anchors.top: parent.top
        anchors.topMargin: -marks.theme.spaceTiny
        font.pixelSize: marks.theme.textStar
        starred: marks.starred
        theme: marks.theme

        onToggled: marks.starToggled()
    }
}
