// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The keys of browse. A letter that stands for nothing begins a search.
QtObject {
    id: keys

    required property BrowseModel browse
    /// Where the next room is, of left and right.
    readonly property int onward: Application.layoutDirection === Qt.RightToLeft ? -1 : 1
    readonly property int page: 8 ///< how many sessions one goes at once
    readonly property int farther: 1000000 ///< than any list goes

    signal back(event: var)
    signal entryAsked
    signal filterAsked
    signal noteAsked
    signal opened
    signal pictureAsked
    signal roomAsked
    signal search(text: string)
    signal shared

    function handle(event: var): void {
        if (event.key === Qt.Key_Escape || event.key === Qt.Key_Back)
            back(event);
        else
            event.accepted = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
                             && (move(event.key) || run(event) || runHere(event.key) || runShown(event.key)
                                 || begin(event.text));
    }
    function move(key: int): bool {
        switch (key) {
        case Qt.Key_J:
        case Qt.Key_Down: browse.move(0, 1); return true;
        case Qt.Key_K:
        case Qt.Key_Up: browse.move(0, -1); return true;
        case Qt.Key_H:
        case Qt.Key_Left: browse.move(-onward, 0); return true;
        case Qt.Key_L:
        case Qt.Key_Right: browse.move(onward, 0); return true;
        case Qt.Key_PageDown: browse.move(0, page); return true;
        case Qt.Key_PageUp: browse.move(0, -page); return true;
        case Qt.Key_End: browse.move(0, farther); return true;
        case Qt.Key_Home: browse.move(0, -farther); return true;
        }
        return false;
    }
    function run(event: var): bool {
        switch (event.key) {
        case Qt.Key_Return:
        case Qt.Key_Enter: keys.opened(); return true;
        case Qt.Key_Slash: keys.search(""); return true;
        case Qt.Key_G: browse.grid = !browse.grid; return true;
        case Qt.Key_N: browse.section = "now"; return true;
        case Qt.Key_M: browse.section = "mine"; return true;
        case Qt.Key_C: browse.section = "changes"; return true;
        case Qt.Key_P: browse.section = "people"; return true;
        case Qt.Key_T: browse.layout = browse.layout === "tracks" ? "list" : "tracks"; return true;
        case Qt.Key_E: browse.exportAgenda(); return true;
        case Qt.Key_Plus:
        case Qt.Key_Equal: browse.zoom *= 1.25; return true;
        case Qt.Key_Minus: browse.zoom *= 0.8; return true;
        }
        if (event.key < Qt.Key_1 || event.key > Qt.Key_9)
            return false;
        browse.chooseDay(event.key - Qt.Key_0);
        return true;
    }
    /// Letters that stand for something where it can be seen alone; elsewhere they begin a search.
    function runShown(key: int): bool {
        switch (key) {
        case Qt.Key_W: return !browse.personShown && asked(keys.noteAsked);
        case Qt.Key_S: return !browse.personShown && asked(browse.toggleStar);
        case Qt.Key_F: return browse.filter.possible && asked(keys.filterAsked);
        case Qt.Key_R: return browse.selectedRoom() !== "" && asked(keys.roomAsked);
        }
        return false;
    }
    function asked(what: var): bool {
        what();
        return true;
    }
    function runHere(key: int): bool {
        switch (browse.section) {
        case "changes":
        case "offered": return key === Qt.Key_A && accept();
        case "mine": return runMine(key) || runSharing(key);
        }
        return false;
    }
    function accept(): bool {
        if (browse.section === "changes")
            browse.acceptChanges();
        else
            browse.acceptShared();
        return true;
    }
    function runMine(key: int): bool {
        switch (key) {
        case Qt.Key_A: keys.entryAsked(); return true;
        case Qt.Key_F: browse.showFree(browse.selected); return true;
        }
        return false;
    }
    function runSharing(key: int): bool {
        switch (key) {
        case Qt.Key_I: keys.pictureAsked(); return true;
        case Qt.Key_Q: keys.shared(); return true;
        case Qt.Key_V: browse.paste(); return true;
        case Qt.Key_Y: return copyShared();
        }
        return false;
    }
    function copyShared(): bool {
        if (browse.sharedLine() === "")
            return false;
        browse.copy(browse.sharedLine());
        return true;
    }
    function begin(text: string): bool {
        if (text.trim() === "" || text < " ")
            return false;
        search(text);
        return true;
    }
}
