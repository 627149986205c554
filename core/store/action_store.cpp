// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action_store.h"

#include "core/rundown/action_json.h"

#include <sqlite3.h>

namespace estrade {
namespace {

constexpr int version = 1;
constexpr int wait_for_others_ms = 2000;

constexpr const char* schema = R"sql(
CREATE TABLE action (
  row INTEGER PRIMARY KEY AUTOINCREMENT,
  device TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  ord INTEGER NOT NULL,
  wall_ms INTEGER NOT NULL,
  boot TEXT NOT NULL,
  uptime_ms INTEGER NOT NULL,
  room TEXT NOT NULL,
  changes TEXT NOT NULL,
  UNIQUE (device, sequence)
);
PRAGMA user_version = 1;
)sql";

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

struct Close {
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};

Statement prepare(sqlite3* database, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return Statement(statement);
}

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

} // namespace

struct ActionStore::Database {
    std::string file;
    std::unique_ptr<sqlite3, Close> handle;
    Statement insert;
    Statement select;
    std::int64_t last_row = 0;

    [[nodiscard]] tl::unexpected<std::string> failure() const {
        return tl::unexpected(file + ": " + sqlite3_errmsg(handle.get()));
    }
};

ActionStore::ActionStore(std::unique_ptr<Database> database) : database_(std::move(database)) {}
ActionStore::ActionStore(ActionStore&&) noexcept = default;
ActionStore& ActionStore::operator=(ActionStore&&) noexcept = default;
ActionStore::~ActionStore() = default;

tl::expected<ActionStore, std::string> ActionStore::open(const std::filesystem::path& file) {
    std::error_code ignored; // that a folder is missing is told by the file that cannot be made
    std::filesystem::create_directories(file.parent_path(), ignored);
    auto database = std::make_unique<Database>();
    database->file = file.string();
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(
        file.c_str(), &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    database->handle.reset(handle);
    if (opened != SQLITE_OK)
        return database->failure();
    sqlite3_busy_timeout(handle, wait_for_others_ms);
    const auto run = [&](const char* sql) {
        return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    if (!run("PRAGMA journal_mode = WAL") || !run("PRAGMA synchronous = FULL") || !run("BEGIN IMMEDIATE"))
        return database->failure();
    const Statement asked = prepare(handle, "PRAGMA user_version");
    if (!asked || sqlite3_step(asked.get()) != SQLITE_ROW)
        return database->failure();
    const int found = sqlite3_column_int(asked.get(), 0);
    if (found > version)
        return tl::unexpected(database->file + ": a newer version of Estrade made it");
    if ((found == 0 && !run(schema)) || !run("COMMIT"))
        return database->failure();
    database->insert = prepare(
        handle, "INSERT INTO action (device, sequence, ord, wall_ms, boot, uptime_ms, "
                "room, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (device, sequence) DO NOTHING");
    database->select =
        prepare(handle, "SELECT row, device, sequence, ord, wall_ms, boot, uptime_ms, room, changes "
                        "FROM action WHERE row > ? ORDER BY row");
    if (!database->insert || !database->select)
        return database->failure();
    return ActionStore(std::move(database));
}

tl::expected<void, std::string> ActionStore::append(const Action& action) {
    sqlite3_stmt* insert = database_->insert.get();
    put(insert, 1, action.id.device);
    put(insert, 2, static_cast<std::int64_t>(action.id.sequence));
    put(insert, 3, static_cast<std::int64_t>(action.order));
    put(insert, 4, action.when.wall.time_since_epoch().count());
    put(insert, 5, action.when.boot);
    put(insert, 6, action.when.uptime.count());
    put(insert, 7, action.room.value);
    put(insert, 8, to_json(action.changes));
    const int status = sqlite3_step(insert);
    const auto failure = database_->failure();
    sqlite3_reset(insert);
    if (status != SQLITE_DONE)
        return failure;
    return {};
}

tl::expected<ActionStore::News, std::string> ActionStore::read_new() {
    sqlite3_stmt* select = database_->select.get();
    put(select, 1, database_->last_row);
    News news;
    int status = sqlite3_step(select);
    for (; status == SQLITE_ROW; status = sqlite3_step(select)) {
        database_->last_row = sqlite3_column_int64(select, 0);
        auto changes = changes_from_json(text_of(select, 8));
        if (!changes) {
            ++news.unreadable;
            continue;
        }
        const auto number = [&](int column) { return sqlite3_column_int64(select, column); };
        news.actions.push_back({{text_of(select, 1), static_cast<std::uint64_t>(number(2))},
                                static_cast<std::uint64_t>(number(3)),
                                {Instant{Duration{number(4)}}, text_of(select, 5), Duration{number(6)}},
                                RoomId{text_of(select, 7)},
                                std::move(*changes)});
    }
    const auto failure = database_->failure();
    sqlite3_reset(select);
    if (status != SQLITE_DONE)
        return failure;
    return news;
}

} // namespace estrade
