// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQmlIntegration>

namespace estrade {

/// Opens further schedules, each in a window (and process) of its own, which looks like this one.
class Opener : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")

public:
    explicit Opener(const cli::Arguments& arguments, QObject* parent = nullptr);

    /// A file that was dropped; without one, the first screen.
    Q_INVOKABLE void open(const QUrl& file);
    /// Starts the program with these arguments, and those that tell how windows look.
    [[nodiscard]] bool start(const QStringList& arguments) const;

private:
    QStringList look_;
};

} // namespace estrade
