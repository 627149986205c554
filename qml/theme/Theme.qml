// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Every colour and size of the screens. Sizes follow the window: they are drawn for 1920x1080 (or 1080x1920).
QtObject {
    id: theme

    required property string name
    required property size window

    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    /// Before a word that leads back. It points where lines begin: a text from right to left turns it.
    readonly property string backSign: (mirrored ? "\u200f" : "") + "‹  "
    readonly property bool portrait: window.height > window.width
    property real unit: Math.max(0.42, portrait ? Math.min(window.width / 1080, window.height / 1920)
                                                         : Math.min(window.width / 1920, window.height / 1080))

    readonly property var palettes: ({
        dark: {
            background: "#0d1014", card: "#151a21", border: "#151a21", groove: "#232a33", text: "#f4f1ea",
            muted: "#9aa3ae", faint: "#666b70", accent: "#5cc8a8", accentSoft: "#24423c", warm: "#f2a541",
            warmInk: "#14181d", accentInk: "#0d1014", critical: "#ff6b5e", overtime: "#8f1f1c", overtimeInk: "#fff3f0",
            phaseQuiet: "#3b4650", phaseWarning: "#8a6424", phaseCritical: "#9c3a36", side: "#11151a", notice: "#33271a", star: "#f2a541",
            tracks: ["#5cc8a8", "#f2a541", "#7aa7f7", "#d58bd8", "#e8837a", "#b7c95c"]
        },
        light: {
            background: "#f6f4ef", card: "#ffffff", border: "#e4e0d8", groove: "#e8e4da", text: "#14181d",
            muted: "#5c6570", faint: "#8d9299", accent: "#0f766e", accentSoft: "#dcefec", warm: "#b45309",
            warmInk: "#ffffff", accentInk: "#ffffff", critical: "#b3261e", overtime: "#8f1f1c", overtimeInk: "#fff3f0",
            phaseQuiet: "#c9cfd4", phaseWarning: "#e3ad62", phaseCritical: "#d9776f", side: "#efece4", notice: "#fff1de", star: "#d9811e",
            tracks: ["#0f766e", "#b45309", "#2f5fc4", "#8a3f92", "#b3382c", "#5f7012"]
        },
        contrast: {
            background: "#000000", card: "#000000", border: "#ffffff", groove: "#4d4d4d", text: "#ffffff",
            muted: "#ffffff", faint: "#c8c8c8", accent: "#ffe14d", accentSoft: "#333000", warm: "#ffb84d",
            warmInk: "#000000", accentInk: "#000000", critical: "#ff8a80", overtime: "#a00000", overtimeInk: "#ffffff",
            phaseQuiet: "#8c8c8c", phaseWarning: "#ffb84d", phaseCritical: "#ff5a4d", side: "#000000", notice: "#33250f", star: "#ffe14d",
            tracks: ["#ffe14d", "#5ee7ff", "#ffb84d", "#ff9df0", "#9dff8a", "#ffffff"]
        }
    })
    readonly property var palette: palettes[name]

    readonly property color background: palette.background
    readonly property color card: palette.card
    readonly property color border: palette.border
    readonly property color groove: palette.groove
    readonly property color text: palette.text
    readonly property color muted: palette.muted
    readonly property color faint: palette.faint
    /// What is over: muted, which in contrast is no colour of its own.
    readonly property color past: name === "contrast" ? palette.faint : palette.muted
    readonly property color accent: palette.accent
    readonly property color accentSoft: palette.accentSoft
    readonly property color warm: palette.warm
    readonly property color warmInk: palette.warmInk
    readonly property color accentInk: palette.accentInk
    readonly property color critical: palette.critical
    readonly property color overtime: palette.overtime
    readonly property color overtimeInk: palette.overtimeInk
    readonly property color phaseQuiet: palette.phaseQuiet
    readonly property color phaseWarning: palette.phaseWarning
    readonly property color phaseCritical: palette.phaseCritical
    readonly property color side: palette.side ///< beside the main matter
    readonly property color star: palette.star
    readonly property color notice: palette.notice ///< behind what is to be noticed
    /// A stage screen that is to give no light.
    readonly property color blackout: "#000000"
    /// The number on the host's console is the stage's, whatever the theme.
    readonly property color stageCard: "#0d1014"
    readonly property color stageWarm: "#f2a541"
    readonly property color stageCritical: "#ff6b5e"
    readonly property color qrDark: "#14181d"
    readonly property color dialogChosen: qrDark ///< what is chosen in Qt’s own dialogs, on a pale ground
    readonly property color qrLight: name === "light" ? "#ffffff" : "#f4f1ea"

    /// What is over, or cannot be done now, steps back; less so where everything has to be legible.
    readonly property real pastOpacity: name === "contrast" ? 0.8 : 0.55
    readonly property real disabledOpacity: name === "contrast" ? 0.65 : 0.45

    readonly property real margin: 64 * unit
    readonly property real gapLarge: 48 * unit
    readonly property real gapMedium: Math.round(36 * unit)
    readonly property real gap: 28 * unit
    readonly property real gapSmall: 14 * unit
    readonly property real gapTiny: 6 * unit
    readonly property real radius: 16 * unit
    readonly property real radiusSmall: 8 * unit
    readonly property real accentWidth: 10 * unit
    readonly property real barHeight: 14 * unit
    readonly property real hairline: Math.max(1, Math.round(1.5 * unit))

    readonly property real avatar: 96 * unit
    readonly property real dot: 15 * unit
    readonly property real qr: 148 * unit
    readonly property real timeColumn: 108 * unit
    readonly property real upcomingWidth: 450 * unit
    readonly property real listEntry: 104 * unit
    readonly property real handWidth: 656 * unit
    readonly property real stageCardLow: 176 * unit
    readonly property real stageCardHigh: 360 * unit
    readonly property real button: Math.round(62 * unit)
    readonly property real buttonSmall: Math.round(48 * unit)
    readonly property real timelineRow: 118 * unit
    readonly property real timelineRowSmall: 74 * unit

    // Whole pixels, as fonts have them: what is left over would be rounded one way or another.
    readonly property real textClock: Math.round(84 * unit)
    readonly property real textCountdown: Math.round(184 * unit)
    readonly property real textHuge: Math.round(84 * unit)
    readonly property real textTitle: Math.round(46 * unit)
    readonly property real textLane: Math.round(46 * unit)
    readonly property real textName: Math.round(40 * unit)
    readonly property real textRow: Math.round(33 * unit)
    readonly property real textBody: Math.round(28 * unit)
    readonly property real textEntry: Math.round(26 * unit)
    readonly property real textCaption: Math.round(24 * unit)
    readonly property real textSmallest: Math.round(20 * unit)
    readonly property real labelSpacing: 3 * unit

    /// A track's colour, made legible on the card; the theme's own where the agenda chooses none.
    function trackColor(chosen: string, index: int): color {
        if (chosen === "" || name === "contrast")
            return palette.tracks[Math.max(0, index) % palette.tracks.length]; // a row that is going away has index -1
        return name === "light" ? Qt.darker(chosen, 1.7) : chosen;
    }
    /// The same for bars and dots that no text is written in.
    function trackTint(chosen: string, index: int): color {
        return name === "light" && chosen === "" ? palettes.dark.tracks[Math.max(0, index) % palettes.dark.tracks.length]
             : name === "light" ? chosen : trackColor(chosen, index);
    }
    /// A line that may be wrapped, but neither within "K.4.601" nor before what parts two things.
    function unbroken(line: string): string {
        return line.replace(/\.(?=\d)/g, ".\u2060").replace(/ (?= *·)/g, "\u00a0");
    }
    /// An address, to be wrapped after what parts it rather than within a word.
    function wrappable(url: string): string {
        return url.replace(/[/?&=_.-]+(?=\w)/g, "$&\u200b");
    }
    /// Whether a room does not go on as planned: it is paused, or over its time.
    function stands(phase: string): bool {
        return phase === "paused" || phase === "overtime";
    }
    function alarm(phase: string): color {
        return phase === "paused" ? warm : critical;
    }
}
