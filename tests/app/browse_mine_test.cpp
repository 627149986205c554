// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programme.h"
#include "tests/app/qt_catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace estrade;
using test::Programme;
using test::Titles;

TEST_CASE("what is starred is in one's own agenda in order of time, and a conflict is told at once") {
    Programme programme;
    programme.browse().move(0, 1);
    programme.browse().toggleStar();
    CHECK(programme.browse().detail()->property("starred").toBool());
    CHECK(programme.detail("conflict") == "");
    programme.browse().move(0, -1);
    programme.browse().toggleStar();
    CHECK(programme.detail("conflict") == "In conflict with “Escalade” in your agenda");
    programme.browse().set_section("day/2");
    programme.browse().toggleStar();
    programme.browse().set_section("mine");
    CHECK(programme.titles() == Titles{"Randonnée au pied du massif", "Escalade", "Le lendemain"});
    CHECK(programme.cell(0, "badge") == "conflict");
    CHECK(programme.cell(0, "heading") == "Saturday 3 September  ·  14:00");
    CHECK(programme.cell(2, "badge") == "");
    CHECK(programme.browse().sections()->value(3, "amount").toString() == "3");
    programme.browse().toggleStar();
    CHECK(programme.titles() == Titles{"Escalade", "Le lendemain"});
}

TEST_CASE("slots one after the other are in no conflict, nor is what was cancelled") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "One").slot("2022-09-03T15:00", 60, "Two");
    builder.slot("2022-09-03T14:30", 60, "Gone");
    builder.last_session().status = SessionStatus::cancelled;
    Programme programme(builder);
    for (const Slot& slot : builder.agenda().slots)
        programme.browse().toggleStarOf(qstring(slot.id.value));
    programme.browse().select("slot-1");
    CHECK(programme.detail("title") == "One");
    CHECK(programme.detail("conflict") == "");
}

TEST_CASE("stars stay with their slots when a new version gives these other ids and times") {
    Programme programme;
    programme.browse().toggleStar();
    test::AgendaBuilder builder = test::camp();
    for (Slot& slot : builder.agenda().slots) {
        slot.id.value = "new-" + slot.id.value;
        slot.start += std::chrono::minutes{30};
    }
    programme.read(builder);
    programme.browse().show(test::at("2022-09-03T14:38", test::zone("Europe/Paris")));
    programme.browse().set_section("mine");
    CHECK(programme.titles() == Titles{"Randonnée au pied du massif"});
}

TEST_CASE("one's own agenda is exported as iCalendar, and the notice tells where") {
    const QTemporaryDir folder;
    Programme programme;
    programme.browse().set_export_folder(folder.path());
    programme.browse().exportAgenda();
    CHECK(programme.text("notice") == "Your agenda is empty: there is nothing to export.");
    programme.browse().toggleStar();
    programme.browse().exportAgenda();
    REQUIRE(QTest::qWaitFor([&] { return programme.text("notice") != ""; }));
    const QString path = folder.filePath("camp-de-test-my-agenda.ics");
    CHECK(programme.text("notice") == "Your agenda was written to " + path.toStdString() + ".");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.count("BEGIN:VEVENT") == 1);
    CHECK(text.contains("Randonn"));
    programme.browse().set_export_folder("/proc/nowhere");
    programme.browse().exportAgenda();
    CHECK(QTest::qWaitFor([&] {
        return programme.text("notice").starts_with("Your agenda cannot be written to /proc/nowhere");
    }));
}

TEST_CASE("what a new version changed is a section of its own, one's own agenda first, from old to new") {
    Programme programme;
    programme.browse().toggleStar();
    test::AgendaBuilder builder = test::camp();
    CHECK(programme.browse().sections()->value(5, "choice").toString() == "track/outside");
    std::vector<Slot>& slots = builder.agenda().slots;
    slots[1].start += std::chrono::minutes{30};
    slots[1].room = slots[0].room;
    builder.agenda().sessions[2].title = "Grimpe";
    builder.slot("2022-09-03T22:00", 30, "Feu de camp", "La Grange");
    slots.erase(slots.begin() + 4);
    programme.read(builder);
    CHECK(programme.text("notice") == "Changes in the programme: 4, in your agenda: 1. Press C to see.");
    CHECK(programme.browse().sections()->value(4, "title").toString() == "What changed");
    CHECK(programme.browse().sections()->value(4, "amount").toString() == "4");
    programme.browse().set_section("changes");
    CHECK(programme.text("heading") == "What changed");
    CHECK(programme.titles() ==
          Titles{"Randonnée au pied du massif", "Lightning talks", "Feu de camp", "Grimpe"});
    CHECK(programme.cell(0, "heading") == "In my agenda");
    CHECK(programme.cell(0, "detail") == "Saturday 3, 14:00 → 14:30  ·  Plein air → La Grange");
    CHECK(programme.cell(0, "badge") == "moved");
    CHECK(programme.cell(1, "heading") == "Cancelled or removed");
    CHECK(programme.cell(1, "detail") == "Saturday 3, 16:45  ·  La Grange");
    CHECK(programme.cell(2, "heading") == "New");
    CHECK(programme.cell(3, "detail") == "Saturday 3, 14:00  ·  formerly: Escalade  ·  Salle d’escalade");
    CHECK(programme.detail("news") == "Moved\nSaturday 3, 14:00 → 14:30\nPlein air → La Grange");
    programme.browse().acceptChanges();
    CHECK(programme.titles().empty());
    CHECK(programme.text("emptyText") == "Nothing has changed since you last looked.");
    CHECK(programme.browse().sections()->value(5, "choice").toString() == "track/outside");
    CHECK(programme.detail("news") == "");
}

TEST_CASE("a move that makes a conflict in one's own agenda says so where it is told of") {
    Programme programme;
    programme.browse().toggleStar();
    programme.browse().set_section("day/1");
    programme.browse().select(qstring(test::camp().agenda().slots.front().id.value));
    programme.browse().toggleStar();
    test::AgendaBuilder builder = test::camp();
    builder.agenda().slots.front().start += std::chrono::hours{4};
    programme.read(builder);
    programme.browse().set_section("changes");
    CHECK(programme.cell(0, "title") == "Ouverture");
    CHECK(programme.cell(0, "excerpt") == "Now in conflict with “Randonnée au pied du massif”");
}

TEST_CASE("what was starred and is gone from the programme stays in one's own agenda, and says so") {
    Programme programme;
    programme.browse().toggleStar();
    test::AgendaBuilder builder = test::camp();
    builder.agenda().slots.erase(builder.agenda().slots.begin() + 1);
    programme.read(builder);
    programme.browse().acceptChanges();
    programme.browse().set_section("mine");
    CHECK(programme.titles() == Titles{"Randonnée au pied du massif"});
    CHECK(programme.cell(0, "badge") == "removed");
    CHECK(programme.detail("when") == "Saturday 3 September, 14:00 to 16:00 (Europe/\u2060Paris)");
    programme.browse().chooseDay(1);
    CHECK(programme.titles().size() == 5);
    programme.browse().set_section("mine");
    programme.browse().toggleStar();
    CHECK(programme.titles().empty());
}

TEST_CASE("a conflict is told as a star makes it, with the ways out of it") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "Backups").slot("2022-09-03T14:50", 60, "Alerts");
    builder.last_session().recorded = true;
    Slot again = builder.agenda().slots.front();
    again.id = {"again"};
    again.start += std::chrono::hours{24};
    builder.agenda().slots.push_back(again);
    Programme programme(builder, "2022-09-03T09:00");
    programme.browse().toggleStarOf("slot-1");
    CHECK(programme.text("notice") == "");
    programme.browse().toggleStarOf("slot-2");
    const std::string told = "In conflict with “Backups” in your agenda\n"
                             "•\u00a0Backups: also on Sunday 4, 14:00\n"
                             "•\u00a0Alerts: a recording is promised\n"
                             "•\u00a0Backups: leave 10 min early\n"
                             "•\u00a0Alerts: come 10 min late";
    CHECK(programme.text("notice") == told);
    programme.browse().select("slot-2");
    CHECK(programme.text("notice") == "");
    CHECK(programme.detail("conflict") == told);
}

TEST_CASE("in a rehearsal a star is said to last as long as the window") {
    Programme programme(test::camp(), "2022-09-03T14:37", true);
    programme.browse().toggleStar();
    CHECK(programme.text("notice") == "A rehearsal: what you keep is forgotten when the window closes.");
    programme.browse().toggleStar();
    CHECK(programme.text("notice") == "");
}

TEST_CASE("in one's own agenda gaps are told with what fits in, and F lists that") {
    test::AgendaBuilder builder;
    builder.slot("2022-09-03T14:00", 60, "Backups", "Hall")
        .slot("2022-09-03T15:00", 20, "Far", "Attic")
        .slot("2022-09-03T15:20", 20, "Near", "Hall")
        .slot("2022-09-03T15:20", 20, "Far too", "Attic")
        .slot("2022-09-03T15:45", 60, "Alerts", "Hall")
        .slot("2022-09-03T17:30", 60, "Last", "Hall");
    Programme programme(builder, "2022-09-03T09:00");
    for (const char* slot : {"slot-1", "slot-5", "slot-6"})
        programme.browse().toggleStarOf(slot);
    programme.browse().set_section("mine");
    CHECK(programme.cell(0, "gap") == "");
    CHECK(programme.cell(1, "gap") == "45 min free (F): Near, Far…");
    CHECK(programme.cell(2, "gap") == "45 min free");
    programme.browse().showFree("slot-6");
    CHECK(programme.browse().section() == "mine");
    programme.browse().showFree("slot-5");
    CHECK(programme.titles() == Titles{"Near", "Far", "Far too"});
    CHECK(programme.text("heading") == "Free 15:00 to 15:45");
    programme.browse().set_section("day/1");
    CHECK(programme.cell(4, "gap") == "");
}

TEST_CASE("the detail tells the time where the visitor is too, where clocks show another there") {
    Programme programme;
    CHECK(programme.detail("ownTime") == "");
    const auto own_time_in = [&](const char* zone) {
        programme.browse().detail()->set_own_zone(test::zone(zone));
        programme.browse().set_section("day/1");
        programme.browse().set_section("now");
        return programme.detail("ownTime");
    };
    CHECK(own_time_in("Europe/Brussels") == "");
    CHECK(own_time_in("America/New_York") == "For you: 08:00 to 10:00 (America/\u2060New_York)");
    CHECK(own_time_in("Pacific/Auckland") ==
          "For you: Sunday 4 September, 00:00 to 02:00 (Pacific/\u2060Auckland)");
}

TEST_CASE("the visitor is reminded of what is in their agenda, at its time as it now is") {
    const Zone paris = test::zone("Europe/Paris");
    Programme programme(test::camp(), "2022-09-03T18:00");
    QStringList told;
    QObject::connect(&programme.browse(), &BrowseModel::reminded, &programme.browse(),
                     [&](const QString& title, const QString& text) { told.append(title + ": " + text); });
    programme.browse().set_reminder(std::chrono::minutes{10});
    programme.browse().toggleStarOf("slot-6");
    CHECK(programme.browse().show(test::at("2022-09-03T18:00", paris)) ==
          test::at("2022-09-03T18:20", paris));
    test::AgendaBuilder builder = test::camp();
    builder.agenda().slots[5].start += std::chrono::minutes{15};
    programme.read(builder);
    (void)programme.browse().show(test::at("2022-09-03T18:20", paris));
    CHECK(told.isEmpty());
    (void)programme.browse().show(test::at("2022-09-03T18:35", paris));
    (void)programme.browse().show(test::at("2022-09-03T18:36", paris));
    CHECK(told == QStringList{"Apéro: 18:45 to 20:15  ·  La Grange"});
    CHECK(programme.text("notice") == "Soon: Apéro  ·  18:45 to 20:15  ·  La Grange");
}

TEST_CASE("a note stays with its slot in a new version, starred or not") {
    Programme programme;
    programme.browse().keepNote("  Gourde ! ");
    CHECK(programme.detail("ownNote") == "Gourde !");
    CHECK_FALSE(programme.browse().detail()->property("starred").toBool());
    test::AgendaBuilder builder = test::camp();
    builder.agenda().slots[1].id = {"other"};
    programme.read(builder);
    CHECK(programme.detail("title") == "Randonnée au pied du massif");
    CHECK(programme.detail("ownNote") == "Gourde !");
    programme.browse().keepNote("");
    CHECK(programme.detail("ownNote") == "");
}

TEST_CASE("before an event an entry of one's own is on its first day") {
    Programme programme;
    programme.browse().show(test::at("2022-08-20T12:00", test::zone("Europe/Paris")));
    programme.browse().set_section("mine");
    CHECK(programme.text("entryHint") == "Saturday 3 September: 12:30-13:15 Lunch");
}

TEST_CASE("an entry of one's own stands in one's agenda alone, in the way of what it is in the way of") {
    Programme programme;
    programme.browse().toggleStar();
    programme.browse().set_section("mine");
    CHECK(programme.text("entryHint") == "Saturday 3 September: 12:30-13:15 Lunch");
    CHECK_FALSE(programme.browse().addEntry("Lunch"));
    CHECK(programme.text("notice") == "Begin with a time: 12:30-13:15 Lunch");
    CHECK(programme.browse().addEntry("15:30-16:30 Appeler Ana"));
    CHECK(programme.text("notice") == "");
    CHECK(programme.titles() == Titles{"Randonnée au pied du massif", "Appeler Ana"});
    CHECK(programme.cell(1, "badge") == "conflict");
    programme.browse().move(0, 1);
    CHECK(programme.detail("when") == "Saturday 3 September, 15:30 to 16:30 (Europe/\u2060Paris)");
    CHECK(programme.detail("conflict")
              .starts_with("In conflict with “Randonnée au pied du massif” in your agenda"));
    CHECK_FALSE(programme.browse().detail()->property("notable").toBool());
    programme.browse().chooseDay(1);
    CHECK(programme.titles().size() == 6);
    programme.browse().set_section("mine");
    programme.browse().toggleStarOf(programme.browse().rows()->value(1, "slot").toString());
    CHECK(programme.titles() == Titles{"Randonnée au pied du massif"});
}

TEST_CASE("an agenda that another shared is shown before anything is added to one's own") {
    Programme other;
    CHECK(other.browse().sharedLine() == "");
    other.browse().toggleStar();
    other.browse().toggleStarOf("slot-6");
    const QString line = other.browse().sharedLine();
    Programme programme;
    programme.browse().toggleStar();
    programme.browse().previewShared("Voici : " + line + "\nÀ demain !");
    CHECK(programme.browse().section() == "offered");
    CHECK(programme.text("heading") == "From another’s agenda");
    CHECK(programme.titles() == Titles{"Apéro"});
    CHECK(programme.text("notice") == "New to you: 1, already in your agenda: 1, not in this programme: 0.");
    CHECK(programme.browse().sections()->value(3, "amount").toString() == "1");
    programme.browse().acceptShared();
    CHECK(programme.browse().section() == "mine");
    CHECK(programme.titles() == Titles{"Randonnée au pied du massif", "Apéro"});
}

TEST_CASE("a text that is no agenda of this event changes nothing, and the notice says why") {
    Programme programme;
    const std::string section = programme.browse().section().toStdString();
    programme.browse().previewShared("Bonjour");
    CHECK(programme.text("notice").starts_with("What was copied holds no agenda"));
    programme.browse().toggleStar();
    const QString line = programme.browse().sharedLine();
    programme.browse().previewShared(line.chopped(4));
    CHECK(programme.text("notice") == "A part of that agenda is missing: copy the whole text.");
    Programme evening(test::evening(), "2020-09-30T19:12");
    evening.browse().previewShared(line);
    CHECK(evening.text("notice") == "That agenda is for another event.");
    CHECK(programme.browse().section().toStdString() == section);
}
