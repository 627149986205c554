// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// What is told of a slot in a list, below each other.
Column {
    id: texts

    required property BrowseTheme theme
    required property string title
    required property string detail
    required property string excerpt
    /// What is special and how long it is, where they have no room beside the title: else empty.
    required property string badge
    required property string length
    required property bool styled
    /// Whether a line holds few words.
    required property bool tight
    /// Of the title.
    required property color color

    readonly property int format: styled ? Text.StyledText : Text.PlainText

    spacing: theme.spaceTiny

    WordMetrics {
        id: words

        font.pixelSize: texts.theme.textItem
    }
    Label {
        color: texts.color
        font.pixelSize: texts.tight ? words.sizeIn(width, text, texts.styled, texts.theme.textItem, texts.theme.textSmall)
                                    : texts.theme.textItem
        font.weight: texts.styled ? Font.Medium : Font.DemiBold
        maximumLineCount: texts.tight ? 8 : 3
        text: texts.title
        textFormat: texts.format
        theme: texts.theme
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        color: texts.theme.muted
        font.pixelSize: texts.theme.textSmall
        maximumLineCount: texts.tight ? 5 : 2
        text: texts.theme.unbroken(texts.detail)
        textFormat: texts.format
        theme: texts.theme
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    Label {
        color: texts.theme.muted
        font.pixelSize: texts.theme.textSmall
        maximumLineCount: 2
        text: texts.excerpt
        textFormat: texts.format
        theme: texts.theme
        visible: text !== ""
        width: parent.width
        wrapMode: Text.Wrap
    }
    Row {
        anchors.left: parent.left // a column leaves what is narrower at the left, whatever the language
        spacing: texts.theme.spaceSmall
        visible: texts.badge !== "" || texts.length !== ""

        Badge {
            pixelSize: texts.theme.textTiny
            text: texts.badge
            theme: texts.theme
            visible: text !== ""
            width: Math.min(implicitWidth, texts.width)
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            color: texts.theme.muted
            font.pixelSize: texts.theme.textSmall
            text: texts.length
            theme: texts.theme
        }
    }
}
