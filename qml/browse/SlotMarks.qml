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
    /// The star alone: what else there is stands elsewhere.
    property bool bare: false

    /// Its width were it not bare.
    readonly property real whole: (badge === "" ? 0 : special.implicitWidth + spacing)
                                  + (length === "" ? 0 : duration.implicitWidth + spacing) + star.implicitWidth

    signal starToggled

    spacing: theme.spaceSmall

    Badge {
        id: special

        pixelSize: marks.theme.textTiny
        text: marks.badge
        theme: marks.theme
        visible: text !== "" && !marks.bare
    }
    Label {
        id: duration

        color: marks.theme.muted
        font.pixelSize: marks.theme.textSmall
        text: marks.length
        theme: marks.theme
        visible: text !== "" && !marks.bare
    }
    StarMark {
        id: star

        anchors.top: parent.top
        anchors.topMargin: -marks.theme.spaceTiny
        font.pixelSize: marks.theme.textStar
        starred: marks.starred
        theme: marks.theme

        onToggled: marks.starToggled()
    }
}
