// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// A line that is there while it is asked for: then it has the keyboard.
OnDemand {
    id: line

    required property BrowseTheme theme
    /// What is shown while it is empty.
    required property string hint
    property string name: hint

    signal accepted(text: string)
    signal given ///< the keyboard, back

    function ask(): void {
        wanted = true;
        const field = item as LineField;
        field.input.selectAll();
        field.input.forceActiveFocus();
    }
    /// Asks for another text than that one.
    function askFor(text: string): void {
        wanted = true;
        (item as LineField).text = text;
        ask();
    }
    /// Gives the keyboard back.
    function end(): void {
        wanted = false;
        given();
    }
    function clear(): void {
        (item as LineField).text = "";
    }

    component: LineField {
        hint: line.hint
        name: line.name
        theme: line.theme

        onAccepted: line.accepted(text)
        onEscaped: line.end()
    }
}
