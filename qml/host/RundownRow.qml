// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One slot of the rundown: planned and projected time, what, who, how long.
Rectangle {
    id: row

    required property Theme theme
    required property int index
    required property string time
    required property string projected
    required property string title
    required property string people
    required property string length
    required property string state
    required property string mark
    required property bool talk
    /// It cannot be as it should: its people give way to why.
    required property bool alarm
    property real timeWidth: theme.timeColumn
    property bool selected: false
    property bool counting: false ///< what remains is told by its length; the phase, and its word
    property string phase: ""
    property string phaseText: ""

    readonly property bool current: state === "current"
    readonly property bool wide: width > theme.timeColumn * 8
    readonly property color signal: alarm ? theme.warm : !counting ? theme.muted
                                  : phase === "critical" || phase === "overtime" ? theme.critical
                                  : phase === "warning" ? theme.warm
                                  : phase === "paused" ? theme.muted : theme.text
    readonly property var parts: [time, projected, title, people, length, mark]

    signal picked
    signal started
    /// A drag is over `y` of this row, or ended there.
    signal dragged(y: real)
    signal dropped(y: real)

    Accessible.name: parts.filter(part => part !== "").join(", ")
    Accessible.role: Accessible.ListItem
    border.color: current || selected ? theme.accent : theme.groove
    border.width: current || selected ? theme.hairline * 2 : theme.hairline
    color: current ? theme.accentSoft : theme.card
    implicitHeight: told.height + 2 * theme.gapTiny
    opacity: state === "past" || state === "gone" ? theme.pastOpacity : 1
    radius: theme.radius

    Label {
        id: clock

        anchors.left: parent.left
        anchors.leftMargin: row.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        font.pixelSize: row.talk ? row.theme.textSmallest : row.theme.textBody
        font.weight: Font.DemiBold
        text: row.time
        theme: row.theme
        width: row.timeWidth
    }
    Label {
        id: moved

        anchors.left: clock.right
        anchors.verticalCenter: parent.verticalCenter
        color: row.theme.warm
        font.pixelSize: row.theme.textSmallest
        text: row.projected
        theme: row.theme
        width: row.timeWidth
    }
    Column {
        id: told

        anchors.left: moved.right
        anchors.leftMargin: row.theme.gapSmall
        anchors.right: word.visible ? word.left : amount.left
        anchors.rightMargin: row.theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            font.pixelSize: row.talk ? row.theme.textCaption : row.theme.textEntry
            font.strikeout: row.state === "gone"
            font.weight: Font.DemiBold
            maximumLineCount: 2
            text: row.title
            theme: row.theme
            width: parent.width
            wrapMode: Text.Wrap
        }
        Label {
            color: row.alarm ? row.theme.warm : row.theme.muted
            font.pixelSize: row.theme.textSmallest
            font.weight: row.alarm ? Font.DemiBold : Font.Normal
            text: row.people
            theme: row.theme
            visible: text !== ""
            width: parent.width
        }
    }
    Badge {
        id: word

        anchors.right: amount.left
        anchors.rightMargin: row.theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        text: row.counting && row.phaseText !== "" && row.wide ? row.phaseText : row.mark
        theme: row.theme
        tint: row.counting ? row.phase === "paused" ? row.theme.warm : row.signal : row.theme.warm
        visible: text !== ""
    }
    RowAmount {
        id: amount

        anchors.right: grip.left
        anchors.rightMargin: row.theme.gapTiny
        anchors.verticalCenter: parent.verticalCenter
        color: row.signal
        counting: row.counting
        text: row.length
        theme: row.theme
    }
    MouseArea {
        anchors.fill: parent

        onClicked: row.picked()
        onDoubleClicked: row.started()
    }
    RowGrip {
        id: grip

        anchors.right: parent.right
        anchors.rightMargin: row.theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        movable: row.state === "future"
        of: row
        theme: row.theme

        onDragged: y => row.dragged(y)
        onDropped: y => row.dropped(y)
        onPicked: row.picked()
    }
}
