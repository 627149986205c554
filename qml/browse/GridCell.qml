// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// One slot of the grid, or how many more there are that have no room. Its title takes the lines there are, then come
/// people. It follows the model by itself, since its column may go first.
SlotCard {
    id: cell

    required property string slot
    required property string title
    required property string detail
    required property real from
    required property real length
    required property real offset
    required property real span
    required property string trackColor
    required property int track
    required property string standing
    required property string badge
    required property bool starred
    required property string spoken
    /// Whether others, for which there is no room, are at the end of its column.
    required property bool packed
    required property list<string> others
    required property BrowseModel browse
    /// Its height.
    required property real hour
    /// A title's height in one line.
    required property real line

    /// Where the present is, in its height.
    readonly property real now: browse.nowMinute < 0 ? -1 : (browse.nowMinute - from) * hour / 60
    readonly property bool ofOthers: others.length > 0
    readonly property bool small: width < theme.roomWidth * 0.7
    readonly property real inset: Math.min(theme.spaceSmall, Math.max(0, (height - line) / 2))
    readonly property int lines: Math.max(1, Math.floor((height - 2 * inset) / line))

    signal starToggled

    Accessible.name: spoken
    Accessible.role: Accessible.ListItem
    Accessible.onPressAction: picked()
    past: standing === "past"
    running: false
    selected: ofOthers ? others.includes(browse.selected) : browse.selected === slot
    tint: ofOthers ? theme.phaseQuiet : theme.trackTint(trackColor, track)

    Rectangle {
        color: cell.theme.critical
        height: cell.theme.nowLine
        opacity: 0.3
        visible: cell.now >= 0 && cell.now < cell.height && !(cell.now > name.y && cell.now < name.y + name.height)
        width: cell.width
        y: cell.now - height / 2
    }
    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: cell.theme.bar + (cell.ofOthers ? cell.theme.spaceTiny : cell.theme.space)
        anchors.right: star.visible ? star.left : parent.right
        anchors.rightMargin: star.visible ? 0 : cell.ofOthers ? cell.theme.line : cell.theme.spaceSmall
        color: cell.badge !== "" ? cell.theme.warm : cell.past ? cell.theme.muted : cell.theme.text
        font.pixelSize: cell.small ? cell.theme.textSmall : cell.theme.textItem
        font.weight: Font.DemiBold
        fontSizeMode: cell.ofOthers ? Text.HorizontalFit : Text.FixedSize
        maximumLineCount: Math.max(1, cell.detail !== "" && cell.lines > 1 ? cell.lines - 1 : cell.lines)
        minimumPixelSize: cell.theme.textTiny
        text: cell.title
        theme: cell.theme
        wrapMode: cell.ofOthers ? Text.NoWrap : Text.Wrap
        y: cell.inset
    }
    StarMark {
        id: star

        anchors.right: parent.right
        anchors.rightMargin: cell.theme.spaceSmall
        font.pixelSize: cell.theme.textStar
        starred: cell.starred
        theme: cell.theme
        visible: cell.starred || cell.width >= cell.theme.roomWidth
        y: cell.inset - cell.theme.spaceTiny / 2

        onToggled: cell.starToggled()
    }
    Label {
        anchors.left: name.left
        anchors.right: name.right
        color: cell.ofOthers ? cell.theme.star : cell.theme.muted
        font.pixelSize: cell.theme.textSmall
        text: cell.badge === "" ? cell.detail : cell.badge
        theme: cell.theme
        visible: y + height <= cell.height
        y: name.y + name.height
    }
}
