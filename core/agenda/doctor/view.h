// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/doctor.h"
#include "core/agenda/lookup.h"

namespace estrade::doctor {

/// An agenda as the rules look at it.
class View {
public:
    View(const Agenda& agenda, const DoctorOptions& options);

    [[nodiscard]] const Agenda& agenda() const { return agenda_; }
    [[nodiscard]] const DoctorOptions& options() const { return options_; }

    /// The slot's session; null for an open slot.
    [[nodiscard]] const Session* session(const Slot& slot) const { return lookup_.session(slot.session); }
    [[nodiscard]] const Person* person(const PersonId& id) const { return lookup_.person(id); }
    /// Slots that take place, in order of start.
    [[nodiscard]] const std::vector<const Slot*>& held() const { return held_; }
    [[nodiscard]] std::size_t uses(const SessionId& session) const; ///< slots that hold it

    [[nodiscard]] Phrase title(const Slot& slot) const; ///< "'Opening'", "an open slot"
    [[nodiscard]] Phrase room(const Slot& slot) const;  ///< "'Hall 1'", "the room"
    [[nodiscard]] bool has_named_room(const Slot& slot) const;
    [[nodiscard]] std::string when(Instant at) const;  ///< "2020-09-30 19:12"
    [[nodiscard]] std::string clock(Instant at) const; ///< "19:12"

private:
    const Agenda& agenda_;
    const DoctorOptions& options_;
    Lookup lookup_;
    std::unordered_map<std::string_view, std::size_t> uses_; // by session
    std::vector<const Slot*> held_;
};

using Findings = std::vector<Finding>;

void examine_rooms(const View& view, Findings& findings);
void examine_people(const View& view, Findings& findings);
void examine_clocks(const View& view, Findings& findings);
void examine_breaks(const View& view, Findings& findings);
void examine_sessions(const View& view, Findings& findings);
void examine_names(const View& view, Findings& findings);
void examine_links(const View& view, Findings& findings);

} // namespace estrade::doctor
