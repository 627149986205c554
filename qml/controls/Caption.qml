// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A small spaced heading in capitals.
Label {
    color: theme.muted
    font.capitalization: Font.AllUppercase
    font.letterSpacing: theme.labelSpacing
    font.pixelSize: theme.textCaption
    font.weight: Font.Medium
}
