// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace estrade {

/// A schedule that was opened in a window.
struct RecentFile {
    QString path;  ///< absolute
    QString title; ///< the event's
    QDateTime opened;
    bool operator==(const RecentFile&) const = default;
};

/// Those that were opened and are still there, the latest first, at most ten. They are kept under the user's
/// data folder ($XDG_DATA_HOME), a file for each, so that processes do not wait for each other.
[[nodiscard]] QList<RecentFile> recent_files();

/// Puts a file first. Where it cannot be written nothing happens: it is a convenience.
void remember_file(const QString& path, const QString& title, const QDateTime& opened);

} // namespace estrade
