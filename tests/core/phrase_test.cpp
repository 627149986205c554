// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"
#include "tests/support/catch.h"

#include <map>

using namespace estrade;

namespace {

/// A language of these words alone.
std::string told(const Phrase& phrase, const std::map<std::string, std::string>& words) {
    return phrase.told([&](const char* english) {
        const auto found = words.find(english);
        return found == words.end() ? std::string(english) : found->second;
    });
}

} // namespace

TEST_CASE("a phrase is told in English with what stands in its places") {
    CHECK(Phrase().empty());
    CHECK(Phrase().english().empty());
    CHECK(Phrase("is empty").english() == "is empty");
    CHECK(Phrase("%1 of %2, %1", {std::string("a"), 7}).english() == "a of 7, a");
    CHECK(Phrase("`%1` is %2", {std::string_view("start"), Phrase("a list")}).english() ==
          "`start` is a list");
}

TEST_CASE("a phrase is told in another language with those within it, in that language's order") {
    const auto phrase = Phrase("unknown key %1 in %2", {std::string("`when`"), Phrase("a slot")});
    CHECK(told(phrase, {{"unknown key %1 in %2", "%2 : clé inconnue %1"}, {"a slot", "un créneau"}}) ==
          "un créneau : clé inconnue `when`");
}

TEST_CASE("what a file says is told as it is, whatever it holds") {
    const auto phrase = Phrase("%1 is no %2", {std::string("%2 100% a slot"), Phrase::verbatim("a slot")});
    CHECK(told(phrase, {{"a slot", "un créneau"}}) == "%2 100% a slot is no a slot");
}

TEST_CASE("phrases are the same whose English and parts are") {
    CHECK(Phrase("is no %1", {1}) == Phrase("is no %1", {std::string("1")}));
    CHECK_FALSE(Phrase("is no %1", {1}) == Phrase("is no %1", {2}));
    CHECK_FALSE(Phrase("is empty") == Phrase::verbatim("is empty"));
}

TEST_CASE("what a library says is a phrase where it is known, and as it is where not") {
    const Phrase full = Phrase::recognised("disk is full", {Phrase("is locked"), Phrase("disk is full")});
    CHECK(told(full, {{"disk is full", "le disque est plein"}}) == "le disque est plein");
    CHECK(Phrase::recognised("is odd", {Phrase("is locked")}) == Phrase::verbatim("is odd"));
}
