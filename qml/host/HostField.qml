// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// A field of one line, with its name above. No key that is typed in it does anything else.
Item {
    id: box

    required property Theme theme
    required property string name
    property bool whole: false ///< a whole number is asked for
    property bool inside: false ///< the name stands in the field while that is empty
    property string hint: "" ///< the key that leads here
    property alias text: field.text
    property alias input: field

    signal accepted
    signal escaped

    implicitHeight: (inside ? 0 : caption.height) + frame.height

    Label {
        id: caption

        color: box.theme.muted
        font.pixelSize: box.theme.textSmallest
        text: box.name
        theme: box.theme
        visible: !box.inside
        width: parent.width
    }
    Rectangle {
        id: frame

        anchors.bottom: parent.bottom
        border.color: field.activeFocus ? box.theme.accent : box.theme.groove
        border.width: field.activeFocus ? box.theme.hairline * 2 : box.theme.hairline
        color: box.theme.background
        height: box.theme.buttonSmall
        radius: box.theme.radiusSmall
        width: parent.width

        Label {
            anchors.left: parent.left
            anchors.leftMargin: box.theme.gapSmall
            anchors.right: key.left
            anchors.verticalCenter: parent.verticalCenter
            color: box.theme.muted
            font.pixelSize: box.theme.textSmallest
            text: box.name
            theme: box.theme
            visible: box.inside && field.text === ""
        }
        Label {
            id: key

            anchors.right: parent.right
            anchors.rightMargin: box.theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            color: box.theme.muted
            font.pixelSize: Math.round(box.theme.textSmallest * 0.9)
            text: box.hint
            theme: box.theme
            visible: field.text === ""
        }
        TextInput {
            id: field

            Accessible.name: box.name
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            anchors.fill: parent
            anchors.leftMargin: box.theme.gapSmall
            anchors.rightMargin: box.theme.gapSmall
            clip: true
            color: box.theme.text
            font.pixelSize: box.theme.textSmallest
            maximumLength: 500
            selectByMouse: true
            inputMethodHints: box.whole ? Qt.ImhDigitsOnly : Qt.ImhNone
            verticalAlignment: TextInput.AlignVCenter

            Keys.priority: Keys.AfterItem
            Keys.onEscapePressed: box.escaped()
            Keys.onPressed: event => event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab
            onAccepted: box.accepted()
        }
    }
}
