// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A title in few lines, as large as lets all its words stand there; smaller than `smallest` it elides.
Label {
    id: title

    required property real largest
    required property real smallest

    readonly property FontMetrics metrics: FontMetrics {
        font.pixelSize: Math.round(title.largest)
        font.weight: Font.DemiBold
    }

    /// How many lines the words fill, each as wide as that; very many where a word is wider.
    function linesIn(room: real): int {
        let lines = 1;
        let line = "";
        for (const word of text.split(/\s+/)) {
            const longer = line === "" ? word : line + " " + word;
            if (metrics.advanceWidth(longer) <= room) {
                line = longer;
                continue;
            }
            if (line === "" || metrics.advanceWidth(word) > room)
                return text.length + 1;
            line = word;
            ++lines;
        }
        return lines;
    }

    font.pixelSize: {
        let size = Math.round(largest);
        while (size > smallest && linesIn(width * largest / size) > maximumLineCount)
            --size;
        return size;
    }
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
}
