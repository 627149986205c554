// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Text of any length in a fixed box: it shrinks, wraps between words, then elides. A word is broken only where it
/// is too wide at the smallest size.
Text {
    id: fit

    required property Theme theme
    required property real largest
    required property real smallest

    readonly property WordMetrics metrics: WordMetrics {
        font.pixelSize: Math.round(fit.largest)
        font.weight: fit.font.weight
    }

    color: theme.text
    elide: Text.ElideRight
    font.pixelSize: metrics.sizeIn(width, text, false, largest, smallest)
    font.weight: Font.DemiBold
    fontSizeMode: maximumLineCount === 1 ? Text.HorizontalFit : Text.VerticalFit
    horizontalAlignment: theme.mirrored ? Text.AlignLeft : undefined // which mirroring turns
    lineHeight: 1.06
    minimumPixelSize: Math.round(smallest)
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
