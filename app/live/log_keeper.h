// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/store_watch.h"
#include "core/store/action_store.h"

namespace estrade {

/// The log's file, on a thread of its own: writes actions, and notices what other processes write.
class LogKeeper : public QObject {
    Q_OBJECT

public:
    explicit LogKeeper(std::filesystem::path file) : file_(std::move(file)) {}

    void open();
    void append(const Action& action);

Q_SIGNALS:
    /// Actions that are durable, or, after `trouble`, cannot be made so.
    void arrived(const std::vector<estrade::Action>& actions);
    void trouble(const estrade::Phrase& what);

private:
    void read_new();

    std::filesystem::path file_;
    std::optional<ActionStore> store_;
    std::unique_ptr<StoreWatch> watch_;
};

} // namespace estrade
