// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/csv/table.h"
#include "core/formats/schedule/agenda_maker.h"

#include <functional>
#include <optional>

namespace estrade::csv {

/// Tables in which rows of sub-sessions follow that of their session, as a column says ("Session or
/// Sub-session": "Sub"): those are in the room of the session, and with who chairs it. The session holds
/// them, and is listed only where it has none.
class SubSessions {
public:
    using Add = std::function<void(schedule::ListedEvent&&)>;

    SubSessions(const Table& table, schedule::Report& report, Add add)
        : table_(table), report_(report), add_(std::move(add)) {}

    /// The event that a row tells, in the order of rows.
    void take(schedule::ListedEvent&& event, const Row& row);
    /// After the last row.
    void finish();

private:
    const Table& table_;
    schedule::Report& report_;
    Add add_;
    std::optional<schedule::ListedEvent> session_; ///< of the rows that may follow
    bool holds_ = false;                           ///< some did
};

/// Whether a head asks which rows are sub-sessions.
[[nodiscard]] bool tells_sub_sessions(std::string_view head);

} // namespace estrade::csv
