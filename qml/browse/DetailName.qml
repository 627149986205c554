// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The name of what has a page of its own, which leads there.
DetailText {
    id: name

    property bool leads: true

    signal opened

    Accessible.name: text
    Accessible.role: leads ? Accessible.Button : Accessible.StaticText
    Accessible.onPressAction: opened()
    activeFocusOnTab: leads
    color: leads ? theme.accent : theme.text
    font.pixelSize: theme.textReading
    font.underline: activeFocus
    font.weight: Font.DemiBold

    Keys.onEnterPressed: opened()
    Keys.onReturnPressed: opened()

    MouseArea {
        anchors.fill: parent
        enabled: name.leads

        onClicked: name.opened()
    }
}
