// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Sections, their slots, and one slot in detail: side by side where there is room, on a tall screen the detail below,
/// else one at a time.
Rectangle {
    id: screen

    required property BrowseTheme theme
    required property BrowseModel browse

    /// What is in front where not all panes have room: "sections", "slots" or "detail".
    property string front: "slots"
    readonly property bool side: theme.panes || front === "sections"
    readonly property bool slotsShown: theme.threePanes || (theme.panes ? front !== "detail" : front === "slots")
    readonly property bool detailShown: theme.threePanes || front === "detail"

    function open(): void {
        if ((browse.ofPeople ? browse.personShown : browse.selected !== "") && !theme.threePanes)
            front = "detail";
    }
    /// One step back: to the slots, else out of a search.
    function back(): bool {
        if (browse.canGoBack) {
            browse.goBack();
            return true;
        }
        if (front !== "slots") {
            front = "slots";
            return true;
        }
        if (browse.query === "")
            return false;
        sidebar.clear();
        return true;
    }
    function search(text: string): void {
        if (browse.ofPeople) {
            front = "slots";
            centre.searchPeople(text);
            return;
        }
        if (!side)
            front = "sections";
        sidebar.search(text);
    }

    color: theme.background
    focus: true

    Keys.onPressed: event => keys.handle(event)

    BrowseKeys {
        id: keys

        browse: screen.browse

        onBack: event => event.accepted = screen.back()
        onEntryAsked: centre.actions.askForEntry()
        onFilterAsked: {
            screen.front = "slots";
            centre.openFilter();
        }
        onNoteAsked: {
            programme.drawn = true;
            screen.open();
            (detail.item as DetailPane).askForNote();
        }
        onOpened: screen.open()
        onPictureAsked: centre.actions.askForPicture()
        onRoomAsked: centre.openRoom(screen.browse.selectedRoom())
        onSearch: text => screen.search(text)
        onShared: centre.actions.share()
    }
    BrowseSidebar {
        id: sidebar

        anchors.left: parent.left
        browse: screen.browse
        height: notice.y
        narrow: !screen.theme.panes
        theme: screen.theme
        visible: screen.side
        width: screen.theme.panes ? screen.theme.sidebarWidth : parent.width

        onChosen: {
            screen.front = "slots";
            screen.forceActiveFocus();
        }
        onDone: {
            screen.front = "slots";
            screen.forceActiveFocus();
        }
        onMoved: down => screen.browse.move(0, down)
        onOpened: {
            screen.forceActiveFocus();
            screen.front = "slots";
            screen.open();
        }
    }
    CentrePane {
        id: centre

        anchors.left: screen.theme.panes ? sidebar.right : parent.left
        anchors.right: screen.theme.beside ? detail.left : parent.right
        browse: screen.browse
        height: screen.theme.below ? Math.round(notice.y * 0.55) : notice.y
        theme: screen.theme
        visible: screen.slotsShown

        onGiven: screen.forceActiveFocus()
        onMenu: screen.front = "sections"
        onOpened: screen.open()
        onSearch: screen.search("")
    }
    OnDemand { // beside the programme it can wait for that
        id: detail

        anchors.right: parent.right
        height: notice.y - y
        wanted: screen.detailShown && (programme.drawn || !screen.theme.threePanes)
        width: screen.theme.beside ? screen.theme.detailWidth : parent.width - (screen.theme.panes ? sidebar.width : 0)
        y: screen.theme.below ? centre.height : 0

        component: DetailPane {
            browse: screen.browse
            theme: screen.theme

            onBack: screen.back()
            onGiven: screen.forceActiveFocus()
        }
    }
    FirstFrame {
        id: programme
    }
    NoticeBox {
        id: notice

        anchors.bottom: parent.bottom
        fault: screen.browse.noticeIsFault
        pixelSize: screen.theme.textSmall
        radius: 0
        side: screen.theme.edge
        text: screen.browse.notice
        theme: screen.theme
        width: parent.width
    }
}
