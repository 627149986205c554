// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programme.h"
#include "tests/app/qt_catch.h"

using namespace estrade;
using test::Programme;
using test::Titles;

namespace {

test::AgendaBuilder meetup() {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 30, "Backups", "Hall", {"émile Roux", "Zoé Petit"})
        .slot("2022-09-03T15:00", 30, "Restores", "Hall", {"Emma Blanc", "Zoé Petit"})
        .slot("2022-09-03T16:00", 30, "Music", "Attic", {"42"});
    for (Person& person : builder.agenda().people)
        if (person.name == "Zoé Petit") {
            person.affiliation = "Exemple SA";
            person.bio = "Runs *everything*. <img src=\"https://example.org/spy.png\"> See [her "
                         "site](https://example.org/zoe).";
            person.links = {{"https://example.org/@zoe", "Fediverse"}, {"javascript:alert(1)", "Click"}};
        }
    return builder;
}

Titles names(BrowseModel& browse) {
    Titles names;
    for (int row = 0; row < browse.people()->rows()->count(); ++row)
        names.push_back(browse.people()->rows()->value(row, "name").toString().toStdString());
    return names;
}

std::string told(BrowseModel& browse, const char* property) {
    return browse.people()->property(property).toString().toStdString();
}

} // namespace

TEST_CASE(
    "people are listed by name under their letters, accents and case aside, with their number of sessions") {
    Programme programme(meetup());
    BrowseModel& browse = programme.browse();
    browse.set_section("people");
    CHECK(programme.text("heading") == "People");
    CHECK(names(browse) == Titles{"42", "émile Roux", "Emma Blanc", "Zoé Petit"});
    RowModel* const rows = browse.people()->rows();
    CHECK(rows->value(0, "letter").toString() == "#");
    CHECK(rows->value(1, "letter").toString() == "E");
    CHECK(rows->value(2, "letter").toString() == "");
    CHECK(rows->value(3, "amount").toString() == "2");
    CHECK(rows->value(3, "initials").toString() == "ZP");
}

TEST_CASE("people are found by pieces of their name or affiliation, without accents") {
    Programme programme(meetup());
    BrowseModel& browse = programme.browse();
    browse.set_section("people");
    browse.people()->set_query("emi");
    CHECK(names(browse) == Titles{"émile Roux"});
    browse.people()->set_query("exemple zoe");
    CHECK(names(browse) == Titles{"Zoé Petit"});
    CHECK(told(browse, "name") == "Zoé Petit");
    browse.people()->set_query("zoë pettit"); // a typo
    CHECK(names(browse) == Titles{"Zoé Petit"});
    browse.people()->set_query("nobody");
    CHECK(names(browse).empty());
    browse.people()->set_query("");
    CHECK(names(browse).size() == 4);
}

TEST_CASE("a person's page has their sessions, safe text, and links that are safe") {
    Programme programme(meetup());
    BrowseModel& browse = programme.browse();
    browse.set_section("people");
    browse.move(0, 1);
    browse.move(0, 2); // past the end, which changes nothing
    browse.people()->set_query("zoe");
    CHECK(browse.property("personShown").toBool());
    CHECK(told(browse, "detail") == "Exemple SA");
    const std::string bio = told(browse, "bio");
    CHECK(bio.find("<em>everything</em>") != std::string::npos);
    CHECK(bio.find("<img") == std::string::npos);
    RowModel* const links = browse.people()->links();
    REQUIRE(links->count() == 2);
    CHECK(links->value(0, "title").toString() == "Fediverse");
    CHECK(links->value(1, "url").toString() == "https://example.org/zoe");
    RowModel* const sessions = browse.people()->sessions();
    REQUIRE(sessions->count() == 2);
    CHECK(sessions->value(0, "heading").toString() == "Saturday 3 September");
    CHECK(sessions->value(1, "title").toString() == "Restores");
    CHECK(sessions->value(1, "detail").toString() == "15:00 to 15:30  ·  Hall");
}

TEST_CASE("a session leads to its people and these to their sessions, and each step back to where one was") {
    Programme programme(meetup());
    BrowseModel& browse = programme.browse();
    browse.chooseDay(1);
    const QString backups = browse.selected();
    browse.openPerson(browse.detail()->people()->value(1, "person").toString());
    CHECK(told(browse, "name") == "Zoé Petit");
    browse.openSlot(browse.people()->sessions()->value(1, "slot").toString());
    CHECK(programme.detail("title") == "Restores");
    CHECK_FALSE(browse.property("personShown").toBool());
    browse.show(test::at("2022-09-03T14:38", test::zone("Europe/Paris"))); // time goes on
    CHECK(programme.detail("title") == "Restores");
    browse.goBack();
    CHECK(browse.property("personShown").toBool());
    browse.goBack();
    CHECK(browse.selected() == backups);
    CHECK_FALSE(browse.canGoBack());
    browse.openPerson("nobody");
    CHECK_FALSE(browse.canGoBack());
}

TEST_CASE("from the list of people too, a session is shown until another person is chosen") {
    Programme programme(meetup());
    BrowseModel& browse = programme.browse();
    browse.set_section("people");
    browse.openSlot(browse.people()->sessions()->value(0, "slot").toString());
    CHECK(programme.detail("title") == "Music");
    browse.move(0, 1);
    CHECK(browse.property("personShown").toBool());
    CHECK(told(browse, "name") == "émile Roux");
    CHECK_FALSE(browse.canGoBack());
}
