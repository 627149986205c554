// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"
#include "app/view/board_model.h"
#include "app/window/notices.h"
#include "app/words.h"
#include "core/agenda/doctor.h"
#include "core/formats/yaml_reader.h"
#include "tests/app/qt_catch.h"
#include "tests/support/corpus.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace estrade;

namespace {

QString contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The text of literals that stand side by side.
QString text_of(const QString& literals) {
    static const QRegularExpression literal(QStringLiteral(R"x("((?:[^"\\\n]|\\.)*)")x"));
    QString text;
    for (auto match = literal.globalMatch(literals); match.hasNext();)
        text += match.next().captured(1);
    return text.replace(QStringLiteral("\\\""), QStringLiteral("\""))
        .replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
}

/// What the core has to say, as packaging/translate finds it, and also where a variable is made of it.
QSet<QString> phrases_in_code() {
    static const QRegularExpression phrase(
        QStringLiteral(R"(\bPhrase(?:\s+\w+)?[({]\s*((?:"(?:[^"\\\n]|\\.)*"\s*)+))"));
    QSet<QString> phrases;
    QDirIterator files(QStringLiteral(ESTRADE_QML "/../core"), {"*.cpp", "*.h"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        for (auto match = phrase.globalMatch(contents(files.next())); match.hasNext();)
            phrases.insert(text_of(match.next().captured(1)));
    return phrases;
}

QHash<QString, QString> phrases_in_french() {
    QXmlStreamReader ts(contents(QStringLiteral(ESTRADE_QML "/../assets/i18n/estrade_fr.ts")));
    QHash<QString, QString> phrases;
    QString context;
    QString source;
    while (!ts.atEnd()) {
        ts.readNext();
        if (!ts.isStartElement())
            continue;
        if (ts.name() == QStringLiteral("name"))
            context = ts.readElementText();
        else if (ts.name() == QStringLiteral("source"))
            source = ts.readElementText();
        else if (ts.name() == QStringLiteral("translation") && context == QStringLiteral("estrade::Phrase"))
            phrases.insert(source, ts.readElementText());
    }
    return phrases;
}

QSet<QString> places_in(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QSet<QString> places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.insert(match.next().captured());
    return places;
}

Diagnostics faults_of(const std::string& yaml) {
    const ReadResult read = read_yaml({"soir.yaml", yaml, false, {}}, test::plain_options());
    return read ? read->diagnostics : read.error();
}

} // namespace

TEST_CASE("every phrase of the core is translated to French, with the places of the English") {
    const QSet<QString> english = phrases_in_code();
    const QHash<QString, QString> french = phrases_in_french();
    CHECK(english.size() > 400);
    const QSet<QString> told(french.keyBegin(), french.keyEnd());
    CHECK((english - told).values() == QStringList()); // packaging/translate adds what is missing here
    CHECK((told - english).values() == QStringList());
    for (const QString& phrase : english) {
        INFO(phrase);
        const QString translation = french.value(phrase);
        CHECK_FALSE(translation.isEmpty());
        CHECK(places_in(phrase) == places_in(translation));
    }
}

TEST_CASE("a French board tells in French what is wrong with its file") {
    const Diagnostics faults =
        faults_of("estrade: 1\nevent: {title: Soir, date: 2020-09-30, timezone: Europe/Paris}\n"
                  "agenda:\n- 19:00-19:10: A\n  rooms: Hall\n");
    REQUIRE(faults.size() == 1);
    const Translation french("fr");
    BoardModel board("fr");
    board.set_notice({first_error(faults), true});
    CHECK(board.notice() == QString::fromUtf8("ligne 5\u00A0: clé inconnue `rooms` dans un créneau"));
    CHECK(translated(faults.front().hint) == QString::fromUtf8("vouliez-vous dire `room`\u202F?"));
}

TEST_CASE("what is wrong is told in the language that the screen speaks at the time") {
    const Diagnostics faults = faults_of("estrade: 1\nevent: [\n");
    std::optional<Translation> language("fr");
    CHECK(first_error(faults) == QString::fromUtf8("ligne 3\u00A0: un `[` n’est jamais fermé"));
    language.emplace("en");
    CHECK(first_error(faults) == "line 3: a `[` is never closed");
}

TEST_CASE("findings are told in the screen's language, names as they are") {
    Agenda agenda;
    agenda.event.zone = test::zone("Europe/Paris");
    Session& session = agenda.sessions.emplace_back();
    session.id = {"a"};
    session.title = "an open slot";
    const auto findings = examine(agenda);
    const Translation french("fr");
    REQUIRE_FALSE(findings.empty());
    CHECK(
        translated(findings.back().what) ==
        QString::fromUtf8("«\u00A0an open slot\u00A0» n’est dans aucun créneau\u00A0: personne ne la voit"));
    CHECK(translated(group_of(findings.back().kind)) == QString::fromUtf8("sessions sans créneau"));
}
