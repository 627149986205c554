// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// Asks for the organizer's PIN, before all else.
Rectangle {
    id: panel

    required property KioskTheme theme
    required property KioskLock lock

    color: theme.veil

    MouseArea { // nothing behind it is touched
        anchors.fill: parent
    }
    Rectangle {
        anchors.centerIn: parent
        border.color: panel.theme.phaseQuiet
        border.width: panel.theme.line
        color: panel.theme.background
        height: content.height + 2 * panel.theme.inside
        radius: panel.theme.corner
        width: Math.min(panel.theme.panelWidth, parent.width - 2 * panel.theme.gutter)

        Column {
            id: content

            spacing: panel.theme.spaceSmall
            width: parent.width - 2 * x
            x: panel.theme.inside
            y: panel.theme.inside

            Label {
                font.pixelSize: panel.theme.textKioskDetail
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("The organizer's PIN")
                theme: panel.theme
                width: parent.width
            }
            Label {
                font.letterSpacing: panel.theme.labelSpacing
                font.pixelSize: panel.theme.textKioskDigits
                horizontalAlignment: Text.AlignHCenter
                text: "●".repeat(panel.lock.typed) + (panel.lock.typed === 0 ? "–" : "")
                theme: panel.theme
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: panel.theme.textTiny
                width: parent.width
            }
            Label {
                color: panel.theme.critical
                font.pixelSize: panel.theme.textSmall
                height: panel.theme.target / 2
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 2
                text: panel.lock.message
                theme: panel.theme
                width: parent.width
                wrapMode: Text.Wrap
            }
            Grid {
                id: pad

                LayoutMirroring.enabled: false // digits stand alike everywhere
                columns: 3
                spacing: panel.theme.spaceSmall
                width: parent.width

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "⌫", "0", "OK"]

                    KioskButton {
                        id: key

                        required property string modelData

                        chosen: modelData === "OK"
                        pixelSize: panel.theme.textKioskRow
                        sign: modelData
                        text: modelData === "⌫" ? qsTr("Erase") : modelData
                        theme: panel.theme
                        width: Math.floor((pad.width - 2 * pad.spacing) / 3)

                        onClicked: {
                            if (key.modelData === "OK")
                                panel.lock.submit();
                            else if (key.modelData === "⌫")
                                panel.lock.erase();
                            else
                                panel.lock.type(key.modelData);
                        }
                    }
                }
            }
            KioskButton {
                text: qsTr("Cancel")
                theme: panel.theme
                width: parent.width

                onClicked: panel.lock.cancel()
            }
        }
    }
}
