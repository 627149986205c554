// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The visitor's agenda to take along: a code, and the text that another Estrade reads.
Rectangle {
    id: card

    required property BrowseTheme theme
    required property BrowseModel browse
    property string line: ""

    signal given ///< the keyboard, back

    /// Shows what there is to share, or hides it.
    function toggle(): void {
        line = line === "" ? browse.sharedLine() : "";
    }

    border.color: theme.border
    border.width: theme.line
    color: theme.card
    height: visible ? texts.y * 2 + texts.height : 0
    radius: theme.corner
    visible: line !== ""

    Column {
        id: texts

        anchors.left: parent.left
        anchors.margins: card.theme.space
        anchors.right: parent.right
        spacing: card.theme.space
        y: card.theme.space

        QrCode {
            id: code

            activeFocusOnTab: true
            anchors.left: parent.left // a column leaves what is narrower at the left, whatever the language
            dark: card.theme.qrDark
            height: width
            light: card.theme.qrLight
            text: card.line
            visible: !tooLong
            width: Math.min(parent.width, Math.max(card.theme.code * 1.6, modules * card.theme.codeDot))

            Accessible.name: qsTr("Code of your agenda: show it as large as the window")
            Accessible.role: Accessible.Button
            Accessible.onPressAction: large.open()
            Keys.onEnterPressed: large.open()
            Keys.onReturnPressed: large.open()

            Rectangle {
                anchors.fill: parent
                border.color: card.theme.accent
                border.width: code.activeFocus ? 2 * card.theme.line : 0
                color: "transparent"
            }
            MouseArea {
                anchors.fill: parent
                objectName: "code"

                onClicked: large.open()
            }
        }
        DetailText {
            color: card.theme.muted
            font.pixelSize: card.theme.textSmall
            text: qsTr("Touch the code to fill the window with it.")
            theme: card.theme
            visible: !code.tooLong
            width: parent.width
        }
        DetailText {
            text: qsTr("Your agenda is too large for one QR code: pass its text on.")
            theme: card.theme
            visible: code.tooLong
            width: parent.width
        }
        DetailText {
            color: card.theme.muted
            font.pixelSize: card.theme.textSmall
            maximumLineCount: 4
            text: card.line
            theme: card.theme
            width: parent.width
            wrapMode: Text.WrapAnywhere
            elide: Text.ElideRight
        }
        DetailText {
            font.pixelSize: card.theme.textSmall
            text: qsTr("Who opens the same programme in Estrade pastes that text there, with V in their agenda.")
            theme: card.theme
            width: parent.width
        }
        BrowseButton {
            anchors.left: parent.left
            quiet: true
            text: card.theme.keyed(qsTr("Copy"), "Y")
            theme: card.theme

            onClicked: card.browse.copy(card.line)
        }
    }
    LargeCode {
        id: large

        anchors.fill: parent
        parent: card.Window.contentItem
        text: visible ? card.line : ""
        theme: card.theme

        onClosed: card.given()
    }
    Connections {
        function onViewChanged(): void {
            if (card.browse.section !== "mine")
                card.line = "";
            else if (card.line !== "")
                card.line = card.browse.sharedLine();
        }

        target: card.browse
    }
}
