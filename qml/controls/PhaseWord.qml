// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The phase in words, in a shape of its own: outlined while there is time left, filled once there hardly is,
/// with two bars while paused.
Rectangle {
    id: word

    required property Theme theme
    required property string phase
    required property string text
    required property color ink
    /// The colour of the words where the shape is filled.
    required property color paper
    required property real size

    readonly property bool filled: phase === "critical" || phase === "overtime"
    readonly property bool framed: filled || phase === "warning" || phase === "paused"
    readonly property bool paused: phase === "paused"
    readonly property real apart: Math.round(size * 0.4) ///< the bars from the words
    readonly property color lettering: filled ? paper : ink

    border.color: ink
    border.width: framed ? theme.hairline * 2 : 0
    color: filled ? ink : "transparent"
    implicitHeight: label.implicitHeight + theme.gapSmall
    implicitWidth: label.implicitWidth + (paused ? bars.width + apart : 0) + 2 * theme.gap
    radius: theme.radius

    Row {
        id: bars

        anchors.left: parent.left
        anchors.leftMargin: word.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: word.theme.gapTiny * 1.6
        visible: word.paused

        Rectangle {
            color: word.lettering
            height: label.font.pixelSize * 0.76
            radius: word.theme.gapTiny / 3
            width: label.font.pixelSize * 0.22
        }
        Rectangle {
            color: word.lettering
            height: label.font.pixelSize * 0.76
            radius: word.theme.gapTiny / 3
            width: label.font.pixelSize * 0.22
        }
    }
    Label {
        id: label

        anchors.left: parent.left
        anchors.leftMargin: word.theme.gap + (word.paused ? bars.width + word.apart : 0)
        anchors.right: parent.right
        anchors.rightMargin: word.theme.gap
        anchors.verticalCenter: parent.verticalCenter
        color: word.lettering
        font.pixelSize: Math.round(word.size)
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: word.theme.textSmallest
        text: word.text
        theme: word.theme
    }
}
