// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/speakers.h"
#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace estrade::announcement;

namespace {

/// "Title | Speaker, Speaker"
std::string read(const std::string& markup, const KnownPeople& known = {}) {
    const TitleReading reading = read_title(plain(markup, {{"ofo", "https://example.org/ofo"}}), known);
    std::string result = reading.title + " |";
    for (const Speaker& speaker : reading.speakers)
        result += (result.back() == '|' ? " " : ", ") + speaker.name;
    return result;
}

struct Case {
    std::string written, read;
};

void check(const std::vector<Case>& cases) {
    for (const Case& c : cases) {
        INFO(c.written);
        CHECK(read(c.written) == c.read);
    }
}

} // namespace

TEST_CASE("what stands in quotes is the title, whatever it holds") {
    check({{"“Rust: why, by Ada - Bob” by Carl Ott", "Rust: why, by Ada - Bob | Carl Ott"},
           {"„Potoki danych”", "Potoki danych |"},
           {"»Rust« von Anna Tamm", "Rust | Anna Tamm"},
           {"« Kubernetes @ no-scale (10 min) »", "Kubernetes @ no-scale (10 min) |"},
           {"\"C++ \\[EN\\]\" par skycat_me, Ada (@ada)", "C++ [EN] | skycat_me, Ada"}});
    const TitleReading timed = read_title(plain("\"Rust\" by Ada Lovelace (10 min)", {}), {});
    CHECK(timed.length == std::chrono::minutes{10});
    CHECK(timed.title == "Rust");
}

TEST_CASE("a speaker is told after a word") {
    check({{"Datacenter Unplugged par Mathieu Tortuyaux (@tormath1)",
            "Datacenter Unplugged | Mathieu Tortuyaux"},
           {"Entornos por Miguel Pérez ([Twitter](https://t.example))", "Entornos | Miguel Pérez"},
           {"Rápido por (`David Pérez <https://d.example>`__)", "Rápido | David Pérez"},
           {"Looms - Speakers: Anna Tamm, Bo Berg", "Looms | Anna Tamm, Bo Berg"},
           {"Maps (Anna Tamm, Gemeente Zeist)", "Maps | Anna Tamm"},
           {"Playing Doom by Anna and Bo", "Playing Doom | Anna, Bo"},
           {"\"Rust in Space\" by Anna, Bo and Carl (30+5 min)", "Rust in Space | Anna, Bo, Carl"},
           {"« Rust » par Ada Lovelace et Alan Turing", "Rust | Ada Lovelace, Alan Turing"},
           {"GitOps, présenté par Ada Lovelace", "GitOps | Ada Lovelace"},
           {"Vortrag von Falk Schmidt.", "Vortrag | Falk Schmidt"},
           {"*MLOps con MLFlow* por `Ana Pérez <https://example.org>`__", "MLOps con MLFlow | Ana Pérez"},
           {"Rust by [Ole Olsen][ofo], Systematic (10 min)", "Rust | Ole Olsen"},
           {"Invited Talk by Ben Y. Zhao", "Invited Talk | Ben Y. Zhao"},
           {"Rust par Jean-François d'Alembert (ACME)", "Rust | Jean-François d'Alembert"},
           {"Rust par Ludwig van Beethoven", "Rust | Ludwig van Beethoven"},
           {"De Java 8 à Java 21, avec Rémi Durand", "De Java 8 à Java 21 | Rémi Durand"},
           {"Title (par Ada Lovelace, ACME)", "Title | Ada Lovelace"},
           {"Par Ada Lovelace : Title", "Title | Ada Lovelace"},
           {"Closing remarks (5 min) by Anna?", "Closing remarks | Anna"},
           {"Title by Ada Lovelace (~20 + 10 min (guess))", "Title | Ada Lovelace"},
           {"Concert by Ana López, Musician and Globe-Trotter",
            "Concert by Ana López, Musician and Globe-Trotter | Ana López"},
           {"Testen door Jan de Vries", "Testen | Jan de Vries"}});
}

TEST_CASE("a speaker is told beside a sign") {
    check({{"Le modèle SRE - Clément Michaud", "Le modèle SRE | Clément Michaud"},
           {"Introducing TUSK.cloud: challenge us! - Thomas Goellner",
            "Introducing TUSK.cloud: challenge us! | Thomas Goellner"},
           {"Alain Regnier : Utiliser Kubernetes", "Utiliser Kubernetes | Alain Regnier"},
           {"<a href=\"#b\">Web Beans</a>\u00A0: <a href=\"#p\">Peter Muir</a>", "Web Beans | Peter Muir"},
           {"Ana López – Go for all", "Go for all | Ana López"},
           {"Go for all (Ana López)", "Go for all | Ana López"},
           {"Go for all, Ana López", "Go for all | Ana López"},
           {"**Dr. Jörg Kunze** (ACME) <br>[EN] Image Quality", "Image Quality | Dr. Jörg Kunze"},
           {"Vortrag [DE]<br>René Kost: RoboCup - Einführung", "RoboCup - Einführung | René Kost"},
           {"[Vortrag] Julien Morel, Xyla Quorn – Motoren: ein Blick",
            "Motoren: ein Blick | Julien Morel, Xyla Quorn"},
           {"Invited Talk 2: Xyla Quorn (ACME)", "Invited Talk 2 | Xyla Quorn"},
           {"Keynote: Xyla Quorn", "Keynote | Xyla Quorn"},
           {"Talk 2: RAG Architectures", "Talk 2: RAG Architectures |"},
           {"**Lecture** — *\"On Engines\"* · [Prof. Xyla Quorn](https://example.org)",
            "Lecture — \"On Engines\" | Prof. Xyla Quorn"},
           {"Xyla Quorn    __On engines__", "On engines | Xyla Quorn"},
           {"Engines, Julien Morel, University of X", "Engines | Julien Morel"}});
}

TEST_CASE("a sentence that begins with who speaks is the title as it is") {
    check(
        {{"Ana López nous parlera de moteurs, une histoire par la pratique",
          "Ana López nous parlera de moteurs, une histoire par la pratique | Ana López"},
         {"Julien Morel stellt seine Maschine vor", "Julien Morel stellt seine Maschine vor | Julien Morel"},
         {"Alan Turing machines in practice", "Alan Turing machines in practice |"}});
}

TEST_CASE("links that a dash parts from a title, and who moderates, are part of neither title") {
    check({{"Engines (Ana López) -- Slides [here](https://e.example)", "Engines | Ana López"},
           {"Intro to - [GitHub](https://g.example) Actions", "Intro to - GitHub Actions |"},
           {"Panel on engines (Moderated by Xyla Quorn)", "Panel on engines | Xyla Quorn"},
           {"Keynote: Ana López - acme.example", "Keynote | Ana López"}});
}

TEST_CASE("who thanks, pays or is a matter of the title does not speak") {
    check({{"Apéro sponsorisé par Evaneos", "Apéro sponsorisé par Evaneos |"},
           {"Light dinner sponsored by Concordium", "Light dinner sponsored by Concordium |"},
           {"Buffet offert par [Exalt IT](https://example.org)", "Buffet offert par Exalt IT |"},
           {"Opening Party hosted by **Sponsor** at _location_",
            "Opening Party hosted by Sponsor at location |"},
           {"Step by Step", "Step by Step |"},
           {"Spring AI with Docker model runner", "Spring AI with Docker model runner |"},
           {"Die Zukunft von Java", "Die Zukunft von Java |"},
           {"Découverte de Git par la pratique", "Découverte de Git par la pratique |"},
           {"ML con xeito - Intro a MLOps", "ML con xeito - Intro a MLOps |"},
           {"Retour sur expérience - Lunatech", "Retour sur expérience - Lunatech |"},
           {"Buffet, boissons", "Buffet, boissons |"},
           {"Bembelbots : HULKs", "Bembelbots : HULKs |"},
           {"Azure Identity: Bindings", "Azure Identity: Bindings |"},
           {"Panel: Xyla Quorn's engines", "Panel: Xyla Quorn's engines |"},
           {"Premier talk : Engines in practice", "Premier talk : Engines in practice |"}});
}

TEST_CASE("speakers within a title are found, and the title stays whole") {
    check({{"Annonces (tech par Chafik Bel) et news", "Annonces (tech par Chafik Bel) et news | Chafik Bel"},
           {"Lightning talks (5-10 min) : KINKy par Luc Besson, Global Overview par Eva Green et d'autres",
            "Lightning talks (5-10 min) : KINKy par Luc Besson, Global Overview par Eva Green et d'autres | "
            "Luc "
            "Besson, Eva Green"}});
}

TEST_CASE("a title is what remains without markup, quotes around it, lengths and separators") {
    check({{"Welcome (10 min)", "Welcome |"},
           {"A word from our sponsor, [MFT][mft] (5-10 min)", "A word from our sponsor, MFT |"},
           {"`code` &amp; **more** -", "code & more |"},
           {"Caf&eacute;s&shy;talk &amp&#x41; R&D; D&D", "Caféstalk &ampA R&D; D&D |"},
           {"Présentation « DON’T PANIC ! »", "Présentation « DON’T PANIC ! » |"},
           {"Ende.", "Ende. |"},
           {"Panel<br>Pitches (30 min)<br>Answers (30 min)", "Panel Pitches (30 min) Answers (30 min) |"},
           {"Contributed talks (2 × 15 min)", "Contributed talks (2 × 15 min) |"},
           {"Vec<T> in depth", "Vec<T> in depth |"},
           {"snake_case_names and _emphasis_", "snake_case_names and emphasis |"},
           {"5 * 3 = 15", "5 * 3 = 15 |"}});
}

TEST_CASE("two or three hyphens are a dash") {
    check({{"\"Looms\" -- Anna Tamm, Engineer at Jacquard", "Looms | Anna Tamm"},
           {"Anna Tamm --- Looms", "Looms | Anna Tamm"},
           {"Looms --hot by Anna Tamm", "Looms --hot | Anna Tamm"}});
}

TEST_CASE("a name after a talk's kind speaks, and what stands below or after it is what the talk is about") {
    check({{"Invited talk: Xyla Quorn", "Invited talk | Xyla Quorn"},
           {"Invited talk: Xyla Quorn<br>Boats of the sea", "Invited talk: Boats of the sea | Xyla Quorn"},
           {"Keynote: Xyla Quorn<br>Graph Networks", "Keynote: Graph Networks | Xyla Quorn"},
           {"Keynote: boats<br>Graph Networks", "Keynote: boats Graph Networks |"},
           {"Keynote: Xyla Quorn - Boats of the sea", "Keynote: Boats of the sea | Xyla Quorn"},
           {"Keynote: Xyla Quorn - University of Lyon", "Keynote | Xyla Quorn"}});
}

TEST_CASE("one word after a dash is a name only where it is known or the agenda writes so") {
    KnownPeople known;
    CHECK(read("Posture de SRE - Rénald", known) == "Posture de SRE - Rénald |");
    known.names_after_dashes = true;
    CHECK(read("Posture de SRE - Rénald", known) == "Posture de SRE | Rénald");
    KnownPeople presented;
    presented.add("Rénald");
    CHECK(read("Posture de SRE - Rénald", presented) == "Posture de SRE | Rénald");
}

TEST_CASE("a cell of names may hold handles, readings, honorifics, or nobody") {
    const auto names = [](const std::string& cell) {
        std::string result;
        for (const Speaker& speaker : read_name_cell(plain(cell, {})))
            result += "[" + speaker.name + speaker.handle + "]";
        return result;
    };
    CHECK(names("未定").empty());
    CHECK(names("TBA").empty());
    CHECK(names("-").empty());
    CHECK(names("[古賀 洋平 (こが ようへい)](https://example.org) さん") == "[古賀 洋平]");
    CHECK(
        names(
            "加月([@Zuckey_](https://example.org))さん & Keitaro Okamura([@KO](https://example.org))さん") ==
        "[加月@Zuckey_][Keitaro Okamura@KO]");
    CHECK(names("skycat_me") == "[skycat_me]");
    CHECK(names("Ada Lovelace, Alan Turing et Rémi Forax") == "[Ada Lovelace][Alan Turing][Rémi Forax]");
}

TEST_CASE("questions that follow a talk are no part of its title in quotes") {
    check({{"\"Boats\" and Q&A by Ada King", "Boats | Ada King"},
           {"“Boats” + Q&A", "Boats |"},
           {"\"Boats\" and Q&As of old", "\"Boats\" and Q&As of old |"}});
}
