// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rundown/action.h"
#include "core/text/phrase.h"

#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace estrade {

/// The log of one event's actions, on disk: an SQLite file that several processes may share. Errors are
/// for people. Nothing is ever changed or removed in it.
class ActionStore {
public:
    /// Opens or makes the file, and the folders above it. Errors: it cannot be written, it is no store, or a
    /// newer version of Estrade made it; such a file is left as it is.
    [[nodiscard]] static tl::expected<ActionStore, Phrase> open(const std::filesystem::path& file);

    ActionStore(ActionStore&&) noexcept;
    ActionStore& operator=(ActionStore&&) noexcept;
    ~ActionStore();

    /// When this returns without an error, the action survives a power cut. Appending one again changes
    /// nothing. Errors: the disk is full, cannot be written, or stays locked for two seconds.
    [[nodiscard]] tl::expected<void, Phrase> append(const Action& action);

    struct News {
        std::vector<Action> actions;
        std::size_t unreadable = 0; ///< rows that this version does not understand; they stay in the file
    };
    /// What anyone has appended since the last call; at first, everything.
    [[nodiscard]] tl::expected<News, Phrase> read_new();

private:
    struct Database;
    explicit ActionStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> database_;
};

} // namespace estrade
