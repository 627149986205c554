// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor chooses to see of the programme, in which layout, and that it is kept.
#include "tests/app/programme.h"
#include "tests/app/qt_catch.h"
#include "tests/support/folder.h"

#include <QSignalSpy>
#include <QTest>

using namespace estrade;
using test::Programme;
using test::Titles;

namespace {

/// The value of a choice's role; nothing where it is not offered.
QVariant choice(BrowseModel& browse, const QString& key, const char* role) {
    for (int row = 0; row < browse.filter()->choices()->count(); ++row)
        if (browse.filter()->choices()->value(row, "choice").toString() == key)
            return browse.filter()->choices()->value(row, role);
    return {};
}

/// A day in four rooms at once.
test::AgendaBuilder fair() {
    test::AgendaBuilder builder;
    builder.agenda().tracks = {{{"dev"}, "Dev", ""}, {{"ops"}, "Ops", ""}};
    for (const char* room : {"North", "East", "South", "West"})
        for (const char* start : {"2022-09-03T14:00", "2022-09-03T16:00"}) {
            builder.slot(start, 60, std::string(room) + " " + (start + 11), room);
            if (room != std::string("West"))
                builder.last_session().track = {room == std::string("North") ? "ops" : "dev"};
        }
    return builder;
}

Titles rooms_of(BrowseModel& browse) {
    Titles rooms;
    for (int column = 0; column < browse.columns()->count(); ++column)
        rooms.push_back(browse.columns()->value(column, "room").toString().toStdString());
    return rooms;
}

/// As when Estrade is started on a file that a visit is kept in.
class Sitting {
public:
    explicit Sitting(const test::Folder& folder, const test::AgendaBuilder& builder = fair(),
                     const std::string& time = "2022-08-01T12:00")
        : visitor_(folder.path() / "visit.sqlite"), browse_("en", visitor_) {
        const auto agenda = builder.build();
        browse_.set_plan(std::make_shared<LivePlan>(agenda));
        browse_.show(test::at(time, test::zone("Europe/Paris")));
        QSignalSpy arrived(&visitor_, &Visitor::changed);
        visitor_.meet(agenda);
        REQUIRE(QTest::qWaitFor([&] { return !arrived.isEmpty(); }));
    }
    [[nodiscard]] BrowseModel& browse() { return browse_; }

private:
    Visitor visitor_;
    BrowseModel browse_;
};

} // namespace

TEST_CASE("a filter shows what has any of what is chosen in each group, and tells how many choices are on") {
    Programme programme(fair());
    BrowseModel& browse = programme.browse();
    browse.filter()->toggle("track/dev");
    CHECK(programme.titles() == Titles{"East 14:00", "South 14:00", "East 16:00", "South 16:00"});
    browse.filter()->toggle("track/ops");
    CHECK(programme.titles().size() == 6);
    browse.filter()->toggle("room/north");
    CHECK(programme.titles() == Titles{"North 14:00", "North 16:00"});
    CHECK(browse.filter()->count() == 3);
    browse.filter()->toggle("now/yes");
    CHECK(programme.titles() == Titles{"North 14:00"});
    browse.filter()->clear();
    CHECK(programme.titles().size() == 8);
    CHECK(browse.filter()->count() == 0);
}

TEST_CASE("choices are those that tell slots apart, each with the number of slots it would show") {
    Programme programme(fair());
    BrowseModel& browse = programme.browse();
    CHECK(choice(browse, "track/dev", "amount").toString() == "4");
    CHECK(choice(browse, "track/dev", "group").toString() == "Track");
    CHECK(choice(browse, "starred/yes", "amount").toString() == "0");
    CHECK_FALSE(choice(browse, "kind/talk", "amount").isValid()); // all are talks
    browse.filter()->toggle("room/north");
    CHECK(choice(browse, "track/dev", "amount").toString() == "0");
    CHECK(choice(browse, "room/east", "amount").toString() == "2");
    CHECK(choice(browse, "room/north", "chosen").toBool());
    browse.chooseDay(2);
    CHECK(choice(browse, "room/east", "amount").toString() == "2");
}

TEST_CASE("what was filtered out whole says so, and can be had back") {
    Programme programme(fair());
    programme.browse().filter()->toggle("starred/yes");
    CHECK(programme.text("emptyText") == "No session matches the filters.");
    CHECK(programme.browse().filter()->property("emptied").toBool());
    programme.browse().toggleStarOf(programme.browse().selected());
    programme.browse().filter()->clear();
    CHECK(programme.text("emptyText") == "");
    programme.browse().toggleStar();
    programme.browse().filter()->toggle("starred/yes");
    CHECK(programme.titles().size() == 1);
}

TEST_CASE("a search and a track are filtered too; one's own agenda is seen whole") {
    Programme programme(fair());
    BrowseModel& browse = programme.browse();
    browse.toggleStar();
    browse.filter()->toggle("room/east");
    browse.set_query("16");
    CHECK(programme.text("heading") == "1 found");
    CHECK(browse.rows()->count() == 1);
    browse.set_query("");
    browse.set_section("track/dev");
    CHECK(programme.titles() == Titles{"East 14:00", "East 16:00"});
    browse.set_section("mine");
    CHECK(programme.titles() == Titles{"North 14:00"});
    CHECK_FALSE(browse.filter()->property("possible").toBool());
}

TEST_CASE("a filter takes rows out and puts them in, and lets those that stay alone") {
    Programme programme(fair());
    QSignalSpy reset(programme.browse().rows(), &QAbstractItemModel::modelReset);
    QSignalSpy removed(programme.browse().rows(), &QAbstractItemModel::rowsRemoved);
    programme.browse().filter()->toggle("track/dev");
    programme.browse().filter()->clear();
    CHECK(reset.isEmpty());
    CHECK_FALSE(removed.isEmpty());
}

TEST_CASE("in a grid, rooms that a filter leaves empty vanish, and rooms stay told apart") {
    Programme programme(fair());
    programme.browse().set_grid(true);
    REQUIRE(rooms_of(programme.browse()) == Titles{"North", "East", "South", "West"});
    programme.browse().filter()->toggle("track/ops");
    CHECK(rooms_of(programme.browse()) == Titles{"North"});
    CHECK(programme.browse().gridOfRooms());
}

TEST_CASE("by track, tracks are in their order, slots by time, and those without a track last") {
    Programme programme(fair());
    programme.browse().set_layout_name("tracks");
    CHECK(programme.titles() == Titles{"East 14:00", "South 14:00", "East 16:00", "South 16:00",
                                       "North 14:00", "North 16:00", "West 14:00", "West 16:00"});
    CHECK(programme.cell(0, "heading") == "Dev");
    CHECK(programme.cell(1, "heading") == "");
    CHECK(programme.cell(0, "detail") == "14:00 to 15:00  ·  East");
    CHECK(programme.cell(6, "heading") == "Without a track");
    programme.browse().set_query("north");
    CHECK(programme.browse().layout_name() == "list");
}

TEST_CASE("rooms of a grid are hidden, pinned and moved, and those hidden are counted") {
    Programme programme(fair());
    BrowseModel& browse = programme.browse();
    browse.set_grid(true);
    browse.rooms()->togglePin("south");
    CHECK(rooms_of(browse) == Titles{"South", "North", "East", "West"});
    CHECK(browse.rooms()->property("pinned").toInt() == 1);
    CHECK_FALSE(browse.rooms()->canMove("north", -1));
    browse.rooms()->move("north", 1);
    CHECK(rooms_of(browse) == Titles{"South", "East", "North", "West"});
    browse.rooms()->hide("east");
    browse.rooms()->hide("west");
    CHECK(rooms_of(browse) == Titles{"South", "North"});
    CHECK(browse.rooms()->property("hidden").toInt() == 2);
    browse.rooms()->hide("south");
    browse.rooms()->hide("north");
    CHECK(programme.text("emptyText") == "All rooms are hidden.");
    browse.rooms()->showAll();
    CHECK(rooms_of(browse) == Titles{"South", "East", "North", "West"});
    browse.rooms()->hide("east");
    browse.set_grid(false);
    CHECK(programme.titles().size() == 8);
}

TEST_CASE("section, layout, zoom, filters and rooms are there on the next visit") {
    const test::Folder folder;
    {
        Sitting sitting(folder);
        sitting.browse().set_section("people");
        sitting.browse().set_section("day/1");
        sitting.browse().set_grid(true);
        sitting.browse().set_zoom(2);
        sitting.browse().filter()->toggle("track/dev");
        sitting.browse().rooms()->hide("east");
    }
    Sitting sitting(folder);
    CHECK(sitting.browse().section() == "day/1");
    CHECK(sitting.browse().grid());
    CHECK(sitting.browse().zoom() == 2);
    CHECK(sitting.browse().filter()->count() == 1);
    CHECK(rooms_of(sitting.browse()) == Titles{"South"});
}

TEST_CASE("what a new version has no more of filters, rooms and sections means nothing there") {
    const test::Folder folder;
    {
        Sitting sitting(folder);
        sitting.browse().set_section("track/dev");
        sitting.browse().filter()->toggle("track/dev");
        sitting.browse().rooms()->hide("east");
    }
    {
        test::AgendaBuilder other = fair();
        other.agenda().tracks = {{{"web"}, "Web", ""}};
        for (Session& session : other.agenda().sessions)
            session.track = {};
        Sitting sitting(folder, other);
        CHECK(sitting.browse().section() == "day/1");
        CHECK(sitting.browse().filter()->count() == 0);
        CHECK(sitting.browse().rows()->count() == 8);
    }
    Sitting sitting(folder);
    CHECK(sitting.browse().section() == "track/dev");
}

TEST_CASE("a day that is over gives way to the present on the next visit, and one that is to come stays") {
    const test::Folder folder;
    test::AgendaBuilder builder = test::camp();
    {
        Sitting sitting(folder, builder);
        sitting.browse().set_section(GENERATE("day/1", "day/2"));
    }
    const QString kept = Sitting(folder, builder).browse().section();
    CHECK(Sitting(folder, builder, "2022-09-04T10:30").browse().section() ==
          (kept == "day/1" ? "now" : kept));
}
