// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"

using namespace estrade;
using namespace estrade::test;

namespace {

Agenda programme() {
    AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 30, "Kubernetes without tears", "Salle Émile", {"Mathieu Tortuyaux"});
    builder.last_session().abstract = "What a cluster costs, in money and in nights.\n\nWith numbers.";
    builder.slot("2022-09-03T11:00", 30, "Databases at night", "Main hall", {"Zoë Łukasik"});
    builder.last_session().abstract = "Backups that were never restored; Kubernetes is not to blame.";
    builder.slot("2022-09-03T12:00", 30, "Déjeuner", "Main hall");
    builder.slot("2022-09-03T14:00", 30, "東京の朝", "Main hall", {"Ελένη Παπά"});
    builder.last_session().subtitle = "Юлия Смирнова";
    builder.slot("2022-09-03T15:00", 30, "C++ and C: a C story", "Main hall", {"Ada"});
    return *builder.build();
}

std::vector<std::string> found(std::string_view query) {
    static const Agenda agenda = programme();
    static const SearchIndex index(agenda);
    std::vector<std::string> titles;
    for (const SearchHit& hit : index.find(query).hits)
        titles.push_back(agenda.sessions[hit.session].title);
    return titles;
}

using Titles = std::vector<std::string>;

} // namespace

TEST_CASE("each word of a query must begin one of the session's") {
    CHECK(found("tears") == Titles{"Kubernetes without tears"});
    CHECK(found("kub tea") == Titles{"Kubernetes without tears"});
    CHECK(found("night mat") == Titles{"Kubernetes without tears"});
    CHECK(found("ear").empty());
}

TEST_CASE("titles come before people, people before abstracts") {
    CHECK(found("kubernetes") == Titles{"Kubernetes without tears", "Databases at night"});
    CHECK(found("night") == Titles{"Databases at night", "Kubernetes without tears"});
}

TEST_CASE("case and accents do not count, in any script") {
    for (const char* query : {"DEJEUNER", "déjeuner", "de\xcc\x81jeuner"})
        CHECK(found(query) == Titles{"Déjeuner"});
    CHECK(found("zoe lukasik") == Titles{"Databases at night"});
    CHECK(found("emile") == Titles{"Kubernetes without tears"});
    CHECK(found("ΕΛΕΝΗ") == Titles{"東京の朝"});
    CHECK(found("юлия") == Titles{"東京の朝"});
}

TEST_CASE("scripts without spaces are found by any of their signs") {
    CHECK(found("東京") == Titles{"東京の朝"});
    CHECK(found("朝") == Titles{"東京の朝"});
}

TEST_CASE("a typo is forgiven: a letter wrong, missing, too many, or two swapped") {
    for (const char* query :
         {"tortuyaus", "tortuaux", "tortuyyaux", "totruyaux", "mahtieu", "matieu tortyaux"})
        CHECK(found(query) == Titles{"Kubernetes without tears"});
    CHECK(found("dejuener") == Titles{"Déjeuner"});
    CHECK(found("databsaes") == Titles{"Databases at night"});
}

TEST_CASE("a typo is forgiven in what is still being typed") {
    CHECK(found("tortua") == Titles{"Kubernetes without tears"});
    CHECK(found("kuberntes wit") == Titles{"Kubernetes without tears"});
}

TEST_CASE("short words are taken as they are") {
    CHECK(found("adx").empty());
    CHECK(found("zo") == Titles{"Databases at night"});
}

TEST_CASE("a word that is there and one that is not find nothing") {
    CHECK(found("kubernetes xylophone").empty());
}

TEST_CASE("nothing is found by no word") {
    CHECK(found("").empty());
    CHECK(found(" -- ").empty());
}

TEST_CASE("the best alone may be asked for, and all are counted") {
    const Agenda agenda = programme();
    const SearchResult result = SearchIndex(agenda).find("main", 2);
    CHECK(result.hits.size() == 2);
    CHECK(result.total == 4);
}

TEST_CASE("an agenda without sessions finds nothing") {
    CHECK(SearchIndex(Agenda{}).find("a").hits.empty());
}

TEST_CASE("what was found is marked where it stands: of a longer word its beginning") {
    const Agenda agenda = programme();
    const SearchIndex index(agenda);
    CHECK(find_marks(index.find("kuber"), "Kubernetes, with kubectl") == std::vector<Span>{{0, 5}});
    CHECK(find_marks(index.find("dejeuner"), "Le Déjeuner") == std::vector<Span>{{3, 12}});
    CHECK(find_marks(index.find("tortuaux"), "Mathieu Tortuyaux") == std::vector<Span>{{8, 17}});
}

TEST_CASE("an excerpt shows the first mark among its neighbours, on one line") {
    const Agenda agenda = programme();
    const SearchIndex index(agenda);
    const std::string& abstract = agenda.sessions[0].abstract;
    CHECK(excerpt(index.find("numbers"), abstract, 30) == "…With numbers.");
    CHECK(excerpt(index.find("cluster"), abstract, 30) == "What a cluster costs, in money…");
    CHECK(excerpt(index.find("numbers"), "short", 30) == "short");
}
