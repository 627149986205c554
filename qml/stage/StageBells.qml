// SPDX-License-Identifier: GPL-3.0-or-later
import QtMultimedia
import QtQuick
import Estrade

/// The stage's bells. Loaded only while they are wanted, for Qt Multimedia with them; silent where nothing can
/// be heard.
Item {
    id: bells

    required property StageModel stage

    readonly property bool audible: devices.audioOutputs.length > 0

    MediaDevices {
        id: devices
    }
    SoundEffect {
        id: warning

        source: bells.audible ? "qrc:/sounds/warning.wav" : ""
    }
    SoundEffect {
        id: end

        source: bells.audible ? "qrc:/sounds/end.wav" : ""
    }
    SoundEffect {
        id: over

        source: bells.audible ? "qrc:/sounds/over.wav" : ""
    }
    Connections {
        function onRang(bell: int): void {
            if (bells.audible)
                [warning, end, over][bell].play();
        }

        target: bells.stage
    }
}
