// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programme.h"
#include "tests/app/qt_catch.h"

using namespace estrade;
using test::Programme;
using test::Titles;

TEST_CASE("during an event, browsing begins with what is on now and what follows that day") {
    Programme programme;
    CHECK(programme.browse().section() == "now");
    CHECK(programme.text("heading") == "Saturday 3 September");
    CHECK(programme.titles() == Titles{"Randonnée au pied du massif", "Escalade",
                                       "Que partage-t-on vraiment\u00a0?", "Lightning talks", "Apéro"});
    CHECK(programme.cell(0, "heading") == "On now");
    CHECK(programme.cell(1, "heading") == "");
    CHECK(programme.cell(3, "heading") == "16:45");
    CHECK(programme.cell(2, "detail") == "Rym, Pablo and Mathieu  ·  La Grange");
    CHECK(programme.cell(2, "length") == "30 min");
    CHECK(programme.cell(1, "badge") == "moved");
}

TEST_CASE("before an event and after it, browsing begins with its first day") {
    Programme programme(test::camp(), GENERATE("2022-08-01T12:00", "2023-01-01T12:00"));
    CHECK(programme.browse().section() == "day/1");
    CHECK(programme.titles().front() == "Ouverture");
    CHECK(programme.cell(0, "standing") == "future");
}

TEST_CASE("once a day is over, what is now is the next one's") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 180, "A walk").slot("2022-09-04T09:00", 60, "Breakfast");
    Programme programme(builder);
    BrowseModel& browse = programme.browse();
    const auto at = [&](const char* time) {
        browse.show(test::at(time, test::zone("Europe/Paris")));
        browse.set_section("now");
    };
    at("2022-09-03T16:59");
    CHECK(programme.cell(0, "title") == "A walk");
    at("2022-09-03T17:00");
    CHECK(programme.cell(0, "title") == "Breakfast");
    at("2022-09-04T10:00");
    CHECK(browse.rows()->count() == 0);
}

TEST_CASE("the sections are now, each day with its number of slots, and each track that has slots") {
    test::AgendaBuilder builder = test::camp();
    builder.agenda().tracks.push_back({{"unused"}, "Unused", ""});
    Programme programme(builder);
    RowModel* const sections = programme.browse().sections();
    REQUIRE(sections->count() == 6);
    CHECK(sections->value(1, "title").toString() == "Saturday 3");
    CHECK(sections->value(1, "amount").toString() == "6");
    CHECK(sections->value(5, "title").toString() == "Dehors");
    CHECK(sections->value(5, "group").toString() == "Tracks");
    programme.browse().set_section("track/outside");
    CHECK(programme.titles() == Titles{"Randonnée au pied du massif"});
    CHECK_FALSE(programme.browse().gridPossible());
}

TEST_CASE("a number chooses a day, and one that there is not changes nothing") {
    Programme programme;
    programme.browse().chooseDay(2);
    CHECK(programme.titles() == Titles{"Le lendemain"});
    programme.browse().chooseDay(3);
    CHECK(programme.browse().section() == "day/2");
}

TEST_CASE("a search finds as one types, marks what it found, and forgives a typo") {
    Programme programme;
    programme.browse().set_query("escal");
    CHECK(programme.cell(0, "title") == "<b>Escal</b>ade");
    CHECK(programme.cell(0, "detail") == "Saturday 3, 14:00  ·  Salle d’<b>escal</b>ade");
    programme.browse().set_query("mathueu");
    CHECK(programme.titles() == Titles{"Que partage-t-on vraiment\u00a0?"});
    CHECK(programme.text("heading") == "1 found");
    programme.browse().set_query("zzzzzz");
    CHECK(programme.titles().empty());
    CHECK(programme.text("emptyText") == "Nothing was found for “zzzzzz”.");
    programme.browse().set_query("");
    CHECK(programme.titles().size() == 5);
}

TEST_CASE("what looks like markup in a title is shown as it was written, in a search too") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "<img src=x> & friends");
    Programme programme(builder);
    programme.browse().set_query("friends");
    CHECK(programme.cell(0, "title") == "&lt;img src=x&gt; &amp; <b>friends</b>");
}

TEST_CASE("where abstracts are found in, the words around what was found are shown") {
    test::AgendaBuilder builder = test::evening();
    builder.last_session().abstract = "Tout ce que vous avez *toujours* voulu savoir.";
    Programme programme(builder, "2020-09-30T19:12");
    programme.browse().set_query("savoir");
    CHECK(programme.cell(0, "excerpt") == "Tout ce que vous avez toujours voulu <b>savoir</b>.");
}

TEST_CASE("a day of few parallel slots is a grid of one column, with those side by side") {
    Programme programme;
    programme.browse().set_lanes(3);
    programme.browse().set_grid(true);
    REQUIRE(programme.browse().columns()->count() == 1);
    RowModel* const cells = programme.column(0);
    REQUIRE(cells->count() == 6);
    CHECK(programme.browse().property("hours").toStringList().first() == "10:00");
    CHECK(cells->value(1, "from").toDouble() == 240);
    CHECK(cells->value(1, "length").toDouble() == 120);
    CHECK(cells->value(1, "offset").toDouble() == 0);
    CHECK(cells->value(2, "offset").toDouble() == Approx(1.0 / 3));
    CHECK(cells->value(3, "span").toDouble() == Approx(1.0 / 3));
    CHECK(cells->value(0, "span").toDouble() == 1);
    CHECK(programme.browse().property("nowMinute").toDouble() == 277);
}

TEST_CASE("a day of many parallel slots is a grid of a column a room, in the agenda's order") {
    test::AgendaBuilder builder;
    for (const char* room : {"D", "B", "A", "C"})
        builder.slot("2022-09-03T14:00", 60, std::string("In ") + room, room);
    Programme programme(builder);
    programme.browse().set_grid(true);
    REQUIRE(programme.browse().columns()->count() == 4);
    CHECK(programme.browse().columns()->value(0, "room").toString() == "D");
    CHECK(programme.browse().columns()->value(3, "room").toString() == "C");
    CHECK(programme.column(3)->value(0, "title").toString() == "In C");
}

/// A day of two rooms, with what is for all.
test::AgendaBuilder two_rooms() {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T09:00", 30, "Welcome")
        .slot("2022-09-03T09:30", 60, "Bees", "Pi")
        .slot("2022-09-03T09:30", 60, "Honey", "Tau")
        .slot("2022-09-03T10:30", 60, "Lunch", "Tau");
    builder.last_session().kind = SessionKind::meal;
    builder.slot("2022-09-03T11:30", 60, "Wax", "Pi").slot("2022-09-03T11:30", 60, "Hives", "Tau");
    return builder;
}

TEST_CASE("where most run beside others, a grid is of rooms, and what is for all stands across them") {
    Programme programme(two_rooms());
    BrowseModel& browse = programme.browse();
    browse.set_grid(true);
    REQUIRE(browse.columns()->count() == 2);
    CHECK(browse.gridOfRooms());
    CHECK(browse.columns()->value(0, "room").toString() == "Pi");
    CHECK(programme.column(0)->count() == 2);
    REQUIRE(browse.across()->count() == 2);
    CHECK(browse.across()->value(0, "title").toString() == "Welcome");
    CHECK(browse.across()->value(1, "title").toString() == "Lunch");
    CHECK(browse.across()->value(1, "detail").toString() == "Tau");
    SECTION("but not beside what is on at its time") {
        programme.read(two_rooms().slot("2022-09-03T10:45", 30, "A walk", "Pi"));
        CHECK(browse.across()->count() == 1);
        CHECK(programme.column(1)->value(1, "title").toString() == "Lunch");
    }
    SECTION("and in no room they stand in those rooms where nothing is on") {
        test::AgendaBuilder builder = two_rooms();
        builder.slot("2022-09-03T12:30", 90, "Hives by hand", "Pi")
            .slot("2022-09-03T12:30", 30, "Mead", "Tau");
        builder.slot("2022-09-03T13:00", 30, "Coffee");
        builder.last_session().kind = SessionKind::break_;
        builder.slot("2022-09-03T13:30", 30, "Wasps", "Tau");
        programme.read(builder);
        REQUIRE(browse.columns()->count() == 2);
        REQUIRE(programme.column(1)->count() == 5);
        CHECK(programme.column(1)->value(3, "title").toString() == "Coffee");
        CHECK(programme.column(0)->value(2, "title").toString() == "Hives by hand");
        browse.select(programme.column(1)->value(3, "slot").toString());
        browse.move(0, 1);
        CHECK(programme.detail("title") == "Wasps");
    }
    SECTION("nor where its room is hidden") {
        browse.rooms()->hide(browse.columns()->value(1, "key").toString());
        CHECK(browse.columns()->count() == 1);
        CHECK(browse.across()->count() == 1);
    }
}

TEST_CASE("a slot a little shorter than most stands as high as it lasts, and not beside the next") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T09:05", 15, "Welcome", "Pi");
    for (const char* start : {"09:20", "09:40", "10:00", "10:20", "10:40", "11:00"})
        for (const char* room : {"Pi", "Tau"})
            builder.slot(std::string("2022-09-03T") + start, 20, std::string(room) + start, room);
    Programme programme(builder);
    programme.browse().set_grid(true);
    CHECK(programme.column(0)->value(0, "title").toString() == "Welcome");
    CHECK(programme.column(0)->value(0, "length").toDouble() == 15);
    CHECK(programme.column(0)->value(1, "span").toDouble() == 1);
}

TEST_CASE("the selection moves through what stands across all rooms, and on in the room it came from") {
    Programme programme(two_rooms());
    BrowseModel& browse = programme.browse();
    browse.set_grid(true);
    browse.select(programme.column(1)->value(0, "slot").toString());
    browse.move(0, 1);
    CHECK(programme.detail("title") == "Lunch");
    browse.move(-1, 0);
    CHECK(programme.detail("title") == "Bees");
    browse.move(1, 0);
    browse.move(0, 1);
    browse.move(0, 1);
    CHECK(programme.detail("title") == "Hives");
}

TEST_CASE("a grid that is listed from a slot is a grid again in the next section, or where it is asked for") {
    Programme programme;
    programme.browse().set_grid(true);
    const QString slot = programme.column(0)->value(2, "slot").toString();
    programme.browse().listFrom(slot);
    CHECK_FALSE(programme.browse().grid());
    CHECK(programme.detail("slot") == slot.toStdString());
    SECTION("another section") {
        programme.browse().chooseDay(2);
    }
    SECTION("the grid's button") {
        programme.browse().set_grid(true);
    }
    CHECK(programme.browse().grid());
}

TEST_CASE("the selection moves in time, and in a grid to the rooms beside") {
    Programme programme;
    CHECK(programme.detail("title") == "Randonnée au pied du massif");
    programme.browse().move(0, 1);
    CHECK(programme.detail("title") == "Escalade");
    programme.browse().move(0, -1);
    programme.browse().move(0, -1);
    CHECK(programme.detail("title") == "Randonnée au pied du massif");
    programme.browse().set_grid(true);
    programme.browse().move(1, 0);
    programme.browse().move(1, 0);
    CHECK(programme.detail("title") == "Que partage-t-on vraiment\u00a0?");
    programme.browse().move(1, 0);
    CHECK(programme.detail("title") == "Que partage-t-on vraiment\u00a0?");
    programme.browse().move(-1, 0);
    CHECK(programme.detail("title") == "Escalade");
}

TEST_CASE("the detail tells when with the zone, where, who, what it is like, and when else it is on") {
    test::AgendaBuilder builder = test::camp();
    Session& session = builder.agenda().sessions[3];
    session.abstract = "Une **table ronde**.\n\n- un\n- deux";
    session.language = "fr";
    session.level = "beginner";
    session.recorded = true;
    session.resources.push_back({Resource::Kind::recording, Resource::State::promised, "", ""});
    session.links.push_back({"https://example.org/notes", "Notes"});
    builder.agenda().rooms.front().place = "First floor";
    Slot again = builder.agenda().slots[3];
    again.id = {"again"};
    again.start += std::chrono::hours{21};
    builder.agenda().slots.push_back(again);
    again = builder.agenda().slots[3];
    again.id = {"beside"};
    again.room = builder.agenda().rooms[1].id;
    builder.agenda().slots.push_back(again);
    Programme programme(builder);
    programme.browse().select(QString::fromStdString(builder.agenda().slots[3].id.value));
    CHECK(programme.detail("kind") == "Round table");
    CHECK(programme.detail("time") == "14:15 to 14:45");
    CHECK(programme.detail("when") == "Saturday 3 September, 14:15 to 14:45 (Europe/\u2060Paris)");
    CHECK(programme.detail("who") == "Rym, Pablo and Mathieu");
    CHECK(programme.detail("place") == "La Grange  ·  First floor");
    CHECK(programme.detail("others") == "also in Plein air  ·  also on Sunday 4, 11:15");
    CHECK(programme.detail("facts") == "français  ·  beginner  ·  recorded");
    CHECK(programme.detail("abstract") == "Une table ronde.\n\n• un\n• deux");
    CHECK(programme.browse().detail()->people()->count() == 3);
    RowModel* const links = programme.browse().detail()->links();
    REQUIRE(links->count() == 2);
    CHECK(links->value(0, "soon").toBool());
    CHECK(links->value(1, "url").toString() == "https://example.org/notes");
}

TEST_CASE(
    "the detail tells what else is on meanwhile: one's own first, then what starts with it, but no pause") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "Wasps", "East");
    builder.slot("2022-09-03T13:30", 45, "Hives", "North");
    builder.slot("2022-09-03T14:30", 60, "Pollen", "West");
    builder.slot("2022-09-03T14:00", 30, "Bees", "South");
    builder.slot("2022-09-03T14:00", 30, "Coffee", "Hall");
    builder.last_session().kind = SessionKind::break_;
    builder.slot("2022-09-03T14:00", 30, "Ants", "Cellar");
    builder.last_session().status = SessionStatus::cancelled;
    builder.slot("2022-09-03T15:00", 30, "Honey", "East");
    const auto meanwhile = [](Programme& programme) {
        RowModel* const rows = programme.browse().detail()->meanwhile();
        Titles told;
        for (int row = 0; row < rows->count(); ++row)
            told.push_back(rows->value(row, "title").toString().toStdString() + ", " +
                           rows->value(row, "detail").toString().toStdString());
        return told;
    };
    SECTION("few are told") {
        Programme programme(builder);
        programme.visitor().toggle_star(tell(builder.agenda(), builder.agenda().slots[2]));
        programme.browse().select(qstring(builder.agenda().slots[0].id.value));
        CHECK(meanwhile(programme) == Titles{"Pollen, 14:30 to 15:30  ·  West",
                                             "Bees, 14:00 to 14:30  ·  South",
                                             "Hives, 13:30 to 14:15  ·  North"});
        CHECK(programme.detail("moreMeanwhile") == "");
        programme.browse().select(qstring(builder.agenda().slots.back().id.value));
        CHECK(meanwhile(programme) == Titles{"Pollen, 14:30 to 15:30  ·  West"});
    }
    SECTION("of many, how many others there are") {
        for (int room = 1; room <= 9; ++room)
            builder.slot("2022-09-03T14:00", 30, "Talk", "Room " + std::to_string(room));
        Programme programme(builder);
        programme.browse().select(qstring(builder.agenda().slots[0].id.value));
        CHECK(meanwhile(programme).size() == 5);
        CHECK(programme.detail("moreMeanwhile") == "and 7 others");
    }
}

TEST_CASE("a new version keeps what was chosen and selected") {
    Programme programme;
    programme.browse().chooseDay(1);
    programme.browse().move(0, 1);
    const std::string selected = programme.detail("title");
    test::AgendaBuilder builder = test::camp();
    builder.slot("2022-09-03T09:00", 30, "Petit déjeuner", "La Grange");
    programme.read(builder);
    programme.browse().show(test::at("2022-09-03T14:38", test::zone("Europe/Paris")));
    CHECK(programme.browse().section() == "day/1");
    CHECK(programme.titles().front() == "Petit déjeuner");
    CHECK(programme.detail("title") == selected);
}

TEST_CASE(
    "nothing is to be drawn before the next slot starts or ends, or in a grid of today, the next minute") {
    Programme programme;
    const Zone paris = test::zone("Europe/Paris");
    CHECK(programme.next() == test::at("2022-09-03T14:45", paris));
    programme.browse().set_grid(true);
    CHECK(programme.browse().show(test::at("2022-09-03T14:37", paris)) ==
          test::at("2022-09-03T14:38", paris));
}

TEST_CASE("an agenda without slots says so") {
    test::AgendaBuilder builder;
    Programme programme(builder);
    CHECK(programme.text("emptyText") == "The programme is empty.");
    CHECK(programme.detail("slot") == "");
    programme.browse().set_grid(true);
    programme.browse().move(1, 1);
    CHECK_FALSE(programme.browse().grid());
}
