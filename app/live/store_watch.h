// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <filesystem>

namespace estrade {

/// Tells when a store's file may hold what another connection wrote, of this process or another. Lives on the
/// thread that it is made on.
class StoreWatch : public QObject {
    Q_OBJECT

public:
    explicit StoreWatch(const std::filesystem::path& file, QObject* parent = nullptr);

Q_SIGNALS:
    /// Comes often, mostly in vain: whoever hears it asks the store.
    void look();

private:
    void notice();
    void watch();

    std::filesystem::path file_;
    QFileSystemWatcher watcher_;
    QTimer again_;
    int looks_left_ = 0;
};

} // namespace estrade
