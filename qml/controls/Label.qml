// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A line of plain text that elides rather than leave its box.
Text {
    id: label

    required property Theme theme

    color: theme.text
    elide: Text.ElideRight
    font.pixelSize: theme.textBody
    horizontalAlignment: theme.mirrored ? Text.AlignLeft : undefined // which mirroring turns
    maximumLineCount: 1
    textFormat: Text.PlainText
}
