// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A code that fills the window, for a camera: any touch or key puts it away.
FocusScope {
    id: large

    required property BrowseTheme theme
    property alias text: code.text

    signal closed

    function open(): void {
        visible = true;
        forceActiveFocus();
    }
    function close(): void {
        visible = false;
        closed();
    }

    Accessible.name: qsTr("Code of your agenda, as large as the window: any key puts it away")
    Accessible.onPressAction: close()
    Accessible.role: Accessible.Button
    visible: false

    Keys.onPressed: event => {
        event.accepted = true;
        close();
    }

    Rectangle {
        anchors.fill: parent
        color: large.theme.qrLight
    }
    QrCode {
        id: code

        anchors.horizontalCenter: parent.horizontalCenter
        dark: large.theme.qrDark
        height: width
        light: large.theme.qrLight
        width: Math.min(parent.width, hint.visible ? hint.y : parent.height)
        y: Math.round(((hint.visible ? hint.y : parent.height) - height) / 2)
    }
    DetailText {
        id: hint

        anchors.horizontalCenter: parent.horizontalCenter
        color: large.theme.qrDark
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("So much is in this code that a camera may not read it from a screen of this size: pass its text on instead.")
        theme: large.theme
        visible: code.modules * large.theme.codeDot > Math.min(parent.width, parent.height)
        width: Math.min(large.theme.measure, parent.width - 2 * large.theme.edge)
        y: parent.height - height - large.theme.edge
    }
    MouseArea {
        anchors.fill: parent

        onClicked: large.close()
        onWheel: wheel => wheel.accepted = true
    }
}
