// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/picture.h"

#include "tests/app/qt_catch.h"

#include <QDir>
#include <QGuiApplication>
#include <QHash>
#include <QPainter>
#include <QProcess>
#include <QRawFont>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <vector>

namespace estrade::test {
namespace {

constexpr int cell_side = 8;
const QString font_key = QStringLiteral("Inter");

using Colour = std::array<int, 3>;

/// The mean colours of a picture's cells, row by row.
struct Grid {
    int columns = 0;
    int rows = 0;
    std::vector<Colour> cells;

    explicit Grid(const QImage& picture)
        : columns((picture.width() + cell_side - 1) / cell_side),
          rows((picture.height() + cell_side - 1) / cell_side) {
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                cells.push_back(mean_of(picture, cell_at(column, row).intersected(picture.rect())));
    }

    static QRect cell_at(int column, int row) {
        return {column * cell_side, row * cell_side, cell_side, cell_side};
    }

    [[nodiscard]] const Colour& at(int column, int row) const {
        return cells[static_cast<std::size_t>(row * columns + column)];
    }

    static Colour mean_of(const QImage& picture, const QRect& area) {
        Colour sum{};
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                sum[0] += qRed(pixel);
                sum[1] += qGreen(pixel);
                sum[2] += qBlue(pixel);
            }
        for (int& channel : sum)
            channel /= area.width() * area.height();
        return sum;
    }
};

/// Whether a colour lies among those of the cells at and around a place.
bool is_among(const Colour& colour, const Grid& grid, int column, int row, int nearness) {
    for (std::size_t channel = 0; channel < colour.size(); ++channel) {
        int least = 255;
        int most = 0;
        for (int y = std::max(0, row - 1); y <= std::min(grid.rows - 1, row + 1); ++y)
            for (int x = std::max(0, column - 1); x <= std::min(grid.columns - 1, column + 1); ++x) {
                least = std::min(least, grid.at(x, y)[channel]);
                most = std::max(most, grid.at(x, y)[channel]);
            }
        if (colour[channel] < least - nearness || colour[channel] > most + nearness)
            return false;
    }
    return true;
}

/// Few enough colours for a small file: what is plain keeps its colour, the edges of letters take a near one.
QImage with_few_colours(const QImage& picture) {
    const auto key = [](QRgb pixel) { return pixel & 0xf8f8f8U; };
    QHash<QRgb, QHash<QRgb, int>> seen;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++seen[key(picture.pixel(x, y))][picture.pixel(x, y)];
    QList<QRgb> colours;
    QHash<QRgb, int> places;
    for (auto it = seen.cbegin(); it != seen.cend(); ++it) {
        const auto most = std::max_element(it->cbegin(), it->cend());
        places.insert(it.key(), static_cast<int>(colours.size()));
        colours.append(most.key());
    }
    if (colours.size() > 256)
        return picture;
    QImage result(picture.size(), QImage::Format_Indexed8);
    result.setColorTable(colours);
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            result.setPixel(x, y, static_cast<uint>(places[key(picture.pixel(x, y))]));
    return result;
}

void run(const QStringList& arguments, const QString& data) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), data);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ESTRADE_PROGRAM), arguments);
    REQUIRE(process.waitForFinished(60000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
}

/// Draws with the program itself, as a person would, on a machine where nothing but `done` was ever done.
QImage draw(const Picture& picture) {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("picture.png"));
    for (const QStringList& action : picture.done)
        run(QStringList{"do", picture.agenda, "--at", action.first()} + action.mid(1), folder.path());
    run(QStringList{picture.agenda, "--view", picture.view, "--at", picture.at, "--theme", picture.theme,
                    "--lang", picture.language, "--snapshot", file, "--size",
                    QStringLiteral("%1x%2").arg(picture.size.width()).arg(picture.size.height())} +
            picture.more,
        folder.path());
    return QImage(file).convertToFormat(QImage::Format_RGB32);
}

} // namespace

Comparison compare(const QImage& drawn, const QImage& agreed, int nearness) {
    const Grid ours(drawn);
    const Grid theirs(agreed);
    Comparison result{0, 0, drawn.convertToFormat(QImage::Format_RGB32)};
    QPainter painter(&result.difference);
    std::vector<QPoint> apart;
    for (int row = 0; row < ours.rows; ++row)
        for (int column = 0; column < ours.columns; ++column)
            if (drawn.size() == agreed.size() &&
                is_among(ours.at(column, row), theirs, column, row, nearness) &&
                is_among(theirs.at(column, row), ours, column, row, nearness))
                painter.fillRect(Grid::cell_at(column, row), QColor(0, 0, 0, 200));
            else
                apart.emplace_back(column, row);
    result.cells_apart = static_cast<int>(apart.size());
    for (const QPoint& cell : apart) {
        // A fullest window can be moved until cells lie on its left and upper edges.
        for (int left = cell.x() - 11; left <= cell.x(); ++left) {
            const QRect window(left, cell.y(), 12, 3);
            const auto within = std::count_if(apart.begin(), apart.end(),
                                              [&](const QPoint& other) { return window.contains(other); });
            result.thickest = std::max(result.thickest, static_cast<int>(within));
        }
    }
    return result;
}

QString font_version() {
    constexpr int revision_at = 4; // in a font's head table, four bytes
    const QByteArray head = QRawFont::fromFont(QGuiApplication::font()).fontTable("head");
    return QString::fromLatin1(head.mid(revision_at, 4).toHex());
}

bool holds(const QImage& drawn, const QImage& agreed, bool same_font) {
    return same_font ? compare(drawn, agreed, 10).cells_apart == 0
                     : compare(drawn, agreed, 20).thickest <= 15;
}

void check_picture(const QString& name, const QImage& drawn) {
    const QString reference = QDir(QStringLiteral(ESTRADE_SCREENS)).filePath(name + ".png");
    if (qEnvironmentVariableIsSet("ESTRADE_DRAW_ANEW")) {
        QImage agreed = with_few_colours(drawn);
        agreed.setText(font_key, font_version());
        REQUIRE(agreed.save(reference, "PNG", 0)); // 0: as small as can be
        return;
    }
    const QImage agreed(reference);
    const bool held =
        holds(drawn, agreed.convertToFormat(QImage::Format_RGB32), agreed.text(font_key) == font_version());
    QDir::current().mkpath(QStringLiteral("screens"));
    const QString written = QDir::current().filePath("screens/" + name);
    INFO("agreed:     " << reference);
    INFO("drawn:      " << written << ".png");
    INFO("difference: " << written << ".difference.png");
    CHECK(held);
    if (held)
        return;
    REQUIRE(drawn.save(written + ".png"));
    REQUIRE(compare(drawn, agreed.convertToFormat(QImage::Format_RGB32))
                .difference.save(written + ".difference.png"));
}

void check_pictures(const QList<Picture>& pictures) {
    for (const Picture& picture : pictures)
        check_picture(picture.name, draw(picture));
}

} // namespace estrade::test
