// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What Estrade is for, and what it can open: a file that is dropped, chosen or pasted, one of the last, or an
/// agenda that comes with it.
Rectangle {
    id: screen

    required property BrowseTheme theme
    required property StartModel start
    property int current: 0
    readonly property int wide: Math.min(width - 2 * theme.edge, theme.measure * 1.4)

    /// Lets the chosen row be seen.
    function showCurrent(): void {
        const row = rows.itemAt(current);
        if (!row)
            return;
        const top = row.mapToItem(page.contentItem, 0, 0).y - theme.edge;
        page.contentY = Math.max(Math.min(page.contentY, top), top + row.height + 2 * theme.edge - page.height, 0);
    }
    function openDialog(): void {
        dialog.active = true;
        (dialog.item as OpenDialog).open();
    }

    color: theme.background
    focus: true

    Keys.onDownPressed: current = Math.min(current + 1, start.choices.count - 1)
    Keys.onEnterPressed: start.choose(current)
    Keys.onReturnPressed: start.choose(current)
    Keys.onUpPressed: current = Math.max(current - 1, 0)
    onCurrentChanged: showCurrent()

    Loader {
        id: dialog

        active: false
        source: "OpenDialog.qml"

        Connections {
            function onAccepted(): void {
                screen.start.open((dialog.item as OpenDialog).selectedFile);
            }
            function onVisibleChanged(): void {
                if (!(dialog.item as OpenDialog).visible)
                    screen.forceActiveFocus(); // or keys would go nowhere
            }

            target: dialog.item
        }
    }
    Shortcut {
        sequence: "Ctrl+O"

        onActivated: screen.openDialog()
    }
    Shortcut {
        sequence: "Ctrl+V"

        onActivated: screen.start.paste()
    }
    Shortcut {
        sequence: "Ctrl+Q"

        onActivated: Qt.quit()
    }
    DropArea {
        id: drop

        anchors.fill: parent

        onDropped: event => {
            if (event.hasUrls)
                screen.start.openAll(event.urls);
        }
    }
    Flickable {
        id: page

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: Math.max(height, column.height + 2 * screen.theme.edge)

        Column {
            id: column

            anchors.centerIn: parent
            spacing: screen.theme.edge
            width: screen.wide

            Column {
                spacing: screen.theme.spaceSmall
                width: parent.width

                Label {
                    font.pixelSize: screen.theme.textHeading * 1.6
                    font.weight: Font.Bold
                    text: "Estrade"
                    theme: screen.theme
                    width: parent.width
                }
                Label {
                    color: screen.theme.muted
                    font.pixelSize: screen.theme.textEvent
                    maximumLineCount: 3
                    text: qsTr("Every screen in the venue tells the truth about time, from the programme you already have.")
                    theme: screen.theme
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            StartDrop {
                dropping: drop.containsDrag
                start: screen.start
                theme: screen.theme
                width: parent.width

                onAsked: screen.openDialog()
            }
            Column {
                spacing: screen.theme.spaceSmall
                width: parent.width

                Repeater {
                    id: rows

                    model: screen.start.choices

                    StartRow {
                        id: row

                        required property int index

                        current: screen.current === row.index
                        theme: screen.theme
                        width: column.width

                        onPicked: {
                            screen.current = row.index;
                            screen.start.choose(row.index);
                        }
                    }
                }
            }
        }
    }
}
