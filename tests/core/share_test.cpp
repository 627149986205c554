// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/share.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/random_agenda.h"

#include <algorithm>
#include <cctype>

using namespace estrade;
using namespace std::chrono_literals;
using test::AgendaBuilder;

namespace {

AgendaBuilder morning() {
    AgendaBuilder agenda;
    agenda.event().title = "Journée de test";
    agenda.slot("2022-09-03T09:00", 30, "Opening", "Hall")
        .slot("2022-09-03T10:00", 30, "Backups", "Hall")
        .slot("2022-09-03T12:00", 60, "Lunch", "Garden")
        .slot("2022-09-04T12:00", 60, "Lunch", "Garden");
    return agenda;
}

std::string shared_morning() {
    return share(*morning().build(), {{"slot-2"}, {"slot-4"}});
}

using Places = std::vector<std::size_t>;

} // namespace

TEST_CASE("what is shared is read again, from the line alone or within a text") {
    const Agenda agenda = *morning().build();
    CHECK(shared_morning().size() == 47);
    std::string small = shared_morning();
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    for (const std::string& text : {shared_morning(), "Mine:\n" + shared_morning() + "\nSee you there!",
                                    small, shared_morning().insert(20, "\n")}) {
        const auto shared = read_shared(text, agenda);
        REQUIRE(shared);
        CHECK(shared->slots == Places{1, 3});
        CHECK(shared->unknown == 0);
    }
}

TEST_CASE("what is shared of one version is found in another, by title and as near in time as can be") {
    AgendaBuilder newer = morning();
    for (Slot& slot : newer.agenda().slots) {
        slot.id.value += "-new";
        slot.start += 15min;
    }
    newer.agenda().sessions[1].title = "Restores";
    const auto shared = read_shared(shared_morning(), *newer.build());
    REQUIRE(shared);
    CHECK(shared->slots == Places{3});
    CHECK(shared->unknown == 1);
}

TEST_CASE("a line holds only what QR codes hold best") {
    CHECK(shared_morning().find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ:") == std::string::npos);
}

TEST_CASE("any agenda is shared and read again, but for slots of one title and minute") {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        const Agenda agenda = test::random_agenda(seed);
        std::vector<SlotId> all;
        for (const Slot& slot : agenda.slots)
            all.push_back(slot.id);
        const auto shared = read_shared(share(agenda, all), agenda);
        INFO(seed);
        REQUIRE(shared);
        CHECK(shared->unknown == 0);
        CHECK(shared->slots.size() <= agenda.slots.size());
        CHECK(read_shared(share(agenda, {}), agenda)->slots.empty());
    }
}

TEST_CASE("a text that is no agenda, is damaged, newer or about another event is refused with its reason") {
    const Agenda agenda = *morning().build();
    const auto fault = [&](const std::string& text) { return read_shared(text, agenda).error(); };
    CHECK(fault("") == ShareFault::none);
    CHECK(fault("See you at the estrade") == ShareFault::none);
    std::string wrong = shared_morning();
    wrong[25] = wrong[25] == 'A' ? 'B' : 'A';
    CHECK(fault(wrong) == ShareFault::damaged);
    for (std::size_t length = 8; length < shared_morning().size(); ++length)
        CHECK(fault(shared_morning().substr(0, length)) == ShareFault::damaged);
    std::string newer = shared_morning();
    newer[8] = '2';
    CHECK(fault(newer) == ShareFault::newer);
    AgendaBuilder other = morning();
    other.event().title = "Another event";
    CHECK(fault(share(*other.build(), {})) == ShareFault::other_event);
}
