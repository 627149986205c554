// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What there is instead of sessions: a word, and what to take along when the event is over.
Item {
    id: page

    required property KioskTheme theme
    required property KioskModel kiosk

    readonly property bool bare: kiosk.afterwards.count === 0
    readonly property int columns: theme.portrait || kiosk.afterwards.count < 2 ? 1 : 2

    Flickable {
        id: view

        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: Math.max(height, texts.height)

        Column {
            id: texts

            anchors.centerIn: page.bare ? parent : undefined
            bottomPadding: topPadding
            spacing: page.theme.gutter
            topPadding: page.theme.inside
            width: parent.width

            Label {
                color: page.bare ? page.theme.muted : page.theme.text
                font.pixelSize: page.theme.textKioskAttract
                font.weight: page.bare ? Font.Normal : Font.DemiBold
                horizontalAlignment: page.bare ? Text.AlignHCenter : undefined
                maximumLineCount: 3
                text: page.kiosk.emptyText
                theme: page.theme
                width: parent.width
                wrapMode: Text.Wrap
            }
            Grid {
                anchors.left: parent.left
                columnSpacing: page.theme.margins
                columns: page.columns

                Repeater {
                    model: page.kiosk.afterwards

                    AttractCell {
                        beside: page.columns > 1
                        height: page.theme.codeSide + page.theme.margins
                        largest: page.theme.textKioskTitle
                        theme: page.theme
                        width: page.columns > 1 ? Math.floor((texts.width - page.theme.margins) / 2)
                                                : Math.min(texts.width, page.theme.readingWidth)
                    }
                }
            }
        }
    }
    ScrollMark {
        of: view
        theme: page.theme
    }
}
