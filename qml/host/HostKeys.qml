// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The host's keys. A clicker sends Page Down, Page Up, Down, Up and B: nothing that destroys is on these.
QtObject {
    id: keys

    required property HostModel host

    signal asked(task: string)
    signal help
    signal writeMessage

    function handle(event: var): void {
        if (event.isAutoRepeat)
            return;
        event.accepted = event.text === "?" ? about() : event.modifiers & Qt.AltModifier ? preset(event.key)
                       : event.modifiers & Qt.ControlModifier ? edit(event.key)
                       : move(event.key) || run(event.key) || choose(event.key);
    }
    function about(): bool {
        help();
        return true;
    }
    function preset(key: int): bool {
        const place = key - Qt.Key_1;
        if (place < 0 || place >= host.messagePresets.length)
            return false;
        host.say(host.messagePresets[place], 1);
        return true;
    }
    function edit(key: int): bool {
        switch (key) {
        case Qt.Key_Z: host.undo(); return true;
        case Qt.Key_Y: host.redo(); return true;
        case Qt.Key_Up: host.moveSelected(-1); return true;
        case Qt.Key_Down: host.moveSelected(1); return true;
        case Qt.Key_Delete: host.cancel(); return true;
        }
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            host.moveToRoom(key - Qt.Key_1);
            return true;
        }
        return false;
    }
    function move(key: int): bool {
        switch (key) {
        case Qt.Key_PageDown:
        case Qt.Key_Down: host.next(); return true;
        case Qt.Key_PageUp:
        case Qt.Key_Up: host.undo(); return true;
        case Qt.Key_B: host.toggleBlackout(); return true;
        case Qt.Key_J: host.selected += 1; return true;
        case Qt.Key_K: host.selected -= 1; return true;
        case Qt.Key_Return:
        case Qt.Key_Enter: host.start(); return true;
        }
        return false;
    }
    function run(key: int): bool {
        switch (key) {
        case Qt.Key_Space: host.pauseOrResume(); return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal: host.adjust(60); return true;
        case Qt.Key_Minus: host.adjust(-60); return true;
        case Qt.Key_BracketRight: host.adjust(300); return true;
        case Qt.Key_BracketLeft: host.adjust(-300); return true;
        case Qt.Key_S: host.skip(); return true;
        case Qt.Key_N: host.skipTalk(); return true;
        case Qt.Key_A: host.publish(); return true;
        case Qt.Key_D: host.delay(300); return true;
        case Qt.Key_T: host.takeUp(); return true;
        case Qt.Key_F: host.finish(); return true;
        case Qt.Key_H: host.toggleHandOver(); return true;
        case Qt.Key_R: host.release(); return true;
        case Qt.Key_X: host.explainNumber(); return true;
        case Qt.Key_I: keys.asked("insert"); return true;
        case Qt.Key_E: keys.asked("edit"); return true;
        case Qt.Key_L: keys.asked("signUp"); return true;
        case Qt.Key_M: keys.writeMessage(); return true;
        case Qt.Key_C: host.clearMessage(); return true;
        }
        return false;
    }
    function choose(key: int): bool {
        if (key >= Qt.Key_F1 && key <= Qt.Key_F4) {
            host.applyProposal(key - Qt.Key_F1);
            return true;
        }
        if (key >= Qt.Key_1 && key <= Qt.Key_9) {
            host.selectRoom(key - Qt.Key_1);
            return true;
        }
        return false;
    }
}
