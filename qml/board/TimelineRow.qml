// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One slot of the day on the line of time, or a talk of the lightning block that is on.
Item {
    id: row

    required property Theme theme
    required property int index
    required property bool last
    required property string time
    required property string title
    required property string people
    required property string room
    required property string state
    required property list<string> badges
    required property bool talk

    readonly property bool open: state === "open" ///< not a talk, but room for more of them
    readonly property bool running: state === "running"
    readonly property bool over: state === "past" || state === "cancelled"
    readonly property bool compact: height < theme.timelineRow
    readonly property real middle: clock.y + clock.height / 2
    readonly property string detail: room + (people !== "" && room !== "" ? "  ·  " : "") + people
    /// As many as fit above the people, from the middle of the first line on.
    readonly property int linesBelow: Math.floor((height - title.y - below.height - theme.gapTiny) / firstLine.height)
    readonly property real smallest: 0.82 ///< of a title's size, before it elides
    /// Whether a title has no people below it, and room for two lines if they are small.
    readonly property bool alone: compact && detail === "" && row.badges.length === 0
                                  && 2 * smallest * firstLine.height <= height - title.y
    readonly property int lines: !compact ? Math.max(2, Math.min(3, linesBelow)) : alone ? 2 : 1

    Label {
        id: clock

        anchors.left: parent.left
        color: row.running ? row.theme.accent : row.over ? row.theme.faint : row.talk ? row.theme.muted : row.theme.text
        font.pixelSize: row.talk ? row.theme.textCaption : Math.round(row.theme.textRow * 0.94)
        font.weight: row.running ? Font.DemiBold : Font.Normal
        text: row.time
        theme: row.theme
        y: row.theme.gapTiny
    }
    Rectangle {
        anchors.alignWhenCentered: false // it goes on in the rows below
        anchors.horizontalCenter: dot.horizontalCenter
        color: row.theme.groove
        height: (row.last ? row.middle : row.height) - y
        width: row.theme.hairline
        y: row.index === 0 ? row.middle : 0
    }
    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: row.theme.timeColumn + (row.theme.dot - width) / 2
        border.color: row.running || row.open ? row.theme.accent : row.over ? row.theme.faint : row.theme.muted
        border.width: row.theme.hairline
        color: row.running ? row.theme.accent : row.over ? row.theme.faint : row.theme.background
        height: row.theme.dot * (row.talk ? 0.7 : 1)
        radius: height / 2
        width: height
        y: row.middle - height / 2
    }
    Label {
        id: title

        anchors.left: dot.right
        anchors.leftMargin: row.theme.gap + (row.theme.dot - dot.width) / 2
        anchors.right: parent.right
        color: row.open ? row.theme.accent : row.over ? row.theme.faint : row.theme.text
        font.pixelSize: row.talk ? row.theme.textBody : row.compact ? row.theme.textBody * 1.06 : row.theme.textRow
        font.strikeout: row.state === "cancelled"
        font.weight: row.talk && !row.running ? Font.Medium : Font.DemiBold
        fontSizeMode: row.compact && !row.alone ? Text.HorizontalFit : Text.VerticalFit // before it elides
        height: Math.min(Math.ceil(row.lines * firstLine.height), row.alone ? row.height - y : Infinity)
        maximumLineCount: row.compact ? row.lines : row.lines + 1 // its height alone makes it shrink
        minimumPixelSize: Math.round(font.pixelSize * row.smallest)
        text: row.title
        theme: row.theme
        wrapMode: Text.Wrap
        y: row.middle - firstLine.height / 2
    }
    FontMetrics {
        id: firstLine

        font: title.font
    }
    Row {
        id: below

        anchors.left: title.left
        anchors.right: parent.right
        spacing: row.theme.gapSmall
        y: title.y + title.contentHeight

        Badges {
            id: badges

            anchors.verticalCenter: parent.verticalCenter
            texts: row.badges
            theme: row.theme
            tint: row.over ? row.theme.faint : row.theme.warm
            visible: row.badges.length > 0
        }
        Label {
            color: row.over ? row.theme.faint : row.theme.muted
            font.pixelSize: row.theme.textCaption
            text: row.detail
            theme: row.theme
            visible: text !== ""
            width: below.width - (badges.visible ? badges.width + below.spacing : 0)
        }
    }
}
