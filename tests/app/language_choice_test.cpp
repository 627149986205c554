// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/language_choice.h"
#include "tests/app/qt_catch.h"

using namespace estrade;

TEST_CASE("every language there are words in can be chosen, the screen's own first, one after the other") {
    LanguageChoice choice("fr", {"en", "de", "fr", "pt_BR"});
    CHECK(choice.label() == "FR / EN / DE / PT");
    QStringList read;
    for (int touch = 0; touch < 5; ++touch) {
        read.append(choice.current());
        CHECK(choice.is_first() == (touch % 4 == 0));
        choice.to_next();
    }
    CHECK(read.join(' ').toStdString() == "fr en de pt_BR fr");
    choice.to_first();
    CHECK(choice.current() == "fr");
}

TEST_CASE("a screen in a country's own variety offers the others, and it again") {
    LanguageChoice choice("en-US", {"en", "fr"});
    CHECK(choice.label() == "EN / FR");
    choice.to_next();
    CHECK(choice.current() == "fr");
    choice.to_next();
    CHECK(choice.current() == "en-US");
}
