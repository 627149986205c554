// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/sub_sessions.h"

#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::csv {

using schedule::ListedEvent;

bool tells_sub_sessions(std::string_view head) {
    constexpr std::size_t longest = 60;
    std::string name = head.size() <= longest ? text::fold(head) : std::string();
    std::erase_if(name, [](char c) { return c < 'a' || c > 'z'; });
    return name.find("subsession") != std::string::npos;
}

void SubSessions::take(ListedEvent&& event, const Row& row) {
    const bool sub = table_.sub && text::fold(row.text(*table_.sub)).starts_with("sub");
    if (!sub) {
        finish();
        if (table_.sub)
            session_ = std::move(event);
        else
            add_(std::move(event));
        return;
    }
    if (session_) {
        if (!holds_ && !session_->title.empty())
            report_.add(Severity::info, Treatment::left_out, session_->offset,
                        Phrase("'%1' holds presentations: they are listed instead of it",
                               {schedule::plain_line(session_->title)}),
                        Phrase("sessions that hold presentations"));
        holds_ = true;
        if (event.room.empty())
            event.room = schedule::short_name(session_->room);
        if (event.track.empty())
            event.track = schedule::short_name(session_->title);
        if (!event.start) {
            event.start = session_->start;
            event.end = session_->end;
            event.duration = session_->duration;
        }
        event.cancelled = event.cancelled || session_->cancelled;
        event.kept_back = event.kept_back || session_->kept_back;
        constexpr std::size_t most = 20;
        for (std::size_t i = 0; i < std::min(session_->people.size(), most); ++i)
            if (session_->people[i].role != Role::speaker)
                event.people.push_back(session_->people[i]);
    }
    add_(std::move(event));
}

void SubSessions::finish() {
    if (session_ && !holds_)
        add_(std::move(*session_));
    session_.reset();
    holds_ = false;
}

} // namespace estrade::csv
