// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Where one types what to search for. The arrows move among what is found, Enter opens it, Escape gives up.
LineField {
    id: field

    required property BrowseModel browse

    signal moved(down: int)

    hint: theme.keyed(name, " / ")
    name: qsTr("Search")

    Keys.onDownPressed: moved(1)
    Keys.onUpPressed: moved(-1)
    onEscaped: text = ""
    onTextChanged: browse.query = text

    Connections {
        function onActiveFocusChanged(): void {
            if (field.input.activeFocus)
                field.browse.prepareSearch();
        }

        target: field.input
    }
    Connections {
        function onViewChanged(): void {
            if (field.browse.query === "" && field.text.trim() !== "")
                field.text = "";
        }

        target: field.browse
    }
}
