// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The theme of a screen that is touched, standing, at arm's length: sizes are drawn for 1080 pixels in the shorter
/// direction. What can be touched is never smaller than a finger (48 pixels), however small the screen.
BrowseTheme {
    id: theme

    readonly property real touch: Math.max(0.55, portrait ? Math.min(window.width / 1080, window.height / 1920)
                                                          : Math.min(window.width / 1920, window.height / 1080))

    readonly property bool tight: window.width < 500 ///< a phone's width

    readonly property color head: name === "contrast" ? palette.background : stageCard
    readonly property color headInk: palettes.dark.text
    readonly property color headMuted: name === "contrast" ? palette.muted : palettes.dark.muted
    readonly property color veil: Qt.alpha(stageCard, 0.7) ///< over what has to wait

    readonly property real target: Math.ceil(88 * touch) ///< the height of what can be touched
    readonly property real headHeight: Math.round((portrait ? 210 : 140) * touch)
    readonly property real footHeight: Math.round(target + 60 * touch)
    readonly property real toolsWidth: Math.round(780 * touch) ///< beside the tabs of a wide screen
    readonly property real keyHeight: Math.max(48, Math.round((portrait ? 100 : 82) * touch))
    readonly property real keyGap: Math.round(8 * touch)
    readonly property real keysWidth: 1500 * touch ///< the widest the keys are spread
    readonly property real tabLeast: Math.round(190 * touch)
    readonly property real margins: Math.round(48 * touch)
    readonly property real gutter: Math.round(24 * touch)
    readonly property real inside: Math.round(36 * touch) ///< of a card
    readonly property real stripe: Math.round(10 * touch) ///< the colour of a track
    readonly property real times: Math.round(170 * touch) ///< the column of times
    readonly property real readingWidth: Math.round(1000 * touch)
    readonly property real panelWidth: Math.round(560 * touch)
    readonly property real codeSide: Math.round(250 * touch)
    readonly property real attractRow: Math.round(480 * touch)
    readonly property real attractCode: Math.round(400 * touch)

    readonly property real textKioskEvent: Math.round((portrait ? 52 : 46) * touch)
    readonly property real textKioskClock: Math.round(Math.min((portrait ? 92 : 84) * touch, window.width / 9))
    readonly property real textKioskDay: Math.round(30 * touch)
    readonly property real textKioskTitle: Math.round(38 * touch)
    readonly property real textKioskRow: Math.round(34 * touch)
    readonly property real textKioskTime: Math.round(40 * touch)
    readonly property real textKioskDetail: Math.round(28 * touch)
    readonly property real textKioskButton: Math.round(28 * touch)
    readonly property real textKioskCaption: Math.round(23 * touch)
    readonly property real textKioskAttract: Math.round(46 * touch)
    readonly property real textKioskDigits: Math.round(44 * touch)

    desk: 1.9 * touch
    unit: touch
}
