// SPDX-License-Identifier: GPL-3.0-or-later
// What every view owes to those who read another language, need larger text, or do not see it.
#include "app/live/live_event.h"
#include "app/translation.h"
#include "tests/app/layout.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace estrade;
using test::AgendaBuilder;

namespace {

constexpr QSize laptop{1366, 768};

/// The views' models over an event in a language.
class Views {
public:
    explicit Views(const AgendaBuilder& builder, const QString& language = "en",
                   const std::string& time = "2022-09-03T14:37")
        : translation_(language), agenda_(builder.build()), clock_(test::at(time, agenda_->event.zone)),
          event_(clock_, std::nullopt), board_(language), stage_(language), host_(language, event_),
          browse_(language, visitor_) {
        event_.set_agenda(agenda_);
        visitor_.meet(agenda_);
        const Instant now = clock_.now();
        board_.set_plan(event_.plan(), {});
        board_.show(now);
        stage_.set_plan(event_.plan(), agenda_->rooms.front().id);
        stage_.show(now);
        host_.set_rooms({agenda_->rooms.front().id});
        host_.show(now);
        browse_.set_plan(event_.plan());
        browse_.show(now);
    }

    [[nodiscard]] std::unique_ptr<test::BoardWindow> open(const std::string& view, QSize size = laptop) {
        return std::make_unique<test::BoardWindow>(board_, size, "light", view == "stage" ? &stage_ : nullptr,
                                                   view == "host" ? &host_ : nullptr,
                                                   view == "browse" ? &browse_ : nullptr);
    }

private:
    Translation translation_;
    std::shared_ptr<const Agenda> agenda_;
    FrozenClock clock_;
    LiveEvent event_;
    Visitor visitor_;
    BoardModel board_;
    StageModel stage_;
    HostModel host_;
    BrowseModel browse_;
};

/// An event whose own words are all of one kind, to be told from the program's.
AgendaBuilder foreign(const std::string& word) {
    AgendaBuilder builder;
    for (const char* room : {"1", "2"})
        for (const char* start : {"2022-09-03T14:00", "2022-09-03T15:00", "2022-09-03T16:00"})
            builder.slot(start, 60, word + " " + word, room, {word});
    return builder;
}

/// Those without a name go to `unnamed`. The result tells how many have one.
int count_named(QAccessibleInterface* item, QStringList& unnamed) {
    if (item == nullptr || item->state().invisible)
        return 0;
    int named = 0;
    const QAccessible::Role role = item->role();
    if (role == QAccessible::Button || role == QAccessible::ListItem || role == QAccessible::EditableText ||
        role == QAccessible::List) {
        if (item->text(QAccessible::Name).isEmpty())
            unnamed.append(QString::fromLatin1(item->object()->metaObject()->className()));
        else
            ++named;
    }
    for (int child = 0; child < item->childCount(); ++child)
        named += count_named(item->child(child), unnamed);
    return named;
}

} // namespace

TEST_CASE("the pseudo-language marks and lengthens words, and keeps places, marks and the formats of dates") {
    const Translation pseudo("en-XA");
    CHECK(QCoreApplication::translate("a", "Save") == "⟦Sávé~⟧");
    CHECK(QCoreApplication::translate("a", "until %1, <b>%n</b> left", nullptr, 3) ==
          "⟦úntíl %1, <b>3</b> léft~~~~~~~~⟧");
    CHECK(QCoreApplication::translate("a", "dddd d MMMM") == "dddd d MMMM");
}

TEST_CASE("every word of the program on a screen is translated") {
    const std::string view = GENERATE("board", "stage", "host", "browse");
    Views views(foreign("⟦x⟧"), "en-XA");
    const auto window = views.open(view);
    window->settle();
    // Times, days and zones are the locale's own, keys are what keyboards say.
    static const QRegularExpression own(
        "\\b(AM|PM|Saturday|September|Europe|Paris|Ctrl|Alt|PgDn|min|h|rehearsal)\\b|\\b\\w{1,2}\\b");
    static const QRegularExpression translated("⟦[^⟧]*⟧");
    QStringList left;
    for (const test::Text& text : test::texts_of(window->window().contentItem())) {
        QString rest = text.text;
        rest.remove(translated).remove(own);
        static const QRegularExpression letters("\\p{L}{2}");
        if (!text.elided && rest.contains(letters))
            left.append(text.text);
    }
    CHECK(left.join("\n").toStdString() == "");
}

TEST_CASE("words a third longer, and the letters of languages written from the right, stay in their boxes") {
    const std::string view = GENERATE("board", "stage", "host", "browse");
    const QSize size = GENERATE(QSize(360, 740), laptop, QSize(1080, 1920));
    const char* const word = GENERATE("Quarterly", "مؤتمر البرمجيات", "כנס התוכנה");
    Views views(foreign(word), "en-XA");
    const test::Warnings warnings;
    const auto window = views.open(view, size);
    window->settle();
    INFO(view << " " << size.width() << "x" << size.height() << " " << word);
    CHECK(test::faults_of(window->window()).join("\n").toStdString() == "");
    CHECK(warnings.seen().join("\n").toStdString() == "");
}

TEST_CASE("the programme can be read in letters twice as large") {
    const QSize size = GENERATE(QSize(640, 900), laptop, QSize(1920, 1080), QSize(3840, 2160));
    const std::string time = GENERATE("2022-09-01T12:00", "2022-09-03T14:37");
    Views views(test::camp(), "fr", time);
    const auto window = views.open("browse", size);
    const auto heights = [&] {
        qreal least = 1000;
        for (const test::Text& text : test::texts_of(window->window().contentItem()))
            least = std::min(least, text.painted.height());
        return least;
    };
    window->settle();
    const qreal before = heights();
    window->window().setProperty("textScale", 2);
    window->settle();
    INFO(size.width() << "x" << size.height());
    CHECK(heights() > before * 1.8);
    CHECK(test::faults_of(window->window()).join("\n").toStdString() == "");
}

TEST_CASE("a screen reader is told a name for each button, row, list and field") {
    QAccessible::setActive(true);
    const std::string view = GENERATE("host", "browse"); // the others are looked at only
    Views views(test::camp());
    const auto window = views.open(view);
    window->settle();
    QAccessibleInterface* const root = QAccessible::queryAccessibleInterface(&window->window());
    REQUIRE(root != nullptr);
    QStringList unnamed;
    CHECK(count_named(root, unnamed) > 10);
    CHECK(unnamed.join("\n").toStdString() == "");
    QAccessible::setActive(false);
}
