// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A line that is there while it is asked for: then it has the keyboard.
LineField {
    id: line

    function ask(): void {
        visible = true;
        input.selectAll();
        input.forceActiveFocus();
    }
    /// Gives the keyboard back.
    function end(): void {
        visible = false;
        given();
    }

    signal given

    height: visible ? implicitHeight : 0
    visible: false

    onEscaped: end()
}
