// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/action_store.h"

#include "core/rundown/action_json.h"
#include "core/store/database.h"

namespace estrade {
namespace {

using sqlite::put;
using sqlite::text_of;

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
)sql";

} // namespace

struct ActionStore::Database {
    sqlite::Database file;
    sqlite::Statement insert;
    sqlite::Statement select;
    std::int64_t last_row = 0;
};

ActionStore::ActionStore(std::unique_ptr<Database> database) : database_(std::move(database)) {}
ActionStore::ActionStore(ActionStore&&) noexcept = default;
ActionStore& ActionStore::operator=(ActionStore&&) noexcept = default;
ActionStore::~ActionStore() = default;

tl::expected<ActionStore, Phrase> ActionStore::open(const std::filesystem::path& file) {
    auto opened = sqlite::Database::open(file, schema);
    if (!opened)
        return tl::unexpected(opened.error());
    auto insert =
        opened->prepare("INSERT INTO action (device, sequence, ord, wall_ms, boot, uptime_ms, room, "
                        "changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                        "ON CONFLICT (device, sequence) DO NOTHING");
    auto select =
        opened->prepare("SELECT row, device, sequence, ord, wall_ms, boot, uptime_ms, room, changes "
                        "FROM action WHERE row > ? ORDER BY row");
    if (!insert || !select)
        return opened->failure();
    return ActionStore(
        std::make_unique<Database>(Database{std::move(*opened), std::move(insert), std::move(select)}));
}

tl::expected<void, Phrase> ActionStore::append(const Action& action) {
    sqlite3_stmt* insert = database_->insert.get();
    put(insert, 1, action.id.device);
    put(insert, 2, static_cast<std::int64_t>(action.id.sequence));
    put(insert, 3, static_cast<std::int64_t>(action.order));
    put(insert, 4, action.when.wall.time_since_epoch().count());
    put(insert, 5, action.when.boot);
    put(insert, 6, action.when.uptime.count());
    put(insert, 7, action.room.value);
    put(insert, 8, to_json(action.changes));
    if (!sqlite::finish(insert))
        return database_->file.failure();
    return {};
}

tl::expected<ActionStore::News, Phrase> ActionStore::read_new() {
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
    const auto failure = database_->file.failure();
    sqlite3_reset(select);
    if (status != SQLITE_DONE)
        return failure;
    return news;
}

} // namespace estrade
