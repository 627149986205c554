// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import Estrade

/// A number whose digits all take the same width, so that none moves when another changes. Digits go from left to
/// right in every language.
Item {
    id: digits

    required property Theme theme
    required property string text
    required property real pixelSize
    property int weight: Font.DemiBold
    property color color: theme.text

    /// Where one writes from right to left, what tells the half of the day stands at the left of its figures.
    readonly property string shown: {
        const parts = text.split(" ");
        return theme.mirrored && parts.length === 2 ? parts[1] + " " + parts[0] : text;
    }
    /// One made stays, for a text that is shorter for a while.
    property int cells: 0

    readonly property real digitWidth: {
        let widest = 0;
        for (const digit of "0123456789")
            widest = Math.max(widest, widthOf(metrics.font, digit));
        return widest;
    }
    /// Between figures a colon stands at the middle of their height, not on the line.
    readonly property real colonRise: {
        const figure = boundsOf(metrics.font, "0");
        const colon = boundsOf(metrics.font, ":");
        return Math.round(figure.y + figure.height / 2 - colon.y - colon.height / 2);
    }

    /// These take the font so that bindings follow its changes.
    function widthOf(font: font, character: string): real {
        return metrics.advanceWidth(character);
    }
    function boundsOf(font: font, character: string): rect {
        return metrics.tightBoundingRect(character);
    }

    implicitHeight: row.height
    implicitWidth: row.width

    onTextChanged: cells = Math.max(cells, text.length)

    FontMetrics {
        id: metrics

        font.pixelSize: Math.round(digits.pixelSize)
        font.weight: digits.weight
    }

    Row {
        id: row

        LayoutMirroring.enabled: false

        Repeater {
            model: digits.cells

            Text {
                required property int index
                readonly property string character: digits.shown.charAt(index)

                color: digits.color
                font: metrics.font
                horizontalAlignment: Text.AlignHCenter
                text: character
                textFormat: Text.PlainText
                visible: character !== ""
                width: character >= "0" && character <= "9" ? digits.digitWidth
                                                            : digits.widthOf(metrics.font, character)
                y: character === ":" ? digits.colonRise : 0
            }
        }
    }
}
