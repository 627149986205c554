// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

/// The desktop's own dialog for files.
FileDialog {
    title: qsTr("Open a schedule")
}
