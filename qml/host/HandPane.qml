// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// The host's hand: the number, the buttons, messages, and what is written. The number takes the height that the others
/// leave; where even that is too little, all of it scrolls.
Item {
    id: hand

    required property Theme theme
    required property HostModel host
    property alias foot: foot ///< for what is to stand under all of it

    property bool beside: false ///< the rundown
    /// Whether the ways to catch up stand here: where the number keeps some size beside them.
    readonly property bool catchesUp: beside && ways.wanted
                                      && flick.height - others - ways.implicitHeight - panel.spacing >= theme.stageCardLow

    readonly property real others: controls.height
                                   + (messages.visible ? messages.height + panel.spacing : 0)
                                   + (entry.visible ? entry.height + panel.spacing : 0)
                                   + (foot.height > 0 ? foot.height + panel.spacing : 0) + panel.spacing

    signal done

    /// Only a new slot needs none that was selected.
    function open(task: string): void {
        if (task !== "insert" && !hand.host.mayEdit())
            return;
        entry.open(task);
        flick.contentY = 0;
    }
    function write(): void {
        messages.write();
    }

    Flickable {
        id: flick

        objectName: "hand"
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: panel.height

        Column {
            id: panel

            spacing: hand.theme.gapSmall
            width: flick.width

            HostNumber {
                height: Math.floor(Math.max(hand.theme.stageCardLow,
                                            Math.min(hand.theme.stageCardHigh, flick.height - hand.others
                                                     - (hand.catchesUp ? ways.implicitHeight + panel.spacing : 0))))
                host: hand.host
                theme: hand.theme
                width: parent.width
            }
            HostControls {
                id: controls

                host: hand.host
                theme: hand.theme
                width: parent.width
            }
            CatchUpPanel {
                id: ways

                host: hand.host
                theme: hand.theme
                visible: hand.catchesUp
                width: parent.width
            }
            EntryPanel {
                id: entry

                host: hand.host
                theme: hand.theme
                width: parent.width

                onDone: hand.done()
            }
            MessagePanel {
                id: messages

                host: hand.host
                theme: hand.theme
                visible: !entry.visible
                width: parent.width

                onDone: hand.done()
            }
            Item {
                id: foot

                height: childrenRect.height
                visible: height > 0
                width: parent.width
            }
        }
    }
    ScrollMark {
        of: flick
        theme: hand.theme
    }
}
