// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <string>

namespace estrade {

/// Reads a file (or folder) for a program that stays: gives the memory that reading took, several times what
/// is kept, back to the system.
[[nodiscard]] ReadResult read_to_keep(const std::string& path, const ReadOptions& options);

/// Follows the file (or folder) an agenda comes from, and reads it again, off the UI thread, when it was
/// saved.
class AgendaFile : public QObject {
    Q_OBJECT

public:
    AgendaFile(QString path, ReadOptions options, QObject* parent = nullptr);

Q_SIGNALS:
    /// The file was saved and read again. The result may be a failure: what to keep is the receiver's choice.
    void read(const estrade::ReadResult& result);

private:
    void watch();
    void read_again();

    QString path_;
    ReadOptions options_;
    QFileSystemWatcher watcher_;
    QTimer settle_; ///< editors save in several steps: reads once they have ended
    bool reading_ = false;
    bool saved_meanwhile_ = false;
};

} // namespace estrade
