// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One slot of the grid, or how many more there are that have no room. Its title takes the lines there are, then come
/// people. It follows the model by itself, since its column may go first. Its texts have widths, not anchors at both
/// sides, which are set one after the other and would have them laid out twice.
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
    /// The width of its widest word where it is small.
    required property real widest

    /// Where the present is, in its height.
    readonly property real now: browse.nowMinute < 0 ? -1 : (browse.nowMinute - from) * hour / 60
    readonly property bool ofOthers: others.length > 0
    readonly property bool small: width > 0 && width < theme.roomWidth * 0.9
    /// Whether its star stands below all else: beside so narrow a title it would leave words no room.
    readonly property bool starBelow: small && starred && height > 5 * line
    readonly property real inset: Math.min(theme.spaceSmall, Math.max(0, (height - line) / 2))
    readonly property real end: height - (starBelow ? star.height : 0) ///< of what is written
    readonly property real wordsEnd: below.visible && below.text !== "" ? below.y + below.height : name.y + name.height
    readonly property int lines: Math.max(1, Math.floor((end - 2 * inset) / line))

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
        visible: cell.now >= 0 && cell.now < cell.height && !(cell.now > name.y && cell.now < cell.wordsEnd) // it strikes out no words
        width: cell.width
        y: cell.now - height / 2
    }
    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: cell.theme.bar + (cell.small ? cell.theme.spaceTiny : cell.theme.space)
        color: cell.badge !== "" ? cell.theme.warm : cell.past ? cell.theme.past : cell.theme.text
        font.pixelSize: cell.small ? Math.max(cell.theme.textLeast,
                                              Math.floor(cell.theme.textSmall * Math.min(1, width / cell.widest)))
                                   : cell.theme.textItem
        font.weight: Font.DemiBold
        fontSizeMode: cell.ofOthers ? Text.HorizontalFit : Text.FixedSize
        maximumLineCount: cell.badge !== "" && cell.lines > 1 ? cell.lines - 1 : cell.lines
        minimumPixelSize: cell.theme.textTiny
        text: cell.title
        theme: cell.theme
        width: cell.width - anchors.leftMargin
             - (cell.ofOthers ? cell.theme.line
              : cell.starBelow ? cell.theme.spaceTiny : cell.theme.spaceSmall + (star.wanted ? star.width : 0))
        wrapMode: cell.ofOthers ? Text.NoWrap : Text.Wrap
        y: cell.inset
    }
    OnDemand {
        id: star

        wanted: cell.starred || cell.width >= cell.theme.roomWidth
        x: cell.starBelow ? (cell.theme.mirrored ? name.x + name.width - width : name.x)
         : cell.theme.mirrored ? cell.theme.spaceSmall : cell.width - width - cell.theme.spaceSmall
        y: !cell.starBelow ? cell.inset - cell.theme.spaceTiny / 2
                           : below.visible ? below.y + below.height : name.y + name.height

        component: StarMark {
            font.pixelSize: cell.theme.textStar
            starred: cell.starred
            theme: cell.theme

            onToggled: cell.starToggled()
        }
    }
    Label {
        id: below

        anchors.left: name.left
        color: cell.ofOthers ? cell.theme.star : cell.theme.muted
        font.pixelSize: Math.min(cell.theme.textSmall, name.font.pixelSize)
        maximumLineCount: Math.max(1, Math.floor((cell.end - cell.inset - y) / cell.line))
        text: cell.badge + (cell.badge !== "" && cell.detail !== "" ? "  ·  " : "") + cell.detail
        theme: cell.theme
        visible: y + height <= cell.end
        width: name.width
        wrapMode: cell.ofOthers ? Text.NoWrap : Text.Wrap
        y: name.y + name.height
    }
}
