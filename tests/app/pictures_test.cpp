// SPDX-License-Identifier: GPL-3.0-or-later
// What the screens look like, one line a picture. CONTRIBUTING tells how to draw the references anew.
#include "tests/app/picture.h"
#include "tests/app/qt_catch.h"

#include <QPainter>

using namespace estrade;
using test::check_pictures;

namespace {

const QString evening = QStringLiteral(ESTRADE_DATA "/sre-paris-7.yaml");
const QString camp = QStringLiteral(ESTRADE_DATA "/sre-summercamp-2022.yaml");
const QString changes = QStringLiteral(ESTRADE_FIXTURES "/board/changes.yaml");
const QString mistake = QStringLiteral(ESTRADE_FIXTURES "/board/mistake.yaml");
const QString halls = QStringLiteral(ESTRADE_FIXTURES "/board/halls.yaml");
const QString two_rooms = QStringLiteral(ESTRADE_FIXTURES "/board/two-rooms.yaml");

const QString stage = QStringLiteral(ESTRADE_FIXTURES "/stage/evening.yaml");

constexpr QSize wide{960, 540};
constexpr QSize tall{540, 960};

const QStringList started{"2023-03-16T19:00", "start"};
const QStringList paused{"2023-03-16T19:08:20", "pause"};
const QStringList urgent{"2023-03-16T19:17", "message", "Il reste 3 minutes : place aux questions", "urgent"};
const QStringList normal{"2023-03-16T19:05", "message", "Plus près du micro, merci", "normal"};
const QStringList flash{"2023-03-16T19:20:30", "message", "Temps écoulé, merci de conclure", "flash"};
const QList<QStringList> lightning{
    {"2023-03-16T18:50", "sign-up", "block", "Lin", "Un proxy en dix lignes", "5m"},
    {"2023-03-16T18:50", "sign-up", "block", "Rym", "Le DNS, encore", "5m"},
    {"2023-03-16T18:50", "sign-up", "block", "Pablo", "Mes alertes", "5m"},
    {"2023-03-16T19:21", "start", "block"}};

/// A picture to take apart: a card, a line of text, a bar that is half full.
struct Sample {
    QColor bar{0x5c, 0xc8, 0xa8};
    QPoint text_at{60, 60};
    bool has_text = true;
    int bar_width = 200;

    [[nodiscard]] QImage image() const {
        QImage picture(480, 272, QImage::Format_RGB32);
        picture.fill(QColor(0x0d, 0x10, 0x14));
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(40, 40, 400, 180, QColor(0x15, 0x1a, 0x21));
        painter.fillRect(60, 180, bar_width, 7, bar);
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(16);
        painter.setFont(font);
        painter.setPen(QColor(0x9a, 0xa3, 0xae));
        if (has_text)
            painter.drawText(QRect(text_at, QSize(300, 24)), QStringLiteral("minutes restantes"));
        return picture;
    }
};

int cells_apart(const Sample& drawn) {
    return test::compare(drawn.image(), Sample().image()).cells_apart;
}

} // namespace

TEST_CASE("a picture holds when nothing moved by more than a few pixels") {
    CHECK(cells_apart({}) == 0);
    CHECK(cells_apart({.text_at = {62, 60}}) == 0);
    CHECK(cells_apart({.bar_width = 204}) == 0);
}

TEST_CASE("a picture does not hold when something is missing, added, elsewhere or of another colour") {
    CHECK(cells_apart({.has_text = false}) > 0);
    CHECK(test::compare(Sample().image(), Sample{.has_text = false}.image()).cells_apart > 0);
    CHECK(cells_apart({.text_at = {60, 84}}) > 0);
    CHECK(cells_apart({.text_at = {100, 60}}) > 0);
    CHECK(cells_apart({.bar_width = 230}) > 0);
    CHECK(cells_apart({.bar = {0xf2, 0xa5, 0x41}}) > 0);
}

TEST_CASE("a picture of another size does not hold") {
    CHECK(test::compare(Sample().image().copy(0, 0, 472, 272), Sample().image()).cells_apart > 0);
}

TEST_CASE("with another version of the font, letters may differ but no line of text may") {
    Sample sample;
    sample.text_at = {61, 61};
    CHECK(test::holds(sample.image(), Sample().image(), false));
    sample.has_text = false;
    CHECK_FALSE(test::holds(sample.image(), Sample().image(), false));
}

TEST_CASE("the board of an evening looks as agreed in every state") {
    check_pictures({
        {"evening-day-before", "board", evening, "2020-09-29T19:12", wide},
        {"evening-hour-before", "board", evening, "2020-09-30T18:12:20", wide},
        {"evening-running", "board", evening, "2020-09-30T19:17:18", wide},
        {"evening-running-tall", "board", evening, "2020-09-30T19:17:18", tall},
        {"evening-running-light", "board", evening, "2020-09-30T19:27:30", wide, "light", "en"},
        {"evening-running-contrast", "board", evening, "2020-09-30T19:42:30", wide, "contrast", "en"},
        {"evening-questions", "board", evening, "2020-09-30T19:58:30", wide},
        {"evening-after", "board", evening, "2020-09-30T20:30", wide},
        {"evening-after-tall", "board", evening, "2020-09-30T20:30", tall, "light", "en"},
    });
}

TEST_CASE("the board of a weekend looks as agreed in every state") {
    check_pictures({
        {"camp-day-before", "board", camp, "2022-09-02T12:00", wide},
        {"camp-keynote", "board", camp, "2022-09-03T10:05", wide},
        {"camp-activities", "board", camp, "2022-09-03T14:37:18", wide},
        {"camp-activities-tall", "board", camp, "2022-09-03T14:37:18", tall},
        {"camp-activities-light", "board", camp, "2022-09-03T14:20", wide, "light", "en"},
        {"camp-activities-contrast", "board", camp, "2022-09-03T14:37:18", wide, "contrast"},
        {"camp-between", "board", camp, "2022-09-03T18:20", wide},
        {"camp-night", "board", camp, "2022-09-04T00:30", wide},
        {"camp-second-day", "board", camp, "2022-09-04T10:50", wide, "light"},
        {"camp-after", "board", camp, "2022-09-05T09:00", wide},
    });
}

TEST_CASE("what is out of the ordinary looks as agreed on the board") {
    QList<QStringList> block = lightning;
    block.append({"2023-03-16T19:21:30", "no-show", "block", "Rym"});
    check_pictures({
        {"changes-moved", "board", changes, "2023-03-16T19:10", wide},
        {"changes-cancelled", "board", changes, "2023-03-16T19:40", wide, "dark", "en"},
        {"changes-open", "board", changes, "2023-03-16T20:04", wide, "light"},
        {"mistake", "board", mistake, "2023-03-16T19:10", wide},
        {"lightning", "board", stage, "2023-03-16T19:27:50", wide, "dark", "fr", {}, block},
        {"lightning-tall", "board", stage, "2023-03-16T19:27:50", tall, "light", "en", {}, block},
        {"halls", "board", halls, "2022-09-03T14:30", wide},
        {"halls-second-page", "board", halls, "2022-09-03T14:30:12", wide, "light", "en"},
        {"halls-tall", "board", halls, "2022-09-03T14:10", tall},
    });
}

TEST_CASE("the stage looks as agreed in every phase") {
    check_pictures({
        {"stage-days-before", "stage", stage, "2023-03-14T12:00", wide},
        {"stage-before", "stage", stage, "2023-03-16T18:47:20", wide},
        {"stage-running", "stage", stage, "2023-03-16T19:05:10", wide, "dark", "fr", {}, {started, normal}},
        {"stage-warning", "stage", stage, "2023-03-16T19:17:19", wide, "dark", "fr", {}, {started, urgent}},
        {"stage-warning-tall",
         "stage",
         stage,
         "2023-03-16T19:17:19",
         tall,
         "light",
         "fr",
         {},
         {started, urgent}},
        {"stage-critical", "stage", stage, "2023-03-16T19:18:30", wide, "light", "en", {}, {started}},
        {"stage-critical-contrast",
         "stage",
         stage,
         "2023-03-16T19:18:30",
         wide,
         "contrast",
         "fr",
         {},
         {started}},
        {"stage-overtime", "stage", stage, "2023-03-16T19:21:08", wide, "dark", "fr", {}, {started, flash}},
        {"stage-flash-unlit",
         "stage",
         stage,
         "2023-03-16T19:21:09",
         wide,
         "dark",
         "fr",
         {},
         {started, flash}},
        {"stage-paused", "stage", stage, "2023-03-16T19:10", wide, "dark", "fr", {}, {started, paused}},
        {"stage-paused-contrast",
         "stage",
         stage,
         "2023-03-16T19:10",
         wide,
         "contrast",
         "en",
         {},
         {started, paused}},
        {"stage-between", "stage", stage, "2023-03-16T19:55", wide, "light"},
        {"stage-after", "stage", stage, "2023-03-16T21:00", wide},
        {"stage-changeover", "stage", stage, "2023-03-16T19:21:12", wide, "dark", "fr", {}, lightning},
        {"stage-lightning", "stage", stage, "2023-03-16T19:25:50", wide, "dark", "fr", {}, lightning},
        {"stage-blackout",
         "stage",
         stage,
         "2023-03-16T19:05",
         wide,
         "light",
         "fr",
         {},
         {{"2023-03-16T19:01", "blackout", "on"}}},
    });
}

TEST_CASE("the host's console looks as agreed in every state") {
    const QStringList late{"2020-09-30T19:18", "start"};
    const QStringList two_more{"2020-09-30T19:19", "+2m"};
    const QStringList said{"2020-09-30T19:20", "message", "Plus près du micro, merci", "urgent"};
    QList<QStringList> block = lightning;
    block.append({{"2023-03-16T19:21:30", "no-show", "block", "Rym"},
                  {"2023-03-16T19:22", "insert", "Tirage au sort", "5m"}});
    check_pictures({
        {"host-before", "host", evening, "2020-09-30T18:47:20", wide, "light"},
        {"host-late",
         "host",
         evening,
         "2020-09-30T19:22:19",
         wide,
         "light",
         "fr",
         {},
         {late, two_more, said}},
        {"host-late-tall", "host", evening, "2020-09-30T19:22:19", tall, "dark", "en", {}, {late, two_more}},
        {"host-warning", "host", stage, "2023-03-16T19:17:19", wide, "dark", "fr", {}, {started}},
        {"host-paused", "host", stage, "2023-03-16T19:10", wide, "contrast", "en", {}, {started, paused}},
        {"host-lightning", "host", stage, "2023-03-16T19:27:50", wide, "light", "fr", {}, block},
        {"host-rooms", "host", camp, "2022-09-03T14:37", wide, "dark"},
    });
}

TEST_CASE("the programme looks as agreed, as a grid and as a list") {
    check_pictures({
        {"browse-grid", "browse", camp, "2022-09-03T14:37", {1280, 720}, "light"},
        {"browse-rooms", "browse", halls, "2022-09-03T14:30", {1280, 720}, "light", "en"},
        {"browse-two-rooms", "browse", two_rooms, "2027-05-08T10:25", {1280, 720}, "light", "en"},
        {"browse-list-small", "browse", camp, "2022-09-03T14:37", {360, 640}, "light"},
        {"browse-tall", "browse", camp, "2022-09-03T14:37", {810, 1440}, "light"},
        {"browse-list-dark", "browse", evening, "2020-09-30T19:17", {720, 540}, "dark", "en"},
    });
}

TEST_CASE("the kiosk looks as agreed, tall and wide") {
    check_pictures({
        {"kiosk-tall", "kiosk", camp, "2022-09-03T14:37", tall, "light"},
        {"kiosk-wide", "kiosk", camp, "2022-09-03T14:37", wide, "dark", "en"},
        {"kiosk-many-rooms", "kiosk", halls, "2022-09-03T14:30", tall, "contrast", "en"},
        {"kiosk-small", "kiosk", evening, "2020-09-30T19:17", {360, 740}, "light"},
    });
}
