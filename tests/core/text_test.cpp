// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"
#include "core/text/text.h"
#include "tests/support/catch.h"
#include "tests/support/random_agenda.h"

using namespace estrade;

TEST_CASE("folded text compares without case and accents") {
    struct Row {
        const char* text;
        const char* folded;
    };
    const auto row = GENERATE(values<Row>({
        {"", ""},
        {"Déjà VU", "deja vu"},
        {"Straße", "strasse"},
        {"STRAẞE", "strasse"},
        {"Œuvre, Æther, Łódź, Ğ, İı", "oeuvre, aether, lodz, g, ii"},
        {"e\xCC\x81t\xC3\xA9", "ete"},
        {"l’été", "l'ete"},
        {"“Oui”", "\"oui\""},
        {"日本語 Ж", "日本語 ж"},
        {"👩‍💻", "👩‍💻"},
        {"3 × 4 ÷ 2", "3 × 4 ÷ 2"},
    }));
    INFO(row.text);
    CHECK(text::fold(row.text) == row.folded);
    CHECK(text::fold(row.folded) == row.folded);
}

TEST_CASE("trimmed text has no blanks around it, of any kind") {
    struct Row {
        const char* text;
        const char* trimmed;
    };
    const auto row = GENERATE(values<Row>({
        {"", ""},
        {" \t\r\n", ""},
        {"  a b  ", "a b"},
        {"\xC2\xA0 a\xE2\x80\xAF", "a"},
        {"\xE3\x80\x80日本\xE3\x80\x80", "日本"},
        {"\xEF\xBB\xBFtitle", "title"},
        {"\xE2\x80\x8Btitle\xE2\x80\x8B", "title"},
        {"é", "é"},
    }));
    INFO(row.text);
    CHECK(text::trim(row.text) == row.trimmed);
}

TEST_CASE("invalid UTF-8 is found where it begins") {
    struct Row {
        std::string_view bytes;
        std::size_t at;
    };
    constexpr std::size_t valid = std::string_view::npos;
    const auto row = GENERATE_COPY(values<Row>({
        {"", valid},
        {"abc", valid},
        {std::string_view("a\0b", 3), valid},
        {"é日👩", valid},
        {"\xF4\x8F\xBF\xBF", valid},
        {"a\x80", 1},
        {"a\xC3", 1},
        {"é\xE9", 2},
        {"\xC0\x80", 0},
        {"\xC1\xBF", 0},
        {"\xE0\x9F\xBF", 0},
        {"\xF0\x8F\xBF\xBF", 0},
        {"\xED\xA0\x80", 0},
        {"\xF4\x90\x80\x80", 0},
        {"\xF5\x80\x80\x80", 0},
        {"\xFF", 0},
        {"ab\xE2\x82", 2},
        {"\xE2\x82g", 0},
    }));
    CHECK(text::find_invalid_utf8(row.bytes) == row.at);
}

TEST_CASE("invalid UTF-8 is found wherever it stands in a long text") {
    for (std::size_t at = 0; at < 100; ++at) {
        CHECK(text::find_invalid_utf8(std::string(at, 'a') + "\xC3" + std::string(60, 'a')) == at);
        CHECK(text::find_invalid_utf8(std::string(at, 'a') + "é" + std::string(60, 'a') + "\x80") == at + 62);
        CHECK(text::find_invalid_utf8(std::string(at, 'a') + "日") == std::string_view::npos);
    }
}

TEST_CASE("a text is evenly spaced where its white space is single blanks") {
    CHECK(text::is_evenly_spaced(""));
    CHECK(text::is_evenly_spaced(" "));
    CHECK(text::is_evenly_spaced(" a é b "));
    for (std::size_t at = 0; at < 60; ++at)
        for (const std::string_view uneven : {"  ", "\n", "\t", "\x01"}) {
            std::string text(60, 'a');
            CHECK(text::is_evenly_spaced(text));
            text.insert(at, uneven);
            INFO(at << " " << text);
            CHECK_FALSE(text::is_evenly_spaced(text));
            CHECK_FALSE(text::is_evenly_spaced(text.substr(0, at + uneven.size())));
        }
}

TEST_CASE("code points and UTF-8 lead to each other") {
    for (std::uint32_t seed = 0; seed < 300; ++seed) {
        test::Draws draws(seed);
        const std::string text = test::random_text(draws);
        REQUIRE(text::find_invalid_utf8(text) == std::string_view::npos);
        std::string again;
        for (const char32_t c : text::code_points(text))
            text::append(again, c);
        CHECK(again == text);
    }
    CHECK(text::code_points("a\xFFz") == U"a\uFFFDz");
}

TEST_CASE("lines end with any of the three line ends") {
    using Lines = std::vector<std::string_view>;
    CHECK(text::lines("") == Lines{});
    CHECK(text::lines("a") == Lines{"a"});
    CHECK(text::lines("a\nb\r\nc\rd") == Lines{"a", "b", "c", "d"});
    CHECK(text::lines("a\n\n\nb\n") == Lines{"a", "", "", "b"});
    CHECK(text::lines("\r\n\n\r") == Lines{"", "", ""});
    CHECK(text::lines("a\rb\r\r\nc") == Lines{"a", "b", "", "c"});
}

TEST_CASE("what stands below a title does not begin with that title") {
    CHECK(text::below_title("Sails and Wind\n\nHow to.", "Sails and wind") == "How to.");
    CHECK(text::below_title("## **Sails and wind** ##\nHow to.", "Sails and wind") == "How to.");
    CHECK(text::below_title("Sails and wind\n======\n\nHow to.", "Sails and wind") == "How to.");
    CHECK(text::below_title("Sails and wind", "Sails and wind").empty());
    for (const std::string_view other :
         {"Sails and wind are old.", "Sails\n\nand wind", "***\n\nHow to.", ""})
        CHECK(text::below_title(other, "Sails and wind") == other);
    CHECK(text::below_title("***\n\nHow to.", "") == "***\n\nHow to.");
}

TEST_CASE("distance counts inserted, deleted, replaced and swapped letters") {
    struct Row {
        const char* a;
        const char* b;
        std::size_t distance;
    };
    const auto row = GENERATE(values<Row>({
        {"", "", 0},
        {"abc", "", 3},
        {"speakers", "speakrs", 1},
        {"speakers", "spaekers", 1},
        {"speakers", "speakerz", 1},
        {"kitten", "sitting", 3},
        {"ab", "ba", 1},
    }));
    INFO(row.a << " " << row.b);
    CHECK(text::distance(row.a, row.b) == row.distance);
    CHECK(text::distance(row.b, row.a) == row.distance);
}

TEST_CASE("the nearest word is proposed, unless none is near") {
    constexpr std::array<std::string_view, 4> words{"speakers", "room", "title", "bio"};
    CHECK(text::nearest("speakrs", words) == "speakers");
    CHECK(text::nearest("SPEAKERS", words) == "speakers");
    CHECK(text::nearest("titre", words) == "title");
    CHECK(text::nearest("boi", words) == "bio");
    CHECK(text::nearest("colour", words).empty());
    CHECK(text::nearest(std::string(1000, 'x'), words).empty());
    CHECK(text::nearest("x", {}).empty());
}
