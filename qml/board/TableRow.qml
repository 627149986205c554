// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// One room of the table: where, what and who, how long.
Item {
    id: row

    required property Theme theme
    required property int index
    required property string room
    required property int roomNumber
    required property string phase
    required property string status
    required property string title
    required property string people
    required property list<string> badges
    required property string trackColor
    required property bool running
    required property string digits
    required property string shortUnit
    required property string starts

    readonly property color tint: theme.trackColor(trackColor, roomNumber)
    readonly property bool stands: theme.stands(phase)
    readonly property color alarm: theme.alarm(phase)
    /// Of many rows, the text stays as large as two lines in a row can be.
    readonly property real wideStep: Math.max(height * 0.33, Math.min(height * 0.41, theme.textCaption))
    readonly property real step: theme.portrait ? Math.min(theme.textRow, height * 0.27) : Math.min(theme.textName, wideStep)
    /// What the people below the title leave of the row, where there are some.
    readonly property real belowTitle: people === "" && row.badges.length === 0 ? 0 : step
    readonly property int titleLines: Math.max(1, Math.min(3, Math.floor((height * 0.92 - belowTitle) / (step * 1.22))))

    Rectangle {
        anchors.bottom: parent.bottom
        color: row.theme.groove
        height: row.theme.hairline
        width: parent.width
    }
    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        color: row.running ? row.tint : row.theme.groove
        height: parent.height * 0.6
        radius: width / 2
        width: row.theme.accentWidth * 0.8
    }
    FitText {
        id: room

        anchors.left: parent.left
        anchors.leftMargin: row.theme.gap
        color: row.running ? row.tint : row.theme.muted
        height: row.height
        largest: row.step
        maximumLineCount: 2
        smallest: row.step * 0.7
        text: row.room
        theme: row.theme
        verticalAlignment: Text.AlignVCenter
        width: parent.width * (row.theme.portrait ? 0.24 : 0.2)
    }
    Column {
        anchors.left: row.room === "" ? room.left : room.right // what is for all is at no place
        anchors.leftMargin: row.room === "" ? 0 : row.theme.gap
        anchors.right: time.left
        anchors.rightMargin: row.theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Label {
            color: row.running ? row.theme.text : row.theme.muted
            font.pixelSize: Math.round(row.step)
            font.weight: Font.DemiBold
            fontSizeMode: row.titleLines === 1 ? Text.HorizontalFit : Text.FixedSize // before it elides
            maximumLineCount: row.titleLines
            minimumPixelSize: Math.round(row.step * 0.8)
            text: row.title
            theme: row.theme
            width: parent.width
            wrapMode: row.titleLines === 1 ? Text.NoWrap : Text.Wrap
        }
        Row {
            id: second

            spacing: row.theme.gapSmall
            visible: badges.visible || row.people !== ""
            width: parent.width

            Badges {
                id: badges

                anchors.verticalCenter: parent.verticalCenter
                pixelSize: Math.min(row.theme.textSmallest, row.step * 0.64)
                texts: row.badges
                theme: row.theme
                visible: row.badges.length > 0
            }
            Label {
                color: row.theme.muted
                font.pixelSize: Math.round(row.step * 0.76)
                text: row.people
                theme: row.theme
                width: second.width - (badges.visible ? badges.width + parent.spacing : 0)
            }
        }
    }
    Column {
        id: time

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width * (row.theme.portrait ? 0.2 : 0.15)

        Digits {
            anchors.right: parent.right
            color: row.stands ? row.alarm : row.running ? row.theme.text : row.theme.muted
            pixelSize: row.step * 1.15
            text: row.running ? row.digits : row.starts
            theme: row.theme
            weight: row.running ? Font.DemiBold : Font.Light
        }
        Label {
            color: row.stands ? row.alarm : row.theme.muted
            font.pixelSize: Math.round(row.step * 0.7)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(row.step * 0.5)
            horizontalAlignment: Text.AlignRight
            text: row.running && !row.stands ? row.shortUnit : row.status
            theme: row.theme
            width: parent.width
        }
    }
}
