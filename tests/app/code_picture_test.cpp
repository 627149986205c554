// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/code_picture.h"
#include "app/view/qr_code.h"
#include "tests/app/programme.h"
#include "tests/app/qt_catch.h"
#include "tests/support/folder.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QTest>
#include <fstream>

using namespace estrade;
using test::Programme;

namespace {

/// What the program draws of a text, with `border` pixels of grey about it.
QImage drawn(const QString& text, int side, int border = 0) {
    QrCode code;
    code.setSize(QSizeF(side, side));
    code.set_text(text);
    QImage picture(side + 2 * border, side + 2 * border, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    QPainter painter(&picture);
    painter.translate(border, border);
    code.paint(&painter);
    return picture;
}

/// As a hand-held camera sees it: turned, blurred, darker to one side, with noise, and kept as JPEG.
QImage photographed(const QImage& picture) {
    QImage photo(picture.width() * 3 / 2, picture.height() * 3 / 2, QImage::Format_RGB32);
    photo.fill(QColor(120, 104, 88));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(photo.width() / 2.0, photo.height() / 2.0);
    painter.rotate(7);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    painter.resetTransform();
    QLinearGradient shade(0, 0, photo.width(), 0);
    shade.setColorAt(0, QColor(0, 0, 0, 0));
    shade.setColorAt(1, QColor(0, 0, 0, 130));
    painter.fillRect(photo.rect(), shade);
    painter.end();
    photo = photo.scaled(photo.size() / 1.4, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                .scaled(photo.size(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    std::uint32_t state = 1;
    const auto noisy = [&state](int value) {
        state = state * 1664525U + 1013904223U;
        return std::clamp(value + static_cast<int>(state >> 27U) - 16, 0, 255);
    };
    for (int y = 0; y < photo.height(); ++y)
        for (int x = 0; x < photo.width(); ++x) {
            const QRgb pixel = photo.pixel(x, y);
            photo.setPixel(x, y, qRgb(noisy(qRed(pixel)), noisy(qGreen(pixel)), noisy(qBlue(pixel))));
        }
    QBuffer jpeg;
    jpeg.open(QIODevice::ReadWrite);
    photo.save(&jpeg, "JPEG", 60);
    return QImage::fromData(jpeg.data());
}

QString path_in(const test::Folder& folder, const char* name) {
    return QString::fromStdString((folder.path() / name).string());
}

QString shared_line() {
    Programme other;
    other.browse().toggleStar();
    other.browse().toggleStarOf("slot-6");
    return other.browse().sharedLine();
}

/// The first bytes of a PNG of that size, up to where its pixels begin.
void write_png_head(const std::filesystem::path& file, std::uint32_t width, std::uint32_t height) {
    std::string bytes("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    for (const std::uint32_t number : {width, height})
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            bytes += static_cast<char>((number >> shift) & 0xFFU);
    bytes += std::string("\x08\0\0\0\0", 5);
    std::uint32_t crc = 0xFFFFFFFFU; // of the chunk from its name on
    for (const char c : bytes.substr(12)) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(((crc ^ 0xFFFFFFFFU) >> shift) & 0xFFU);
    bytes += std::string("\0\0\1\0IDAT", 8); // and no more
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

TEST_CASE(
    "a code that the program draws is read back from a picture of any size, with and without a border") {
    const QString line = shared_line();
    const int side = GENERATE(as<int>{}, 60, 101, 268, 700, 3000);
    const int border = GENERATE(as<int>{}, 0, 40);
    INFO(side << " pixels, a border of " << border);
    CHECK(read_codes(drawn(line, side, border)) == line);
}

TEST_CASE("the code of a long agenda is read back at the size it is shown in") {
    QString line("ESTRADE:1:ABCDE:20260131:");
    for (int slot = 0; slot < 60; ++slot)
        line += QString::number(100000000 + slot * 7919);
    line += ":XYZ";
    CHECK(read_codes(drawn(line, 268)) == line);
}

TEST_CASE("a code is read back from a photograph: turned, blurred, badly lit and noisy") {
    const QString line = shared_line();
    CHECK(read_codes(photographed(drawn(line, 400, 60))) == line);
}

TEST_CASE("of several codes in a picture all are read") {
    QImage screen(900, 400, QImage::Format_RGB32);
    screen.fill(Qt::white);
    QPainter painter(&screen);
    painter.drawImage(20, 20, drawn("https://example.org/slides", 300));
    painter.drawImage(500, 50, drawn("ESTRADE:1:A", 300));
    painter.end();
    const auto codes = read_codes(screen);
    REQUIRE(codes);
    CHECK(codes->split('\n').size() == 2);
    CHECK(codes->contains("https://example.org/slides"));
    CHECK(codes->contains("ESTRADE:1:A"));
}

TEST_CASE("what is no picture, or one without a code, is told apart") {
    const test::Folder folder;
    QImage grey(300, 200, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    CHECK(read_codes(grey).error() == PictureFault::no_code);
    CHECK(read_codes(QImage()).error() == PictureFault::unreadable);
    std::ofstream(folder.path() / "agenda.png") << "event: Camp\n";
    CHECK_FALSE(is_picture(path_in(folder, "agenda.png")));
    CHECK(read_codes_of_file(path_in(folder, "agenda.png")).error() == PictureFault::unreadable);
    CHECK(read_codes_of_file(path_in(folder, "absent.png")).error() == PictureFault::unreadable);
    std::ofstream(folder.path() / "drawing.svg") << "<svg xmlns='http://www.w3.org/2000/svg'/>";
    CHECK_FALSE(is_picture(path_in(folder, "drawing.svg")));
}

TEST_CASE("a picture is known by how it begins, whatever its name") {
    const test::Folder folder;
    const QString path = path_in(folder, "schedule.xml");
    REQUIRE(drawn("Hello", 100).save(path, "PNG"));
    CHECK(is_picture(path));
    CHECK(read_codes_of_file(path) == QString("Hello"));
}

TEST_CASE("a huge picture is refused by its size before it is decoded") {
    const test::Folder folder;
    write_png_head(folder.path() / "huge.png", 60'000, 1'000);
    CHECK(read_codes_of_file(path_in(folder, "huge.png")).error() == PictureFault::huge);
    write_png_head(folder.path() / "cut.png", 6'000, 1'000);
    CHECK(read_codes_of_file(path_in(folder, "cut.png")).error() == PictureFault::unreadable);
}

TEST_CASE("a picture of another's code shows what it would add, as its text does") {
    const test::Folder folder;
    const QString path = path_in(folder, "photo.jpg");
    REQUIRE(photographed(drawn(shared_line(), 400, 60)).save(path));
    Programme programme;
    REQUIRE(programme.browse().takePicture(QUrl::fromLocalFile(path)));
    REQUIRE(QTest::qWaitFor([&] { return programme.browse().section() == "offered"; }));
    CHECK(programme.titles() == test::Titles{"Randonnée au pied du massif", "Apéro"});
    CHECK_FALSE(programme.browse().noticeIsFault());
}

TEST_CASE("a code is pasted as a picture, as a picture's file, and as its text with a picture beside it") {
    const test::Folder folder;
    const QString line = shared_line();
    const QString path = path_in(folder, "code.png");
    REQUIRE(drawn(line, 300).save(path));
    auto* const copied = new QMimeData; // the clipboard's, once it is there
    switch (GENERATE(as<int>{}, 0, 1, 2)) {
    case 0:
        copied->setImageData(drawn(line, 300));
        break;
    case 1:
        copied->setUrls({QUrl::fromLocalFile(path)});
        break;
    default:
        copied->setText(line);
        copied->setImageData(drawn("Not this one", 300));
    }
    QGuiApplication::clipboard()->setMimeData(copied);
    Programme programme;
    programme.browse().paste();
    CHECK(QTest::qWaitFor([&] { return programme.browse().section() == "offered"; }));
}

TEST_CASE("a picture that holds no agenda changes nothing, and the notice says why") {
    const test::Folder folder;
    Programme programme;
    const QString section = programme.browse().section();
    const auto told_of = [&](const QString& path) {
        programme.browse().openPicture(QUrl::fromLocalFile(path));
        CHECK(QTest::qWaitFor([&] { return programme.browse().noticeIsFault(); }));
        const std::string told = programme.text("notice");
        programme.browse().toggleStarOf("slot-1"); // by which it is told no more
        return told;
    };
    const QString path = path_in(folder, "picture.png");
    REQUIRE(drawn("https://example.org", 200).save(path));
    CHECK(told_of(path) == "The QR code in that picture holds no agenda.");
    REQUIRE(drawn({}, 200).save(path));
    CHECK(told_of(path) == "There is no QR code in that picture, or it is too small or not sharp.");
    CHECK(told_of(path_in(folder, "absent.png")) == "That picture cannot be read.");
    write_png_head(folder.path() / "picture.png", 60'000, 1'000);
    CHECK(told_of(path) == "Pictures of up to 50 megapixels are read: cut the code out of that one.");
    CHECK(programme.browse().section() == section);
}
