// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What, who, when and where.
Column {
    id: head

    required property BrowseTheme theme
    required property BrowseDetail detail

    readonly property real noteEnd: line.y + line.height ///< where the asked line is

    signal given ///< the keyboard, back
    signal noted(text: string)
    signal starToggled

    function askForNote(): void {
        if (!detail.notable)
            return;
        line.askFor(detail.ownNote);
        forceLayout();
    }

    spacing: theme.spaceSmall

    Caption {
        color: head.theme.accent
        font.pixelSize: head.theme.textTiny
        font.weight: Font.DemiBold
        maximumLineCount: 2
        text: head.detail.kind === "" ? head.detail.time : head.detail.kind + "  ·  " + head.detail.time
        theme: head.theme
        width: parent.width
        wrapMode: Text.Wrap
    }
    FitText {
        largest: head.theme.textDetailTitle
        lineHeight: 1
        smallest: head.theme.textReading
        text: head.detail.title
        theme: head.theme
        visible: text !== ""
        width: parent.width
    }
    DetailText {
        text: head.detail.subtitle
        theme: head.theme
        width: parent.width
    }
    Column {
        bottomPadding: head.theme.spaceSmall
        spacing: head.theme.spaceTiny
        width: parent.width

        Repeater {
            model: [head.detail.who, head.detail.when, head.detail.ownTime, head.detail.place, head.detail.others, head.detail.track, head.detail.facts]

            DetailText {
                required property string modelData
                required property int index

                color: index < 2 ? head.theme.text : head.theme.muted
                font.pixelSize: head.theme.textItem
                font.weight: index === 0 ? Font.DemiBold : Font.Normal
                text: modelData
                theme: head.theme
                width: head.width
            }
        }
    }
    Flow {
        spacing: head.theme.spaceSmall
        width: parent.width

        BrowseButton {
            quiet: true
            text: head.theme.keyed(head.detail.starred ? "★  " + qsTr("Remove") : "☆  " + qsTr("Add to my agenda"), "S")
            theme: head.theme
            width: Math.min(implicitWidth, parent.width)

            onClicked: head.starToggled()
        }
        BrowseButton {
            quiet: true
            text: head.theme.keyed(qsTr("Note"), "W")
            theme: head.theme
            visible: head.detail.notable
            width: Math.min(implicitWidth, parent.width)

            onClicked: head.askForNote()
        }
    }
    AskedLine {
        id: line

        hint: qsTr("A note of your own")
        theme: head.theme
        width: parent.width

        onAccepted: text => {
            head.noted(text);
            end();
        }
        onGiven: head.given()
    }
    DetailBox {
        color: head.theme.groove
        ink: head.theme.text
        text: line.wanted ? "" : head.detail.ownNote
        theme: head.theme
        width: parent.width
    }
    DetailBox {
        color: head.theme.accentSoft
        ink: head.theme.text
        text: head.detail.news
        theme: head.theme
        width: parent.width
    }
    DetailBox {
        text: head.detail.conflict
        theme: head.theme
        width: parent.width
    }
    DetailBox {
        text: head.detail.note
        theme: head.theme
        width: parent.width
    }
}
