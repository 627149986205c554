// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <sqlite3.h>
#include <string>
#include <tl/expected.hpp>

/// What stores share: an SQLite file of Estrade's that several processes may use, and whose changes survive a
/// power cut once they are told of.
namespace estrade::sqlite {

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};

/// Places count from 1.
void put(sqlite3_stmt* statement, int place, const std::string& text);
void put(sqlite3_stmt* statement, int place, std::int64_t number);

/// Columns count from 0.
[[nodiscard]] std::string text_of(sqlite3_stmt* statement, int column);

/// Runs a statement that gives no rows, and makes it ready for the next time.
[[nodiscard]] bool finish(sqlite3_stmt* statement);

class Database {
public:
    /// Opens or makes the file, and the folders above it. A new one gets `schema`. Errors: it cannot be
    /// written, it is no such store, or a newer version of Estrade made it; such a file is left as it is.
    [[nodiscard]] static tl::expected<Database, Phrase> open(const std::filesystem::path& file,
                                                             const std::string& schema);

    /// Null for what SQLite does not take.
    [[nodiscard]] Statement prepare(const char* sql) const;
    [[nodiscard]] bool run(const char* sql) const;
    /// What went wrong last, with the file's name.
    [[nodiscard]] tl::unexpected<Phrase> failure() const;

private:
    std::string file_;
    std::unique_ptr<sqlite3, Close> handle_;
};

} // namespace estrade::sqlite
