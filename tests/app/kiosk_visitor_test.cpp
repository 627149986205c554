// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/hallway.h"
#include "tests/app/qt_catch.h"
#include "tests/support/corpus.h"

#include <random>

using namespace estrade;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

/// Touches, drags and strikes keys without a thought.
class Impatient {
public:
    Impatient(test::Hallway& hallway, unsigned seed) : hallway_(hallway), random_(seed) {}

    [[nodiscard]] int up_to(int most) { return std::uniform_int_distribution<int>(0, most)(random_); }

    void act() {
        static constexpr Qt::Key keys[] = {
            Qt::Key_Escape, Qt::Key_Return, Qt::Key_Backspace, Qt::Key_Tab,  Qt::Key_Space, Qt::Key_F11,
            Qt::Key_F4,     Qt::Key_Q,      Qt::Key_W,         Qt::Key_1,    Qt::Key_9,     Qt::Key_A,
            Qt::Key_E,      Qt::Key_Down,   Qt::Key_PageDown,  Qt::Key_Home, Qt::Key_Menu,  Qt::Key_Back};
        static constexpr Qt::KeyboardModifier modifiers[] = {Qt::NoModifier, Qt::ControlModifier,
                                                             Qt::AltModifier, Qt::ShiftModifier};
        switch (up_to(9)) {
        case 0:
            hallway_.press(keys[up_to(std::size(keys) - 1)], modifiers[up_to(std::size(modifiers) - 1)]);
            break;
        case 1:
            hallway_.drag(place(), place());
            break;
        case 2:
            hallway_.window().close();
            break;
        default:
            hallway_.touch(place());
        }
    }

private:
    [[nodiscard]] QPoint place() {
        return {up_to(hallway_.window().width() - 1), up_to(hallway_.window().height() - 1)};
    }

    test::Hallway& hallway_;
    std::mt19937 random_;
};

/// Ten hours, as they happen to be with that seed.
void pass_a_day(unsigned seed) {
    test::AgendaBuilder builder = test::camp();
    builder.agenda().partners.push_back({"ACME", "gold", "https://example.org", ""});
    test::Hallway hallway({270, 480}, builder, "2022-09-03T09:00");
    Impatient visitor(hallway, seed);
    const Duration day = std::chrono::hours{10};
    Duration passed{};
    int visits = 0;
    qsizetype begun_with = 0;
    qsizetype most = 0;
    while (passed < day) {
        const int touches = 1 + visitor.up_to(25);
        Duration idle{};
        for (int i = 0; i < touches; ++i) {
            visitor.act();
            idle = milliseconds{visitor.up_to(8000)};
            hallway.wait(idle);
            passed += idle;
        }
        const Duration alone = seconds{60 + visitor.up_to(480)};
        hallway.wait(alone);
        passed += alone;
        REQUIRE(hallway.kiosk().at_home());
        REQUIRE(hallway.window().isVisible());
        REQUIRE_FALSE(hallway.has_left());
        CHECK(hallway.kiosk().attracting() == (idle + alone >= std::chrono::minutes{5}));
        const qsizetype objects = hallway.objects();
        (++visits <= 10 ? begun_with : most) = std::max(visits <= 10 ? begun_with : most, objects);
    }
    CHECK(visits > 50);
    CHECK(most <= begun_with * 11 / 10); // more or less may be on at one time than at another

    hallway.touch(QPoint(135, 5));
    hallway.wait(seconds{60});
    const QImage picture = hallway.screen().picture();
    test::Hallway fresh({270, 480}, builder, "2022-09-03T09:00");
    fresh.kiosk().show(test::at("2022-09-03T09:00", builder.event().zone) + passed + seconds{60});
    CHECK(picture == fresh.screen().picture());
}

} // namespace

TEST_CASE("ten hours of impatient visitors neither end the kiosk, nor leave it astray, nor make it grow") {
    pass_a_day(1);
}

TEST_CASE("a hundred days of impatient visitors do not either", "[.campaign]") {
    pass_a_day(GENERATE(range(2u, 102u)));
}
