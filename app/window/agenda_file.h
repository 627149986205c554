// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <functional>
#include <string>

namespace estrade {

/// How long reading may take before people are told that it lasts.
inline constexpr std::chrono::milliseconds reading_lasts{300};

/// Reads a file (or folder) for a program that stays: gives the memory that reading took, several times what
/// is kept, back to the system.
[[nodiscard]] ReadResult read_to_keep(const std::string& path, const ReadOptions& options);

/// Follows the file (or folder) an agenda comes from, and reads it again, off the UI thread, when it was
/// saved.
class AgendaFile : public QObject {
    Q_OBJECT

public:
    /// Reads a file. Called on other threads.
    using Read = std::function<ReadResult(const std::string& path)>;

    AgendaFile(QString path, Read read, QObject* parent = nullptr);

Q_SIGNALS:
    /// Reading it again takes a while.
    void lasts();
    /// The file was saved and read again. The result may be a failure: what to keep is the receiver's choice.
    void read(const estrade::ReadResult& result);

private:
    void watch();
    void read_again();

    QString path_;
    Read read_;
    QFileSystemWatcher watcher_;
    QTimer settle_;   ///< editors save in several steps: reads once they have ended
    QTimer patience_; ///< for reading, before it is said to last
    bool reading_ = false;
    bool saved_meanwhile_ = false;
};

} // namespace estrade
