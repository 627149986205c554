// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The window: the kiosk, the programme to browse, the host's console, the stage or the board, whichever is given.
/// F11 fills the screen, Escape leaves it, but on a kiosk; on a full screen the pointer hides while it rests.
Window {
    id: window

    required property string themeName
    property BoardModel board: null
    property StageModel stage: null
    property HostModel host: null
    property BrowseModel browse: null
    property Opener opener: null
    property real textScale: 1
    property KioskModel kiosk: null
    property bool audible: false
    property bool sounds: false

    color: look.background
    palette.highlightedText: desk.dialogChosen
    title: kiosk?.title ?? browse?.event ?? host?.event ?? stage?.event ?? board?.title ?? ""

    Theme {
        id: look

        name: window.themeName
        window: Qt.size(window.width, window.height)
    }
    BrowseTheme {
        id: desk

        name: window.themeName
        textScale: window.textScale
        window: Qt.size(window.width, window.height)
    }
    KioskTheme {
        id: touch

        name: window.themeName
        window: Qt.size(window.width, window.height)
    }
    Loader {
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: look.mirrored
        anchors.fill: parent
        focus: true

        Component.onCompleted: {
            if (window.kiosk)
                setSource("KioskScreen.qml", {kiosk: window.kiosk, theme: touch});
            else if (window.browse) {
                window.browse.spacious = desk.beside; // before a grid is made that a list replaces
                setSource("BrowseScreen.qml", {browse: window.browse, theme: desk});
            }
            else if (window.host)
                setSource("HostScreen.qml", {host: window.host, theme: look});
            else if (window.stage)
                setSource("StageScreen.qml", {audible: window.audible, sounds: window.sounds, stage: window.stage, theme: look});
            else if (window.board)
                setSource("BoardScreen.qml", {board: window.board, theme: look});
        }
    }
    MouseArea {
        id: pointer

        property bool resting: window.visibility === Window.FullScreen

        acceptedButtons: Qt.NoButton
        anchors.fill: parent
        cursorShape: resting ? Qt.BlankCursor : Qt.ArrowCursor
        hoverEnabled: true

        onPositionChanged: {
            resting = false;
            rest.restart();
        }
    }
    Timer {
        id: rest

        interval: 2000

        onTriggered: pointer.resting = true
    }
    DropArea {
        anchors.fill: parent
        enabled: window.opener !== null

        onDropped: event => {
            if (!event.hasUrls || window.browse && window.browse.takePicture(event.urls[0]))
                return;
            for (const file of event.urls)
                window.opener.open(file);
        }
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]

        onActivated: window.textScale = Math.min(2, window.textScale + 0.1)
    }
    Shortcut {
        sequence: "Ctrl+-"

        onActivated: window.textScale = Math.max(1, window.textScale - 0.1)
    }
    Shortcut {
        sequence: "Ctrl+0"

        onActivated: window.textScale = 1
    }
    Shortcut {
        enabled: window.opener !== null
        sequence: "Ctrl+O"

        onActivated: window.opener.open("")
    }
    Shortcut {
        enabled: !window.kiosk
        sequence: "F11"

        onActivated: window.visibility === Window.FullScreen ? window.showNormal() : window.showFullScreen()
    }
    Shortcut {
        enabled: !window.kiosk && window.visibility === Window.FullScreen
        sequence: "Escape"

        onActivated: window.showNormal()
    }
}
