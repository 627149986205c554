// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar tells of a day without a time.
#include "app/view/kiosk_rows.h"
#include "tests/app/programme.h"
#include "tests/app/qt_catch.h"

using namespace estrade;
using namespace estrade::test;

namespace {

constexpr int a_day = 24 * 60;

/// Two rooms from ten to noon, a banner over the day, and an exhibition of three days.
AgendaBuilder harbour_days() {
    AgendaBuilder builder;
    builder.event().day_change = std::chrono::minutes{0};
    builder.slot("2022-09-03T00:00", a_day, "Harbour Days");
    builder.slot("2022-09-03T00:00", 3 * a_day, "Exhibition", "Quay");
    builder.slot("2022-09-03T10:00", 60, "Boats", "East");
    builder.slot("2022-09-03T10:00", 60, "Sails", "West");
    builder.slot("2022-09-03T11:00", 60, "Knots", "East");
    builder.slot("2022-09-03T11:00", 60, "Ropes", "West");
    return builder;
}

} // namespace

TEST_CASE("a list has what is all day under a heading of its own, without a length") {
    Programme programme(harbour_days());
    programme.browse().set_section("day/1");
    programme.browse().set_grid(false);
    CHECK(programme.titles() == Titles{"Harbour Days", "Exhibition", "Boats", "Sails", "Knots", "Ropes"});
    CHECK(programme.cell(0, "heading") == "All day");
    CHECK(programme.cell(0, "length") == "");
    CHECK(programme.cell(2, "heading") == "10:00");
}

TEST_CASE("a grid has what is all day above its hours, across all rooms, and begins with the first hour of "
          "all else") {
    Programme programme(harbour_days(), "2022-09-03T10:20");
    programme.browse().set_section("day/1");
    programme.browse().set_grid(true);
    BrowseModel& browse = programme.browse();
    CHECK(browse.columns()->count() == 2);
    REQUIRE(browse.across()->count() == 2);
    CHECK(browse.across()->value(0, "title").toString() == "Harbour Days");
    CHECK(browse.across()->value(0, "from").toDouble() == 0);
    CHECK(browse.across()->value(1, "from").toDouble() == 60);
    CHECK(browse.property("hours").toStringList() == QStringList{"", "", "10:00", "11:00", "12:00"});
    CHECK(browse.property("nowMinute").toDouble() == 2 * 60 + 20);
    CHECK(programme.detail("title") == "Boats");
}

TEST_CASE("its page says all day, and until when") {
    Programme programme(harbour_days());
    const auto when = [&](const char* title) {
        const auto agenda = harbour_days().build();
        for (std::size_t i = 0; i < agenda->sessions.size(); ++i)
            if (agenda->sessions[i].title == title)
                programme.browse().select(qstring(agenda->slots[i].id.value));
        return programme.detail("when");
    };
    CHECK(when("Harbour Days") == "Saturday 3 September, all day (Europe/\u2060Paris)");
    CHECK(when("Exhibition") == "Saturday 3 September, all day until Monday 5 (Europe/\u2060Paris)");
}

TEST_CASE("what is all day is in the way of nothing in one's agenda") {
    Programme programme(harbour_days());
    const AgendaBuilder builder = harbour_days();
    for (const std::size_t slot : {0U, 2U})
        programme.visitor().toggle_star(tell(*builder.build(), builder.build()->slots[slot]));
    programme.browse().select(qstring(builder.build()->slots[2].id.value));
    CHECK(programme.detail("conflict") == "");
}

TEST_CASE("the kiosk's home has what is all day after what is on for an hour, and does not count it down") {
    const auto live = std::make_shared<const LivePlan>(harbour_days().build());
    const BrowsePlan plan(live);
    const Words words(QString("en"), zone("Europe/Paris"));
    const QList<RowModel::Row> rows =
        KioskRows(words, plan, at("2022-09-03T10:20", zone("Europe/Paris"))).now();
    RowModel now(KioskRows::now_roles());
    now.set_rows(rows);
    REQUIRE(now.count() == 4);
    CHECK(now.value(0, "title").toString() == "Boats");
    CHECK(now.value(0, "remains").toString() == "40 min left");
    CHECK(now.value(2, "title").toString() == "Harbour Days");
    CHECK(now.value(2, "remains").toString() == "");
}
