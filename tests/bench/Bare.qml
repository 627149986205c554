// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// One text that changes each second.
Window {
    height: 1080
    visible: true
    width: 1920

    Text {
        id: count

        property int seconds: 0

        anchors.centerIn: parent
        text: seconds
    }
    Timer {
        interval: 1000
        repeat: true
        running: true

        onTriggered: ++count.seconds
    }
}
