// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "app/view/host_words.h"
#include "app/window/notices.h"
#include "app/words.h"
#include "core/time/iso.h"
#include "tests/app/qt_catch.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace estrade;

namespace {

const Instant evening = test::at("2020-09-30T19:17", test::zone("Europe/Paris"));

Words words_in(const QString& language) {
    return {language, test::zone("Europe/Paris")};
}

} // namespace

TEST_CASE("a clock shows the event's zone, in the language's own writing") {
    CHECK(words_in("fr").clock(evening) == "19:17");
    CHECK(words_in("en").clock(evening) == "19:17");
    CHECK(words_in("en-US").clock(evening).toUpper().replace(QChar(0x202F), ' ') == "7:17 PM");
    CHECK(Words("fr", test::zone("Asia/Kathmandu")).clock(evening) == "23:02");
}

TEST_CASE("seconds stand before what tells the half of the day") {
    CHECK(words_in("fr").clock_with_seconds(evening) == "19:17:00");
    CHECK(words_in("en-US").clock_with_seconds(evening).toUpper().replace(QChar(0x202F), ' ') ==
          "7:17:00 PM");
}

TEST_CASE("a clock shows the floor of the minute") {
    CHECK(words_in("fr").clock(evening + std::chrono::milliseconds{59999}) == "19:17");
}

TEST_CASE("dates follow the language and start a line with a capital") {
    CHECK(words_in("fr").day(make_day(2020, 9, 30).value()) == "Mercredi 30 septembre 2020");
    CHECK(words_in("en").day(make_day(2020, 9, 30).value()).startsWith("Wednesday"));
}

TEST_CASE("screens speak the first language asked for that is translated") {
    CHECK(choose_language({"", "fr_FR.UTF-8"}) == "fr-FR");
    CHECK(choose_language({"ja", "fr"}) == "fr");
    CHECK(choose_language({"EN-us"}) == "EN-us");
    CHECK(choose_language({"C", ""}) == "en");
}

TEST_CASE("every word of the program is translated to French") {
    const Translation french("fr");
    const Words words = words_in("fr");
    CHECK(words.kind(SessionKind::panel) == "Table ronde");
    CHECK(words.until(evening) == QString::fromUtf8("jusqu’à 19:17"));
    CHECK(words.remaining_unit(countdown(std::chrono::hours{2})) == "heures restantes");
    CHECK(words.title(nullptr) == QString::fromUtf8("Créneau libre"));
}

TEST_CASE("in French no line begins with a mark or ends with an opening one, and numbers keep their units") {
    QFile file(QStringLiteral(ESTRADE_QML "/../assets/i18n/estrade_fr.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader translations(&file);
    const QRegularExpression breakable(QStringLiteral(" [:;!?»]|« |(\\d|%n) (min|h|s)\\b(?!’)"));
    int read = 0;
    while (!translations.atEnd()) {
        translations.readNext();
        if (translations.isStartElement() && (translations.name() == QStringLiteral("numerusform") ||
                                              translations.name() == QStringLiteral("translation"))) {
            const QString text = translations.readElementText(QXmlStreamReader::IncludeChildElements);
            INFO(text);
            CHECK_FALSE(text.contains(breakable));
            ++read;
        }
    }
    CHECK_FALSE(translations.hasError());
    CHECK(read > 300);
}

TEST_CASE("a title's signs are not parted from their words at the end of a line") {
    const auto told = [](const char* title) {
        Session session;
        session.title = title;
        return words_in("fr").title(&session);
    };
    CHECK(told("Qui paie ?") == QString::fromUtf8("Qui paie\u00a0?"));
    CHECK(told("Atelier : « la paie »") == QString::fromUtf8("Atelier\u00a0: «\u00a0la paie\u00a0»"));
    CHECK(told("Who pays? All of us") == "Who pays? All of us");
}

TEST_CASE("the arrow of a change points where one reads on") {
    CHECK(words_in("en").change("19:40", "19:47") == QString::fromUtf8("19:40 → 19:47"));
    CHECK(words_in("en").change({}, "19:47") == QString::fromUtf8("→ 19:47"));
    const QString mark(QChar(0x200F));
    CHECK(words_in("ar-XB").change("19:40", "19:47") == mark + QString::fromUtf8("19:40 ← 19:47"));
    CHECK((mark + "19:40").isRightToLeft());
}

TEST_CASE("in French a length keeps its unit on its line") {
    const Translation french("fr");
    const QString space(QChar(0xA0));
    CHECK(Words::length(std::chrono::minutes{90}) == "90" + space + "min");
    CHECK(Words::span(std::chrono::minutes{120}) == "2" + space + "h");
    CHECK(Words::span(std::chrono::minutes{65}) == "1" + space + "h" + space + "5" + space + "min");
    CHECK(HostWords::part(std::chrono::seconds{-30}) == QString::fromUtf8("−30") + space + "s");
    CHECK(HostWords::part(std::chrono::seconds{90}) == "+1" + space + "min" + space + "30" + space + "s");
    CHECK(HostWords::of(std::chrono::minutes{2}, std::chrono::minutes{7}) == "2 sur 7" + space + "min");
}

TEST_CASE("what changed in a file is told in a line, and nothing where nothing did") {
    CHECK(change_notice({}).isEmpty());
    CHECK(change_notice({.cancelled = 1, .moved = 2}) == "The programme has changed: 2 moved, 1 cancelled");
    const Translation translation("fr");
    CHECK(change_notice({.removed = 1, .moved = 2}) == "Le programme a changé : 2 déplacements, 1 retrait");
}

TEST_CASE("in French the first of a month is an ordinal, and no other day") {
    const Translation french("fr");
    CHECK(words_in("fr").day(make_day(2020, 10, 1).value()) == "Jeudi 1er octobre 2020");
    CHECK(words_in("fr").short_day(make_day(2020, 10, 1).value()) == "jeudi 1er octobre");
    CHECK(words_in("fr").short_day(make_day(2020, 10, 11).value()) == "dimanche 11 octobre");
    CHECK(words_in("en").day(make_day(2020, 10, 1).value()).contains(" 1 "));
}

TEST_CASE("less than a minute is told in seconds") {
    CHECK(words_in("en").remaining_unit(countdown(std::chrono::seconds{20})) == "seconds left");
    CHECK(words_in("en").remaining_unit(countdown(std::chrono::seconds{60})) == "minutes left");
    CHECK(words_in("en").remaining_unit(countdown(std::chrono::seconds{0})) == "minutes left");
}
