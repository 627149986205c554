// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/tidy.h"
#include "core/formats/title_kinds.h"
#include "tests/support/catch.h"

using namespace estrade;
using namespace std::chrono_literals;

TEST_CASE("a title whose author marked it as cancelled is told from its false friends") {
    struct Row {
        const char* title;
        std::optional<std::string> rest;
    };
    const Row row = GENERATE(values<Row>({
        {"[CANCELLED] Rust", "Rust"},
        {"(canceled) Rust", "Rust"},
        {"*ABGESAGT* Rust", "Rust"},
        {"Cancelled: Rust", "Rust"},
        {"ENTFÄLLT: Rust", "Rust"},
        {"Annulé : Rust", "Rust"},
        {"Cancelled - Rust", "Rust"},
        {"CANCELLED Rust for all", "Rust for all"},
        {"CANCELLED", ""},
        {"Rust (Cancelled)", "Rust"},
        {"Rust [abgesagt]", "Rust"},
        {"Rust - Cancelled", "Rust"},
        {"Rust – annulé", "Rust"},
        {"Cancel culture", std::nullopt},
        {"Cancelled flights: a tale", std::nullopt},
        {"Cancelled projects we loved", std::nullopt},
        {"CANCELLED FLIGHTS", std::nullopt},
        {"[Rust] Cancelled", std::nullopt},
        {"Rust (cancelled flights)", std::nullopt},
        {"Rust)", std::nullopt},
        {"Rust", std::nullopt},
    }));
    INFO(row.title);
    CHECK(schedule::without_cancelled_mark(row.title) == row.rest);
}

TEST_CASE("HTML's tags are left out of a line where they pair") {
    using Row = std::pair<const char*, const char*>;
    const Row row = GENERATE(values<Row>({{"<b>Rust</b> for <i>all</i>", "Rust for all"},
                                          {"<a href=\"https://x.example\">Rust</a>", "Rust"},
                                          {"<em><strong>Rust</strong></em>", "Rust"},
                                          {"Coffee<br />and cake", "Coffee and cake"},
                                          {"&lt;code&gt;map&lt;/code&gt;", "map"},
                                          {"vector<b> and set<i>", "vector<b> and set<i>"},
                                          {"<b>Rust", "<b>Rust"},
                                          {"<template> and </template>", "<template> and </template>"},
                                          {"1 < 2", "1 < 2"}}));
    INFO(row.first);
    CHECK(schedule::plain_line(row.first) == row.second);
}

TEST_CASE("titles of what nobody presents tell its kind, those of talks do not") {
    using Row = std::pair<const char*, SessionKind>;
    const Row row = GENERATE(values<Row>({{"Registration & breakfast", SessionKind::social},
                                          {"Lunch Break by Quay Ltd", SessionKind::meal},
                                          {"Coffee Break and Posters", SessionKind::break_},
                                          {"Morning coffee", SessionKind::break_},
                                          {"Break the glass", SessionKind::talk},
                                          {"Open data for all", SessionKind::talk},
                                          {"Why we never have lunch with our users again", SessionKind::talk},
                                          {"Keynotes that move", SessionKind::talk},
                                          {"Mittagspause", SessionKind::meal},
                                          {"Almoço no cais", SessionKind::meal},
                                          {"Receso Académico", SessionKind::break_},
                                          {"Keynote: Boats", SessionKind::keynote},
                                          {"Panel – Boats and sails", SessionKind::panel},
                                          {"Break: what glass does", SessionKind::talk},
                                          {"Afternoon tea", SessionKind::break_},
                                          {"Main conference: morning tea", SessionKind::break_},
                                          {"Room changeover", SessionKind::break_},
                                          {"Pizza & drinks", SessionKind::meal},
                                          {"Conference dinner", SessionKind::meal},
                                          {"Inloop met koffie", SessionKind::social},
                                          {"Closing party", SessionKind::social},
                                          {"Welcome & opening remarks", SessionKind::other},
                                          {"Mot de la fin", SessionKind::other},
                                          {"Begrüßung", SessionKind::other},
                                          {"The tea ceremony of testing", SessionKind::talk},
                                          {"Pizza delivery with drones", SessionKind::talk}}));
    INFO(row.first);
    CHECK(kind_of_title(row.first, false) == row.second);
    CHECK(kind_of_title("Opening remarks", true) == SessionKind::other);
    CHECK(kind_of_title("Food and cookies", true) == SessionKind::talk);
    CHECK(kind_of_title("Lunch and learn", true) == SessionKind::talk);
    CHECK(kind_of_title("Lunch", true) == SessionKind::meal);
}

TEST_CASE("durations are read as tools write them") {
    using Row = std::pair<const char*, std::optional<Duration>>;
    const Row row = GENERATE(values<Row>({{"0:30", 30min},
                                          {"00:30", 30min},
                                          {"30", 30min},
                                          {"1:00:00", 1h},
                                          {"26:15", 26h + 15min},
                                          {"1:02:00:00", 26h},
                                          {"PT1H30M", 90min},
                                          {"P1DT2H", 26h},
                                          {"90 min", 90min},
                                          {"1h30", 90min},
                                          {"2 h", 2h},
                                          {"-0:15", -15min},
                                          {"", std::nullopt},
                                          {"soon", std::nullopt},
                                          {"1:2:3:4:5", std::nullopt},
                                          {"99999999:00", std::nullopt},
                                          {"P1Y", std::nullopt}}));
    INFO(row.first);
    CHECK(schedule::written_duration(row.first) == row.second);
}

TEST_CASE("clocks are read as tools write them") {
    using Row = std::pair<const char*, std::optional<std::chrono::minutes>>;
    const Row row = GENERATE(values<Row>({{"09:30", 570min},
                                          {"9:30", 570min},
                                          {"09:30:00", 570min},
                                          {"9.30", 570min},
                                          {"9h30", 570min},
                                          {"9h", std::nullopt},
                                          {"9:30 pm", 1290min},
                                          {"12:00 AM", 0min},
                                          {"12pm", 720min},
                                          {"24:00", 1440min},
                                          {"13:00 pm", 780min},
                                          {"13:00 am", std::nullopt},
                                          {"9", std::nullopt},
                                          {"49:00", std::nullopt},
                                          {"12:60", std::nullopt}}));
    INFO(row.first);
    CHECK(schedule::written_clock(row.first) == row.second);
}

TEST_CASE("languages are read by code, name and in lists") {
    using Tags = std::vector<std::string>;
    CHECK(schedule::languages("de, en") == Tags{"de", "en"});
    CHECK(schedule::languages("eng") == Tags{"en"});
    CHECK(schedule::languages("German") == Tags{"de"});
    CHECK(schedule::languages("English/Français") == Tags{"en", "fr"});
    CHECK(schedule::languages("klingon").empty());
}

TEST_CASE("addresses are put right where what was meant is plain, and left out where they are none") {
    using schedule::LinkFault;
    struct Row {
        Link link;
        LinkFault fault;
        const char* url;
    };
    const Row row = GENERATE(values<Row>({
        {{"https://example.org/a", "A"}, LinkFault::none, "https://example.org/a"},
        {{"mailto:ada@example.org", ""}, LinkFault::none, "mailto:ada@example.org"},
        {{"plenary.html?speaker=king", ""}, LinkFault::broken, nullptr},
        {{"www.example.org", ""}, LinkFault::repaired, "https://www.example.org"},
        {{"example.org:8080/x", ""}, LinkFault::repaired, "https://example.org:8080/x"},
        {{"//example.org", ""}, LinkFault::repaired, "https://example.org"},
        {{"http:/example.org", ""}, LinkFault::repaired, "http://example.org"},
        {{"", "https://example.org"}, LinkFault::repaired, "https://example.org"},
        {{"javascript:alert(1)", "x"}, LinkFault::broken, nullptr},
        {{"data:text/html,x", "x"}, LinkFault::broken, nullptr},
        {{"/relative/path.pdf", ""}, LinkFault::broken, nullptr},
        {{"see our site", ""}, LinkFault::broken, nullptr},
        {{"", ""}, LinkFault::broken, nullptr},
        {{"http", ""}, LinkFault::broken, nullptr},
        {{"https", "x"}, LinkFault::broken, nullptr},
        {{"https://", ""}, LinkFault::broken, nullptr},
    }));
    Link link = row.link;
    INFO(row.link.url << " " << row.link.label);
    CHECK(schedule::put_right(link) == row.fault);
    if (row.url != nullptr)
        CHECK(link.url == row.url);
}

TEST_CASE("text that was escaped twice is read as it was meant") {
    CHECK(schedule::plain_line("  Caf&eacute; &#x3D;\n 1 ") == "Café = 1");
    CHECK(schedule::paragraphs("a\r\nb\r\n\r\n\r\n  c  \r\n") == "a\nb\n\n  c");
    CHECK(schedule::paragraphs("<p>a</p><p>b</p>") == "a\n\nb");
    CHECK(schedule::paragraphs(" \n ").empty());
    CHECK(schedule::paragraphs("\n\n a \t\n\u00A0\n\n\nb\rc\n") == " a\n\nb\nc");
    CHECK(schedule::into_plain_line("Café = 1") == "Café = 1");
    CHECK(schedule::into_plain_line(" Caf&eacute; ") == "Café");
}
