// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Whether its window has drawn a frame: what can wait for that is then made.
Item {
    id: frame

    property bool drawn: false

    Timer {
        id: after

        interval: 0

        onTriggered: frame.drawn = true
    }
    Connections {
        function onFrameSwapped(): void {
            after.start();
        }

        target: frame.drawn ? null : frame.Window.window
    }
}
