// SPDX-License-Identifier: GPL-3.0-or-later
// What a visitor's own agenda looks like: it is made by what was done before, so that the window is the
// test's.
#include "app/translation.h"
#include "tests/app/picture.h"
#include "tests/app/qt_catch.h"
#include "tests/app/screen.h"
#include "tests/support/corpus.h"

#include <QTest>

using namespace estrade;

namespace {

const Zone& paris() {
    static const Zone zone = test::zone("Europe/Paris");
    return zone;
}

/// The weekend of which an agenda comes with Estrade, as its visitors browse it.
class Weekend {
public:
    explicit Weekend(const QString& language) : translation_(language), browse_(language, visitor_) {
        const auto source = load_source(ESTRADE_DATA "/sre-summercamp-2022.yaml");
        REQUIRE(source);
        agenda_ = read_agenda(*source, test::plain_options())->agenda;
        show();
    }
    [[nodiscard]] Slot& slot(std::string_view title) {
        const auto session = std::find_if(agenda_.sessions.begin(), agenda_.sessions.end(),
                                          [&](const Session& one) { return one.title.starts_with(title); });
        REQUIRE(session != agenda_.sessions.end());
        return *std::find_if(agenda_.slots.begin(), agenda_.slots.end(),
                             [&](const Slot& one) { return one.session == session->id; });
    }
    void star(std::string_view title) { browse_.toggleStarOf(qstring(slot(title).id.value)); }
    /// Another version of the agenda.
    void show() {
        const auto agenda = std::make_shared<const Agenda>(agenda_);
        browse_.set_plan(std::make_shared<LivePlan>(agenda));
        visitor_.meet(agenda);
        browse_.show(test::at("2022-09-03T14:37", paris()));
    }
    void check(const QString& name, QSize size, const QString& theme, Qt::Key key = Qt::Key_unknown) {
        test::BoardWindow window(board_, size, theme, nullptr, nullptr, &browse_);
        window.window().requestActivate();
        REQUIRE(QTest::qWaitForWindowExposed(&window.window()));
        QCoreApplication::processEvents();
        if (key != Qt::Key_unknown)
            QTest::keyClick(&window.window(), key);
        test::check_picture(name, window.picture().convertToFormat(QImage::Format_RGB32));
    }
    [[nodiscard]] Agenda& agenda() { return agenda_; }
    [[nodiscard]] BrowseModel& browse() { return browse_; }

private:
    Translation translation_;
    Agenda agenda_;
    BoardModel board_{"fr"};
    Visitor visitor_;
    BrowseModel browse_;
};

} // namespace

TEST_CASE("one's own agenda looks as agreed") {
    Weekend weekend("fr");
    for (const char* title : {"Keynote", "Déjeuner", "Randonnée", "Escalade", "Dîner"})
        weekend.star(title);
    weekend.browse().select(qstring(weekend.slot("Randonnée").id.value));
    weekend.browse().keepNote("Prendre les bâtons et deux gourdes");
    REQUIRE(weekend.browse().addEntry("19:00-19:20 Appeler Ana"));
    weekend.browse().set_section("mine");
    weekend.check("browse-mine", {1280, 720}, "light");
    weekend.browse().select(qstring(weekend.slot("Randonnée").id.value));
    weekend.check("browse-mine-small", {360, 640}, "dark");
}

TEST_CASE("what changed looks as agreed") {
    Weekend weekend("en");
    weekend.star("Randonnée");
    weekend.star("Escalade");
    weekend.star("Déjeuner");
    weekend.slot("Escalade").start += std::chrono::hours{3};
    weekend.slot("Apéro").room = weekend.slot("Escalade").room;
    weekend.slot("Randonnée").start += std::chrono::minutes{30};
    const SlotId games = weekend.slot("Jeux").id;
    std::erase_if(weekend.agenda().slots, [&](const Slot& slot) { return slot.id == games; });
    weekend.show();
    weekend.browse().set_section("changes");
    weekend.check("browse-changes", {1280, 720}, "light");
    weekend.check("browse-changes-small", {360, 640}, "dark");
}

TEST_CASE("the filters look as agreed") {
    Weekend weekend("fr");
    weekend.browse().filter()->toggle("track/activites");
    weekend.check("browse-filter", {1280, 720}, "light", Qt::Key_F);
    weekend.check("browse-filter-small", {360, 740}, "dark", Qt::Key_F);
}

TEST_CASE("people look as agreed") {
    Weekend weekend("en");
    weekend.browse().set_section("people");
    weekend.check("browse-people", {1280, 720}, "light", Qt::Key_Down);
    weekend.check("browse-people-small", {360, 740}, "dark");
}

TEST_CASE("the programme from right to left looks as agreed") {
    Weekend weekend("ar-XB");
    weekend.browse().chooseDay(1);
    weekend.check("browse-mirrored", {1280, 720}, "light");
}
