// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <memory>
#include <string>

namespace estrade::test {

/// An agenda under construction, in few words. Times are "2020-09-30T19:00" in the event's zone.
class AgendaBuilder {
public:
    explicit AgendaBuilder(const std::string& zone = "Europe/Paris");

    /// Adds a slot with a session of its own, and its room and people where they are new.
    AgendaBuilder& slot(const std::string& start, int minutes, const std::string& title,
                        const std::string& room = "", const std::vector<std::string>& people = {});
    /// The slot and session added last.
    [[nodiscard]] Slot& last_slot() { return agenda_.slots.back(); }
    [[nodiscard]] Session& last_session() { return agenda_.sessions.back(); }
    [[nodiscard]] Event& event() { return agenda_.event; }
    [[nodiscard]] Agenda& agenda() { return agenda_; }

    [[nodiscard]] std::shared_ptr<const Agenda> build() const;

private:
    Agenda agenda_;
};

/// An evening of five slots in one room, in French: 19:00 to 20:00 on 2020-09-30 in Paris.
[[nodiscard]] AgendaBuilder evening();

/// A day with three rooms in parallel in the afternoon: 2022-09-03 in Paris.
[[nodiscard]] AgendaBuilder camp();

} // namespace estrade::test
