// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <string>

using namespace estrade;
using estrade::test::plain_options;
using estrade::test::source_of;

namespace {

/// Of an evening below that front matter.
Reading read(const std::string& front) {
    auto reading = read_announcement(
        source_of("---\ndate: 2024-03-05\n" + front + "\n---\n\n- 18:00 Doors\n- 18:30 Bees\n- 19:30 Pizza\n",
                  "evening.md"),
        plain_options());
    REQUIRE(reading);
    return std::move(*reading);
}

bool is_cancelled(const std::string& front) {
    const Reading reading = read(front);
    const auto is = [](const Session& session) { return session.status == SessionStatus::cancelled; };
    const auto& sessions = reading.agenda.sessions;
    CHECK((std::all_of(sessions.begin(), sessions.end(), is) ||
           std::none_of(sessions.begin(), sessions.end(), is)));
    const bool told =
        std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(), [](const Diagnostic& d) {
            return d.what.english().find("says that the event is cancelled") != std::string::npos;
        });
    CHECK(is(sessions.front()) == told);
    return is(sessions.front());
}

} // namespace

TEST_CASE("where an announcement says that the event is cancelled, all its sessions are, and that is told") {
    CHECK(is_cancelled("cancelled: true"));
    CHECK(is_cancelled("isCancelled: true"));
    CHECK(is_cancelled("status: cancelled"));
    CHECK(is_cancelled("event:\n  status: postponed"));
    CHECK(is_cancelled("title: '[CANCELLED] Evening 7'"));
    CHECK(is_cancelled("title: 'ANNULÉ : Soirée 7'"));
    CHECK(is_cancelled("title: Evening 7 - cancelled"));
}

TEST_CASE("an announcement that says something else of its state is of an event that takes place") {
    CHECK_FALSE(is_cancelled("cancelled: false"));
    CHECK_FALSE(is_cancelled("status: upcoming"));
    CHECK_FALSE(is_cancelled("status: published"));
    CHECK_FALSE(is_cancelled("title: Cancel culture in trains"));
    CHECK_FALSE(is_cancelled("title: Trains - cancelled and late ones"));
}
