// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Text of any length in a fixed box: it shrinks, wraps, then elides.
Text {
    id: fit

    required property Theme theme
    required property real largest
    required property real smallest

    color: theme.text
    elide: Text.ElideRight
    font.pixelSize: largest
    font.weight: Font.DemiBold
    fontSizeMode: maximumLineCount === 1 ? Text.HorizontalFit : Text.VerticalFit
    lineHeight: 1.06
    minimumPixelSize: smallest
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
