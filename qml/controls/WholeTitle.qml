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

    /// Whether the words fill no more lines than there are, each as wide as that.
    function fits(room: real): bool {
        let lines = 1;
        let line = "";
        for (const word of text.split(/\s+/)) {
            const longer = line === "" ? word : line + " " + word;
            if (metrics.advanceWidth(longer) <= room) {
                line = longer;
                continue;
            }
            if (line === "" || metrics.advanceWidth(word) > room)
                return false;
            line = word;
            ++lines;
        }
        return lines <= maximumLineCount;
    }

    font.pixelSize: {
        let size = Math.round(largest);
        while (size > smallest && !fits(width * largest / size))
            --size;
        return size;
    }
    font.weight: Font.DemiBold
    wrapMode: Text.Wrap
}
