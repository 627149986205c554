// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// The real program, run from outside.
namespace estrade::test {

struct Run {
    int status;
    QByteArray out;
    QByteArray errors;
};

/// What the programs that tests start keep goes to a folder of its own; what they print, into `output` where
/// that is told.
[[nodiscard]] Run run_program(const QStringList& arguments, const QString& output = {});

/// The shipped agenda of an evening.
inline const QString evening = QStringLiteral(ESTRADE_DATA "/sre-paris-7.yaml");

/// Writes a file, and gives its path.
[[nodiscard]] QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes);

} // namespace estrade::test
