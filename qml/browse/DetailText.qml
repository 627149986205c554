// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A text of any length to be read; without one, nothing.
Text {
    required property BrowseTheme theme
    /// Which stands as its language is written, not as the screen's is.
    property bool prose: false

    color: theme.text
    font.pixelSize: theme.textReading
    horizontalAlignment: theme.mirrored && !prose ? Text.AlignLeft : undefined
    textFormat: Text.PlainText
    visible: text !== ""
    wrapMode: Text.Wrap
}
