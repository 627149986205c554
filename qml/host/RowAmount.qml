// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Estrade

/// How long a slot is, or, large, what remains of it.
Item {
    id: amount

    required property Theme theme
    required property string text
    required property bool counting
    required property color color

    implicitHeight: counting ? digits.height : length.height
    implicitWidth: counting ? digits.width : length.width

    Label {
        id: length

        color: amount.color
        font.pixelSize: amount.theme.textSmallest
        font.weight: Font.DemiBold
        text: amount.text
        theme: amount.theme
        visible: !amount.counting
    }
    Digits {
        id: digits

        color: amount.color
        pixelSize: amount.theme.textName
        text: amount.counting ? amount.text : ""
        theme: amount.theme
    }
}
