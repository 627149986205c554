// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

/// The desktop's own dialog for files, for pictures of codes.
FileDialog {
    nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"]
    title: qsTr("Open a picture of another’s code")
}
