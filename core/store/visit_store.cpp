// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/visit_store.h"

#include "core/formats/yaml_reader.h"
#include "core/formats/yaml_writer.h"
#include "core/store/database.h"
#include "core/text/text.h"

#include <utility>

namespace estrade {
namespace {

using sqlite::finish;
using sqlite::put;
using sqlite::text_of;

// Names of people stand one a line.
constexpr const char* schema = R"sql(
CREATE TABLE slot (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  people TEXT NOT NULL,
  start_ms INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL,
  room TEXT NOT NULL,
  starred INTEGER NOT NULL,
  note TEXT NOT NULL
);
CREATE TABLE entry (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  start_ms INTEGER NOT NULL,
  duration_ms INTEGER NOT NULL
);
CREATE TABLE seen (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  agenda TEXT NOT NULL
);
)sql";

// Files that were made before there was one get it as they are opened.
constexpr const char* viewing_schema = R"sql(
CREATE TABLE IF NOT EXISTS viewing (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  json TEXT NOT NULL
);
)sql";

std::string on_lines(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += text::on_one_line(name) + '\n';
    return text;
}

std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> names;
    for (const std::string_view line : text::lines(text))
        if (!line.empty())
            names.emplace_back(line);
    return names;
}

} // namespace

struct VisitStore::Database {
    sqlite::Database file;
    sqlite::Statement insert;
    sqlite::Statement remove;
    sqlite::Statement select;
    sqlite::Statement insert_entry;
    sqlite::Statement remove_entry;
    sqlite::Statement select_entries;
    sqlite::Statement see;
    sqlite::Statement seen;
    sqlite::Statement view;
    sqlite::Statement viewing;
    sqlite::Statement version; ///< another number after others' changes, the same after one's own
    std::int64_t version_known = 0;

    [[nodiscard]] std::int64_t version_now() const {
        const bool told = sqlite3_step(version.get()) == SQLITE_ROW;
        const std::int64_t now = told ? sqlite3_column_int64(version.get(), 0) : version_known;
        sqlite3_reset(version.get());
        return now;
    }
    [[nodiscard]] bool put_in(const KeptSlot& kept) const {
        sqlite3_stmt* const statement = insert.get();
        put(statement, 1, kept.slot.id.value);
        put(statement, 2, kept.slot.title);
        put(statement, 3, on_lines(kept.slot.people));
        put(statement, 4, kept.slot.start.time_since_epoch().count());
        put(statement, 5, kept.slot.duration.count());
        put(statement, 6, kept.slot.room);
        put(statement, 7, std::int64_t{kept.starred});
        put(statement, 8, kept.note);
        return finish(statement);
    }
    [[nodiscard]] bool take_out(const KeptSlot& kept) const {
        put(remove.get(), 1, kept.slot.id.value);
        return finish(remove.get());
    }
};

VisitStore::VisitStore(std::unique_ptr<Database> database) : database_(std::move(database)) {}
VisitStore::VisitStore(VisitStore&&) noexcept = default;
VisitStore& VisitStore::operator=(VisitStore&&) noexcept = default;
VisitStore::~VisitStore() = default;

tl::expected<VisitStore, Phrase> VisitStore::open(const std::filesystem::path& file) {
    auto opened = sqlite::Database::open(file, schema);
    if (!opened)
        return tl::unexpected(opened.error());
    if (!opened->run(viewing_schema))
        return opened->failure();
    auto insert = opened->prepare("INSERT OR REPLACE INTO slot (id, title, people, start_ms, duration_ms, "
                                  "room, starred, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    auto remove = opened->prepare("DELETE FROM slot WHERE id = ?");
    auto select =
        opened->prepare("SELECT id, title, people, start_ms, duration_ms, room, starred, note FROM slot "
                        "ORDER BY start_ms, id");
    auto insert_entry = opened->prepare("INSERT OR REPLACE INTO entry (id, title, start_ms, duration_ms) "
                                        "VALUES (?, ?, ?, ?)");
    auto remove_entry = opened->prepare("DELETE FROM entry WHERE id = ?");
    auto select_entries =
        opened->prepare("SELECT id, title, start_ms, duration_ms FROM entry ORDER BY start_ms, id");
    auto see = opened->prepare("INSERT OR REPLACE INTO seen (only, agenda) VALUES (1, ?)");
    auto seen = opened->prepare("SELECT agenda FROM seen");
    auto view = opened->prepare("INSERT OR REPLACE INTO viewing (only, json) VALUES (1, ?)");
    auto viewing = opened->prepare("SELECT json FROM viewing");
    auto version = opened->prepare("PRAGMA data_version");
    if (!insert || !remove || !select || !insert_entry || !remove_entry || !select_entries || !see || !seen ||
        !view || !viewing || !version)
        return opened->failure();
    auto database = std::make_unique<Database>(
        Database{std::move(*opened), std::move(insert), std::move(remove), std::move(select),
                 std::move(insert_entry), std::move(remove_entry), std::move(select_entries), std::move(see),
                 std::move(seen), std::move(view), std::move(viewing), std::move(version)});
    database->version_known = database->version_now();
    return VisitStore(std::move(database));
}

bool VisitStore::written_elsewhere() {
    const std::int64_t now = database_->version_now();
    return std::exchange(database_->version_known, now) != now;
}

tl::expected<std::vector<KeptSlot>, Phrase> VisitStore::slots() {
    sqlite3_stmt* const select = database_->select.get();
    std::vector<KeptSlot> slots;
    int status = sqlite3_step(select);
    for (; status == SQLITE_ROW; status = sqlite3_step(select)) {
        const auto number = [&](int column) { return sqlite3_column_int64(select, column); };
        slots.push_back({{{text_of(select, 0)},
                          text_of(select, 1),
                          names_in(text_of(select, 2)),
                          Instant{Duration{number(3)}},
                          Duration{number(4)},
                          text_of(select, 5)},
                         number(6) != 0,
                         text_of(select, 7)});
    }
    sqlite3_reset(select);
    if (status != SQLITE_DONE)
        return database_->file.failure();
    return slots;
}

tl::expected<void, Phrase> VisitStore::change(const std::vector<KeptSlot>& gone,
                                              const std::vector<KeptSlot>& come) {
    if (!database_->file.run("BEGIN IMMEDIATE"))
        return database_->file.failure();
    bool done = true;
    for (const KeptSlot& kept : gone)
        done = done && database_->take_out(kept);
    for (const KeptSlot& kept : come)
        done = done && database_->put_in(kept);
    if (done && database_->file.run("COMMIT"))
        return {};
    auto failure = database_->file.failure();
    (void)database_->file.run("ROLLBACK");
    return failure;
}

tl::expected<std::vector<OwnEntry>, Phrase> VisitStore::entries() {
    sqlite3_stmt* const select = database_->select_entries.get();
    std::vector<OwnEntry> entries;
    int status = sqlite3_step(select);
    for (; status == SQLITE_ROW; status = sqlite3_step(select))
        entries.push_back({text_of(select, 0), text_of(select, 1),
                           Instant{Duration{sqlite3_column_int64(select, 2)}},
                           Duration{sqlite3_column_int64(select, 3)}});
    sqlite3_reset(select);
    if (status != SQLITE_DONE)
        return database_->file.failure();
    return entries;
}

tl::expected<void, Phrase> VisitStore::put_entry(const OwnEntry& entry) {
    sqlite3_stmt* const statement = database_->insert_entry.get();
    put(statement, 1, entry.id);
    put(statement, 2, entry.title);
    put(statement, 3, entry.start.time_since_epoch().count());
    put(statement, 4, entry.duration.count());
    if (!finish(statement))
        return database_->file.failure();
    return {};
}

tl::expected<void, Phrase> VisitStore::remove_entry(const std::string& id) {
    put(database_->remove_entry.get(), 1, id);
    if (!finish(database_->remove_entry.get()))
        return database_->file.failure();
    return {};
}

std::optional<Agenda> VisitStore::seen(const Agenda& likely) {
    sqlite3_stmt* const select = database_->seen.get();
    Source source{"seen", {}, false, {}};
    if (sqlite3_step(select) == SQLITE_ROW)
        source.bytes = text_of(select, 0);
    sqlite3_reset(select);
    if (source.bytes.empty())
        return std::nullopt;
    if (source.bytes == write_yaml(likely))
        return likely;
    auto reading = read_yaml(source, {});
    if (!reading || has_errors(reading->diagnostics))
        return std::nullopt;
    return std::move(reading->agenda);
}

tl::expected<void, Phrase> VisitStore::set_seen(const Agenda& outline) {
    put(database_->see.get(), 1, write_yaml(outline));
    if (!finish(database_->see.get()))
        return database_->file.failure();
    return {};
}

Viewing VisitStore::viewing() {
    sqlite3_stmt* const select = database_->viewing.get();
    const std::string json = sqlite3_step(select) == SQLITE_ROW ? text_of(select, 0) : std::string();
    sqlite3_reset(select);
    return read_viewing(json);
}

tl::expected<void, Phrase> VisitStore::set_viewing(const Viewing& viewing) {
    put(database_->view.get(), 1, write_viewing(viewing));
    if (!finish(database_->view.get()))
        return database_->file.failure();
    return {};
}

} // namespace estrade
