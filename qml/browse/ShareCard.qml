// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The visitor's agenda to take along: a code, and the text that another Estrade reads.
Rectangle {
    id: card

    required property BrowseTheme theme
    required property BrowseModel browse
    property string line: ""

    /// Whether what is told of the code has room at its side.
    readonly property bool beside: !code.tooLong && width - code.width > theme.textItem * 20

    signal given ///< the keyboard, back

    /// Shows what there is to share, or hides it.
    function toggle(): void {
        line = line === "" ? browse.sharedLine() : "";
    }

    border.color: theme.border
    border.width: theme.line
    color: theme.card
    height: visible ? Math.max(texts.y + texts.height, code.visible ? code.y + code.height : 0) + theme.space : 0
    radius: theme.corner
    visible: line !== ""

    QrCode {
        id: code

        activeFocusOnTab: true
        anchors.left: parent.left
        anchors.leftMargin: card.theme.space
        dark: card.theme.qrDark
        height: width
        light: card.theme.qrLight
        text: card.line
        visible: !tooLong
        width: Math.min(parent.width - 2 * card.theme.space, Math.max(card.theme.code * 1.6, modules * card.theme.codeDot))
        y: card.theme.space

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
    Column {
        id: texts

        anchors.left: card.beside ? code.right : parent.left
        anchors.margins: card.theme.space
        anchors.right: parent.right
        spacing: card.theme.space
        y: code.visible && !card.beside ? code.y + code.height + card.theme.space : card.theme.space

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
