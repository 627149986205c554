// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The name of a choice in a row of fixed height: too long for a line it shrinks a little, much too long it takes two
/// small ones.
Label {
    id: name

    required property real largest
    required property real smallest
    property int weight: Font.Normal

    readonly property bool wraps: metrics.advanceWidth * smallest > width * largest

    font.pixelSize: wraps ? smallest : largest
    font.weight: weight
    fontSizeMode: wraps ? Text.FixedSize : Text.HorizontalFit
    maximumLineCount: wraps ? 2 : 1
    minimumPixelSize: smallest
    verticalAlignment: Text.AlignVCenter
    wrapMode: wraps ? Text.Wrap : Text.NoWrap

    TextMetrics {
        id: metrics

        font.pixelSize: name.largest
        font.weight: name.weight // the font itself follows from what is measured
        text: name.text
    }
}
