// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A text of any length to be read; without one, nothing.
Text {
    required property BrowseTheme theme

    color: theme.text
    font.pixelSize: theme.textReading
    textFormat: Text.PlainText
    visible: text !== ""
    wrapMode: Text.Wrap
}
