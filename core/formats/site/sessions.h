// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/agenda_maker.h"
#include "core/formats/site/calendar.h"
#include "core/formats/site/telling.h"

#include <string>
#include <vector>

namespace estrade::site {

/// What days, rooms, tracks and time slots tell of all that they hold.
struct Context {
    std::optional<LocalDay> day;
    std::optional<csv::CellTime> time;
    std::string length;
    std::string room;
    std::string track;
    std::vector<schedule::ListedPerson> people; ///< who chair
    bool kept_back = false;                     ///< they are drafts, or not for all
};

/// Makes events of the sessions of a site's data file, or what else they are among what they are listed
/// among. What is left out is told.
class Sessions {
public:
    /// All must outlive it.
    Sessions(schedule::AgendaMaker& maker, const DataFile& file, Calendar& calendar, Telling& telling)
        : maker_(maker), file_(file), calendar_(calendar), telling_(telling) {}

    /// `time`, `own_day`: what the item itself tells.
    void read(const Item& item, const Context& context, std::optional<csv::Field> among,
              std::optional<csv::CellTime> time, std::optional<LocalDay> own_day);
    /// One that is but a text in its context.
    void read_text(schedule::ListedEvent event, const Context& context);

    /// Whether any has both a title and a time.
    [[nodiscard]] bool any() const { return dated_; }
    /// Whether any refers to a time slot that the file does not tell.
    [[nodiscard]] bool refer_to_slots() const { return refers_; }

private:
    [[nodiscard]] bool read_other(const Item& item, std::optional<csv::Field> among);
    void add(schedule::ListedEvent event, const Item& item, const Context& context,
             std::optional<LocalDay> day, const std::optional<csv::CellTime>& time, bool all_day);
    [[nodiscard]] bool goes_past_midnight(const Context& context, Duration clock);
    void describe(schedule::ListedEvent& event, const Item& item, const Context& context);
    void read_others(schedule::ListedEvent& event, const Item& item, bool meets);

    schedule::AgendaMaker& maker_;
    const DataFile& file_;
    Calendar& calendar_;
    Telling& telling_;
    struct Before {
        std::optional<LocalDay> day;
        std::string room;
        Duration clock{};
    };
    Before before_;       ///< what was listed last under a day and in a room
    bool dated_ = false;  ///< something has a title and a time
    bool refers_ = false; ///< something refers to a time slot
};

} // namespace estrade::site
