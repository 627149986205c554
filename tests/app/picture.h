// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>

namespace estrade::test {

/// How far a drawn picture is from the one agreed upon.
struct Comparison {
    int cells_apart = 0; ///< of the grid both are reduced to
    int thickest = 0;    ///< the most of them within any 12x3 cells: about a line of text
    QImage difference;   ///< the drawn picture, darkened but for the cells that are apart
};

/// Compares what a person sees. Both pictures are reduced to the mean colours of cells of 8x8 pixels. A cell
/// holds if its colour lies, within `nearness` of 255 on each channel, among those of the other picture's
/// cells there and next to it; and the other way round, so that nothing missing and nothing added goes
/// unseen. Pictures of two sizes are apart everywhere.
[[nodiscard]] Comparison compare(const QImage& drawn, const QImage& agreed, int nearness = 10);

/// Tells one version of the font that is installed as Inter from another.
[[nodiscard]] QString font_version();

/// Whether a picture is the one agreed upon. Drawn with the reference's version of the font, no cell may be
/// apart by more than 10. Another version has other letters, which tell single cells apart all over: then up
/// to 15 cells of any 12x3 may be apart by more than 20, which still sees a line of text that is missing,
/// moved or of another colour.
[[nodiscard]] bool holds(const QImage& drawn, const QImage& agreed, bool same_font);

/// One picture of the program, and all it depends on.
struct Picture {
    const char* name; ///< of the reference, tests/screens/NAME.png
    const char* view;
    QString agenda; ///< a file
    const char* at;
    QSize size;
    const char* theme = "dark";
    const char* language = "fr";
    QStringList more = {}; ///< further options
    /// What hosts did before, in order: each the words of `estrade do`, after the time they did it at.
    QList<QStringList> done = {};
};

/// Compares what was drawn with its reference, tests/screens/NAME.png, which tells the version of its font.
/// Where it does not hold, what was drawn and the difference are written beside the build, and the failure
/// names them. With ESTRADE_DRAW_ANEW in the environment it writes the reference instead.
void check_picture(const QString& name, const QImage& drawn);

/// Draws each with the real program, and checks it.
void check_pictures(const QList<Picture>& pictures);

} // namespace estrade::test
