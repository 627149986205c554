// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// What is listed, and how it is laid out. Where not both have room beside each other, the buttons are below.
Item {
    id: head

    required property BrowseTheme theme
    required property BrowseModel browse
    property bool narrow: false

    signal filtered
    signal menu
    signal search

    readonly property real free: width - buttons.whole - (narrow ? sections.width : 0) - 2 * theme.spaceSmall
    readonly property bool stacked: narrow ? free < 2 * theme.control : heading.implicitWidth * 0.7 > free

    implicitHeight: stacked ? heading.height + theme.spaceSmall + buttons.height : buttons.height

    OnDemand {
        id: sections

        anchors.left: parent.left
        wanted: head.narrow

        component: BrowseButton {
            sign: "☰"
            text: qsTr("Sections")
            theme: head.theme

            onClicked: head.menu()
        }
    }
    Label {
        id: heading

        anchors.left: head.narrow && !head.stacked ? sections.right : parent.left
        anchors.leftMargin: head.narrow && !head.stacked ? head.theme.spaceSmall : 0
        anchors.right: head.stacked ? parent.right : buttons.left
        anchors.rightMargin: head.stacked ? 0 : head.theme.spaceSmall
        font.pixelSize: head.theme.textHeading
        font.weight: Font.DemiBold
        fontSizeMode: head.narrow ? Text.Fit : Text.HorizontalFit
        height: head.theme.control
        maximumLineCount: head.narrow ? 2 : 1
        minimumPixelSize: head.narrow ? head.theme.textSmall : head.theme.textItem
        text: head.browse.heading
        theme: head.theme
        verticalAlignment: Text.AlignVCenter
        wrapMode: head.narrow ? Text.Wrap : Text.NoWrap
        y: head.narrow && head.stacked ? buttons.height + head.theme.spaceSmall : 0
    }
    Flow {
        id: buttons

        /// Their width in one row.
        readonly property real whole: (filterButton.visible ? filterButton.width + spacing : 0) + (layouts.visible ? layouts.width : 0)
                                      + (searchButton.wanted ? spacing + searchButton.width : 0)

        height: Math.max(head.theme.control, implicitHeight) // though it may hold no button
        spacing: head.narrow ? head.theme.spaceTiny : head.theme.spaceSmall
        width: Math.min(Math.ceil(whole), head.width)
        x: (head.stacked && !head.narrow) === head.theme.mirrored ? head.width - width : 0
        y: head.stacked && !head.narrow ? heading.height + head.theme.spaceSmall : 0

        BrowseButton {
            id: filterButton

            badge: head.browse.filter.count
            quiet: true
            sign: head.narrow ? "▽" : ""
            text: head.theme.keyed(qsTr("Filter"), "F")
            theme: head.theme
            visible: head.browse.filter.possible

            onClicked: head.filtered()
        }
        LayoutButtons {
            id: layouts

            browse: head.browse
            narrow: head.narrow
            theme: head.theme
        }
        OnDemand {
            id: searchButton

            wanted: head.narrow

            component: BrowseButton {
                sign: "⌕"
                text: qsTr("Search")
                theme: head.theme

                onClicked: head.search()
            }
        }
    }
}
