// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// Whether a slot is in the visitor's agenda; a click changes that.
Label {
    id: mark

    required property bool starred

    signal toggled

    Accessible.checkable: true
    Accessible.checked: starred
    Accessible.name: starred ? qsTr("Remove from my agenda") : qsTr("Add to my agenda")
    Accessible.role: Accessible.CheckBox
    Accessible.onPressAction: toggled()
    color: starred ? theme.star : theme.faint
    horizontalAlignment: Text.AlignHCenter
    text: starred ? "★" : "☆"

    MouseArea {
        anchors.centerIn: parent
        height: mark.height * 1.6
        objectName: "star"
        width: mark.width * 1.6

        onClicked: mark.toggled()
    }
}
