// SPDX-License-Identifier: GPL-3.0-or-later
// The published page's script over the page as it is written, in a browser's stead: tests/app/page_dom.js.
#include "core/formats/html_writer.h"
#include "tests/app/qt_catch.h"
#include "tests/support/agendas.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QJSEngine>
#include <QXmlStreamReader>

using namespace estrade;

namespace {

/// A page that is open in a browser, at a time.
class OpenPage {
public:
    OpenPage(const Agenda& agenda, const std::string& time) {
        QString html = QString::fromStdString(write_html(agenda));
        const QString script = take(html, "<script>", "</script>");
        (void)take(html, "<style>", "</style>");
        QXmlStreamReader xml(html);
        REQUIRE(xml.readNextStartElement());
        engine_.globalObject().setProperty("page", tree(xml));
        REQUIRE_FALSE(xml.hasError());
        QFile dom(QStringLiteral(ESTRADE_PAGE_DOM));
        REQUIRE(dom.open(QIODevice::ReadOnly));
        (void)ask(QString::fromUtf8(dom.readAll()));
        at(time);
        (void)ask(script);
    }

    /// What an expression gives; it must not throw.
    QString ask(const QString& expression) {
        const QJSValue value = engine_.evaluate(expression);
        INFO(value.property("lineNumber").toInt());
        INFO(value.toString());
        REQUIRE_FALSE(value.isError());
        return value.toString();
    }
    void at(const std::string& time) {
        const Instant instant = test::at(time, test::zone("Europe/Paris"));
        const auto count = std::chrono::floor<std::chrono::milliseconds>(instant.time_since_epoch()).count();
        (void)ask(QStringLiteral("time = %1; 0").arg(count));
    }
    /// The titles of the slots that are seen and have that class.
    QString slots_that_are(const char* state) { return ask(QStringLiteral("named('.slot%1')").arg(state)); }

private:
    static QString take(QString& html, const QString& begin, const QString& end) {
        const qsizetype from = html.indexOf(begin);
        const qsizetype to = html.indexOf(end, from);
        REQUIRE((from >= 0 && to >= from));
        const QString taken = html.mid(from + begin.size(), to - from - begin.size());
        html.remove(from, to + end.size() - from);
        return taken;
    }

    QJSValue tree(QXmlStreamReader& xml) {
        QJSValue element = engine_.newObject();
        element.setProperty("tag", xml.name().toString());
        QJSValue attributes = engine_.newObject();
        for (const QXmlStreamAttribute& attribute : xml.attributes())
            attributes.setProperty(attribute.qualifiedName().toString(), attribute.value().toString());
        element.setProperty("attributes", attributes);
        QJSValue children = engine_.newArray();
        quint32 count = 0;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isStartElement())
                children.setProperty(count++, tree(xml));
            else if (xml.isCharacters())
                children.setProperty(count++, xml.text().toString());
        }
        element.setProperty("children", children);
        return element;
    }

    QJSEngine engine_;
};

/// Two days, of which the second has two talks at once; one is cancelled.
Agenda programme() {
    test::AgendaBuilder agenda;
    agenda.event().language = "en";
    agenda.slot("2022-09-03T10:00", 60, "Opening", "Hall", {"Zoé Müller"})
        .slot("2022-09-04T10:00", 30, "Backups", "Hall")
        .slot("2022-09-04T10:00", 60, "Alerts", "Attic")
        .slot("2022-09-04T11:00", 30, "Flights", "Hall");
    agenda.last_session().status = SessionStatus::cancelled;
    agenda.slot("2022-09-04T12:00", 30, "Closing", "Hall");
    return *agenda.build();
}

} // namespace

TEST_CASE("before the event its page says what comes first, and on which day") {
    OpenPage page(programme(), "2022-09-01T10:00");
    CHECK(page.slots_that_are(".next") == "Opening");
    CHECK(page.slots_that_are(".now").isEmpty());
    CHECK(page.ask("shown('.coming')[0].querySelector('a').textContent") == "Opening");
    CHECK(page.ask("document.querySelector('.when').textContent").contains("10:00"));
    CHECK(page.ask("document.querySelector('.when').textContent").contains("September"));
    CHECK(page.ask("shown('.running').length") == "0");
}

TEST_CASE("while sessions run the page marks them, and what comes next that is not cancelled") {
    OpenPage page(programme(), "2022-09-04T10:10");
    CHECK(page.slots_that_are(".now") == "Backups|Alerts");
    CHECK(page.slots_that_are(".past") == "Opening");
    CHECK(page.slots_that_are(".next") == "Closing");
    CHECK(page.ask("document.querySelectorAll('.now')[0].querySelector('.state').textContent") ==
          page.ask("document.querySelector('.live').dataset.now"));
    CHECK(page.ask("shown('.running')[0].querySelectorAll('a').map((a) => a.textContent).join('|')") ==
          "Alerts|Backups");
    CHECK(page.ask("document.querySelector('.when').textContent") == "12:00");
}

TEST_CASE("a page that stays open follows the time by a timer, at least once a minute") {
    OpenPage page(programme(), "2022-09-04T10:29:59");
    CHECK(page.ask("waiting.wait").toInt() == 1050);
    page.at("2022-09-04T10:30:00");
    (void)page.ask("wake()");
    CHECK(page.slots_that_are(".now") == "Alerts");
    CHECK(page.slots_that_are(".past") == "Opening|Backups");
    CHECK(page.ask("document.querySelectorAll('.state').length") == "2");
    CHECK(page.ask("waiting.wait").toInt() == 60'050);
}

TEST_CASE("a page that is looked at again tells the time of that moment") {
    OpenPage page(programme(), "2022-09-03T10:10");
    page.at("2022-09-04T12:10");
    (void)page.ask("document.dispatch('visibilitychange', {})");
    CHECK(page.slots_that_are(".now") == "Closing");
}

TEST_CASE("after the event the page is a record: nothing is marked, and no timer waits") {
    OpenPage page(programme(), "2022-09-05T10:00");
    CHECK(page.ask("document.querySelector('.live').hidden") == "true");
    CHECK(page.slots_that_are(".past").isEmpty());
    CHECK(page.ask("waiting") == "null");
}

TEST_CASE("search on the page finds every word, whatever the case and the accents, and hides the rest") {
    OpenPage page(programme(), "2022-09-01T10:00");
    CHECK(page.ask("document.querySelector('form').hidden") == "false");
    (void)page.ask("type('ZOE mull')");
    CHECK(page.ask("named('.slot')") == "Opening");
    CHECK(page.ask("shown('.day').length") == "1");
    CHECK(page.ask("document.body.classList.contains('searching')") == "true");
    CHECK(page.ask("document.querySelector('[role=status]').textContent").endsWith("1"));
    (void)page.ask("type('hall opening closing')");
    CHECK(page.ask("named('.slot')").isEmpty());
    CHECK(page.ask("document.querySelector('[role=status]').textContent") ==
          page.ask("document.querySelector('form').dataset.none"));
    (void)page.ask("type(' ')");
    CHECK(page.ask("shown('.slot').length") == "5");
    CHECK(page.ask("document.querySelector('[role=status]').textContent").isEmpty());
    CHECK(page.ask("document.body.classList.contains('searching')") == "false");
}

TEST_CASE("a slash on the page begins a search, but is written within one") {
    OpenPage page(programme(), "2022-09-01T10:00");
    CHECK(page.ask("press('x', document.body)") == "false");
    CHECK(page.ask("press('/', document.querySelector('input'))") == "false");
    CHECK(page.ask("document.focused") == "null");
    CHECK(page.ask("press('/', document.body)") == "true");
    CHECK(page.ask("document.focused === document.querySelector('input')") == "true");
}
