// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

namespace estrade::sqlite {
namespace {

constexpr int version = 1;
constexpr int wait_for_others_ms = 2000;
constexpr int look_again_ms = 5;

/// What SQLite says went wrong, where it may happen to people's files in words that screens translate.
Phrase reason(const char* told) {
    return Phrase::recognised(told, {
                                        Phrase("unable to open database file"),
                                        Phrase("attempt to write a readonly database"),
                                        Phrase("database or disk is full"),
                                        Phrase("database is locked"),
                                        Phrase("disk I/O error"),
                                        Phrase("database disk image is malformed"),
                                        Phrase("file is not a database"),
                                    });
}

/// That a file is to have a log beside it is all that SQLite does not wait for others with, since two who
/// would both have it so would wait for each other.
bool write_ahead(const Database& database, sqlite3* handle) {
    for (int waited = 0; !database.run("PRAGMA journal_mode = WAL"); waited += look_again_ms) {
        if (sqlite3_errcode(handle) != SQLITE_BUSY || waited >= wait_for_others_ms)
            return false;
        sqlite3_sleep(look_again_ms);
    }
    return true;
}

} // namespace

void put(sqlite3_stmt* statement, int place, const std::string& text) {
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

void put(sqlite3_stmt* statement, int place, std::int64_t number) {
    sqlite3_bind_int64(statement, place, number);
}

std::string text_of(sqlite3_stmt* statement, int column) {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return bytes == nullptr
               ? std::string()
               : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column)));
}

bool finish(sqlite3_stmt* statement) {
    const bool done = sqlite3_step(statement) == SQLITE_DONE;
    sqlite3_reset(statement);
    return done;
}

Statement Database::prepare(const char* sql) const {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle_.get(), sql, -1, &statement, nullptr);
    return Statement(statement);
}

bool Database::run(const char* sql) const {
    return sqlite3_exec(handle_.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

tl::unexpected<Phrase> Database::failure() const {
    return tl::unexpected(Phrase("%1: %2", {file_, reason(sqlite3_errmsg(handle_.get()))}));
}

tl::expected<Database, Phrase> Database::open(const std::filesystem::path& file, const std::string& schema) {
    std::error_code ignored; // that a folder is missing is told by the file that cannot be made
    std::filesystem::create_directories(file.parent_path(), ignored);
    Database database;
    database.file_ = file.string();
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(
        file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    database.handle_.reset(handle);
    if (opened != SQLITE_OK)
        return database.failure();
    sqlite3_busy_timeout(handle, wait_for_others_ms);
    if (!write_ahead(database, handle) || !database.run("PRAGMA synchronous = FULL") ||
        !database.run("BEGIN IMMEDIATE"))
        return database.failure();
    const Statement asked = database.prepare("PRAGMA user_version");
    if (!asked || sqlite3_step(asked.get()) != SQLITE_ROW)
        return database.failure();
    const int found = sqlite3_column_int(asked.get(), 0);
    if (found > version)
        return tl::unexpected(Phrase("%1: a newer version of Estrade made it", {database.file_}));
    const std::string made = schema + "PRAGMA user_version = " + std::to_string(version);
    if ((found == 0 && !database.run(made.c_str())) || !database.run("COMMIT"))
        return database.failure();
    return database;
}

} // namespace estrade::sqlite
