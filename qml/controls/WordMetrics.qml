// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Measures words, so that a text may be as small as lets each stand in one piece.
FontMetrics {
    font.weight: Font.DemiBold

    /// The width of the widest word; what is between angle brackets is not written.
    function widest(text: string, styled: bool): real {
        let width = 1;
        for (const word of (styled ? text.replace(/<[^>]*>/g, "") : text).split(/\s+/))
            width = Math.max(width, advanceWidth(word));
        return width;
    }
    /// As large as `largest`, which is what it measures in, or as lets each word stand in that room; not below `smallest`.
    function sizeIn(room: real, text: string, styled: bool, largest: real, smallest: real): real {
        return Math.max(smallest, Math.floor(largest * Math.min(1, room / widest(text, styled))));
    }
}
