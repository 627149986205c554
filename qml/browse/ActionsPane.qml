// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What can be done with a section, above its list. Where there is little room it is moved to what was asked for.
Flickable {
    id: pane

    required property BrowseTheme theme
    required property BrowseModel browse
    /// The height there is for it and a list.
    required property real free

    readonly property alias actions: actions
    /// What is shared has all of it; else a list has most of it.
    readonly property real most: actions.shared ? Math.max(0, free) : pitch * Math.max(0, Math.floor((free - theme.control) / 2 / pitch)) + theme.control / 2
    /// From a row of buttons to the next. Half a row is seen where there are more: a hair of it would look like stray lines.
    readonly property real pitch: theme.control + theme.spaceSmall
    readonly property bool fills: actions.shared && height >= most ///< there is none left for a list

    signal given ///< the keyboard, back

    function uncover(): void {
        contentY = Math.max(0, Math.min(actions.asked, contentHeight - height));
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height
    contentHeight: actions.height
    height: Math.min(contentHeight, most)

    onContentHeightChanged: uncover()

    SectionActions {
        id: actions

        browse: pane.browse
        theme: pane.theme
        width: pane.width

        onAskedChanged: pane.uncover()
        onGiven: pane.given()
    }
}
