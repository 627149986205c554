// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The theme where one sits before the screen: sizes are those of a desk, and grow on very large windows only.
Theme {
    id: theme

    property real textScale: 1 ///< what the reader asks for
    property real desk: textScale * Math.max(1, Math.min(window.width, window.height * 1.6) / 1800)
    readonly property bool panes: window.width >= 640 * desk ///< side by side
    readonly property bool beside: window.width >= 1100 * desk ///< the third of them too
    readonly property bool below: panes && !beside && window.height >= Math.max(1000 * desk, window.width * 1.3) ///< the third
    readonly property bool threePanes: beside || below

    readonly property real sidebarWidth: Math.round(Math.max(236 * desk, Math.min(300 * desk, window.width * 0.15)))
    readonly property real detailWidth: Math.round(Math.min(620 * desk, Math.max(380 * desk, window.width * 0.31)))
    readonly property real measure: Math.round(560 * desk) ///< the widest a text is set
    readonly property real edge: Math.round((panes ? 28 : 16) * desk)
    readonly property real sectionRow: Math.round(40 * desk)
    readonly property real choiceRow: Math.round((panes ? 32 : 40) * desk)
    readonly property real popover: Math.round(360 * desk)
    readonly property real menu: Math.round(230 * desk)
    readonly property real face: Math.round(36 * desk) ///< of a person in a list
    readonly property real faceLarge: Math.round(64 * desk)
    readonly property real control: Math.round(36 * desk)
    readonly property real buttonLeast: Math.round((panes ? 72 : 52) * desk) ///< the width of a button with a word
    readonly property real axisWidth: Math.round(58 * desk)
    readonly property real roomWidth: Math.round(168 * desk)
    readonly property real roomLeast: Math.round(140 * desk) ///< where all rooms fit by that
    readonly property real laneLeast: Math.round(76 * desk) ///< the width that holds words
    readonly property real others: Math.round(44 * desk) ///< the width of how many more there are
    readonly property real cellLeast: Math.round(34 * desk) ///< the height that holds a title
    readonly property real hourLeast: Math.round(76 * desk)
    readonly property real bar: Math.round(5 * desk)
    readonly property real line: Math.max(1, Math.round(desk))
    readonly property real nowLine: Math.max(2, Math.round(2 * desk))
    readonly property real spot: Math.round(10 * desk)
    readonly property real corner: Math.round(8 * desk)
    readonly property real space: Math.round(12 * desk)
    readonly property real spaceSmall: Math.round(8 * desk)
    readonly property real spaceTiny: Math.round(4 * desk)
    readonly property real codeDot: Math.ceil(3 * desk) ///< the least side of a QR code's dots for a camera at arm's length
    readonly property real code: Math.round(168 * desk) ///< a QR code's side

    readonly property real textHeading: Math.round((panes ? 26 : 22) * desk)
    readonly property real textEvent: Math.round(17 * desk)
    readonly property real textDetailTitle: Math.round((panes ? 26 : 24) * desk)
    readonly property real textStar: Math.round(18 * desk)
    readonly property real textItem: Math.round(15 * desk)
    readonly property real textReading: Math.round(16 * desk)
    readonly property real textSmall: Math.round(13 * desk)
    readonly property real textTiny: Math.round(11 * desk)
    readonly property real textLeast: Math.floor(textTiny * Math.max(0.8, 1 / textScale)) ///< where else a word would be broken

    unit: 0.72 * desk

    /// What a button does, with its key where there is likely a keyboard.
    function keyed(words: string, key: string): string {
        return panes ? words + "  (" + key + ")" : words;
    }
}
