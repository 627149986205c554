// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/opener.h"

#include <QCoreApplication>
#include <QProcess>

namespace estrade {

Opener::Opener(const cli::Arguments& arguments, QObject* parent) : QObject(parent) {
    const auto add = [this](const char* option, const std::string& value) {
        if (!value.empty())
            look_ << QString::fromLatin1(option) << QString::fromStdString(value);
    };
    add("--view", arguments.view);
    add("--theme", arguments.theme);
    add("--lang", arguments.language);
    if (arguments.screen)
        add("--screen", std::to_string(*arguments.screen));
    if (arguments.fullscreen)
        look_ << QStringLiteral("--fullscreen");
    if (arguments.remind != cli::Arguments().remind)
        add("--remind", std::to_string(arguments.remind));
    if (arguments.sounds)
        look_ << QStringLiteral("--sounds");
}

void Opener::open(const QUrl& file) {
    // The first screen tells what is wrong with a file, where standard error would be read by no one.
    QStringList arguments{QStringLiteral("--welcome")};
    if (file.isLocalFile())
        arguments << file.toLocalFile();
    (void)start(arguments);
}

bool Opener::start(const QStringList& arguments) const {
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), look_ + arguments);
}

} // namespace estrade
