// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// A button with a word, or with a sign alone that the word is the name of.
Rectangle {
    id: button

    required property BrowseTheme theme
    required property string text
    property string sign: ""
    property bool primary: false
    property bool quiet: false
    /// Shown in a corner unless it is 0.
    property int badge: 0

    signal clicked

    Accessible.name: badge > 0 ? text + ", " + badge : text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: clicked()
    activeFocusOnTab: true
    border.color: activeFocus ? (primary ? theme.text : theme.accent) : primary || quiet ? "transparent" : theme.border
    border.width: activeFocus ? 2 * theme.line : theme.line
    color: primary ? theme.accent : quiet ? theme.groove : theme.card
    implicitHeight: theme.control
    implicitWidth: sign !== "" ? theme.control : Math.max(label.whole + 2 * theme.space, theme.buttonLeast)
    radius: theme.corner

    Keys.onEnterPressed: clicked()
    Keys.onReturnPressed: clicked()

    TextMetrics {
        id: metrics

        font: label.font
        text: label.text
    }
    Label {
        id: label

        readonly property real free: button.width - button.theme.spaceSmall
        readonly property real smallest: 0.7
        readonly property real whole: metrics.advanceWidth ///< unlike implicitWidth it does not follow from the lines

        anchors.centerIn: parent
        color: button.primary ? button.theme.accentInk : button.theme.text
        font.pixelSize: button.theme.textItem
        font.weight: button.primary || button.quiet ? Font.DemiBold : Font.Normal
        horizontalAlignment: Text.AlignHCenter
        maximumLineCount: whole * smallest > free ? 2 : 1
        scale: Math.max(smallest, Math.min(1, free / whole)) // what is too long shrinks, wraps, then elides
        text: button.sign !== "" ? button.sign : button.text
        theme: button.theme
        width: Math.min(whole, free / scale)
        wrapMode: maximumLineCount > 1 ? Text.Wrap : Text.NoWrap
    }
    OnDemand {
        anchors.horizontalCenter: parent.right
        anchors.horizontalCenterOffset: -height / 4
        anchors.verticalCenter: parent.top
        anchors.verticalCenterOffset: height / 4
        wanted: button.badge > 0

        component: Rectangle {
            color: button.theme.accent
            implicitHeight: number.implicitHeight + button.theme.line
            implicitWidth: Math.max(implicitHeight, number.implicitWidth + button.theme.spaceSmall)
            radius: height / 2

            Label {
                id: number

                anchors.centerIn: parent
                color: button.theme.accentInk
                font.pixelSize: button.theme.textTiny
                font.weight: Font.DemiBold
                text: button.badge
                theme: button.theme
            }
        }
    }
    MouseArea {
        anchors.fill: parent

        onClicked: button.clicked()
    }
}
