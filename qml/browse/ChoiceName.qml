// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The name of a choice in a row of fixed height: too long for a line it shrinks a little, much too long it takes two
/// small ones.
Label {
    id: name

    required property real largest
    required property real smallest
    property real least: smallest ///< where even two lines are too few
    property int weight: Font.Normal

    readonly property real lines: width > 0 ? metrics.advanceWidth * smallest / (width * largest) : 0 ///< at its smallest
    readonly property bool wraps: lines > 1

    // A line is not always filled.
    font.pixelSize: !wraps ? largest : lines < 1.7 ? smallest : Math.max(least, Math.floor(smallest * 1.7 / lines))
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
