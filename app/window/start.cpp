// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start.h"

#include "app/cli/opening.h"
#include "app/translation.h"
#include "app/view/start_model.h"
#include "app/window/agenda_file.h"
#include "app/window/opener.h"
#include "app/window/picture.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <iostream>

namespace estrade {
namespace {

using cli::Exit;

/// The agendas that come with Estrade, where they are: beside the program in a build, or installed.
QList<StartModel::Example> examples() {
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/../share/estrade"));
    const QList<StartModel::Example> all{
        {folder.filePath(QStringLiteral("sre-paris-7.yaml")), QStringLiteral("SRE Paris #7"),
         StartModel::tr("A meetup's evening, twelve minutes in"), QStringLiteral("2020-09-30T19:12")},
        {folder.filePath(QStringLiteral("sre-summercamp-2022.yaml")), QStringLiteral("SRE SummerCamp 2022"),
         StartModel::tr("A weekend with activities in parallel, on its afternoon"),
         QStringLiteral("2022-09-03T14:37")},
    };
    QList<StartModel::Example> there;
    for (const StartModel::Example& example : all)
        if (QFileInfo::exists(example.path))
            there.append(example);
    return there;
}

} // namespace

Exit show_start(QQmlEngine& engine, const cli::Arguments& arguments, const Clock& system) {
    const Translation translation(screen_language(arguments.language, {}));
    Opener opener(arguments);
    StartModel start([options = cli::read_options(arguments, system)](
                         const std::string& path) { return read_to_keep(path, options); },
                     recent_files(), examples());
    QObject::connect(&start, &StartModel::another, &opener, &Opener::open);
    QObject::connect(&start, &StartModel::chosen, &start, [&opener](const QStringList& chosen) {
        if (opener.start(chosen))
            QCoreApplication::quit();
    });
    QQmlComponent screen(&engine, QUrl(QStringLiteral("qrc:/qt/qml/Estrade/StartWindow.qml")));
    const std::unique_ptr<QObject> root(screen.createWithInitialProperties(
        {{QStringLiteral("start"), QVariant::fromValue(&start)},
         {QStringLiteral("themeName"), QString::fromStdString(arguments.theme)}}));
    auto* const window = qobject_cast<QQuickWindow*>(root.get());
    if (window == nullptr) {
        qCritical().noquote() << screen.errorString();
        return Exit::unreadable;
    }
    if (arguments.snapshot)
        window->resize(arguments.size.width, arguments.size.height);
    window->show();
    if (arguments.snapshot)
        return save_picture(*window, *arguments.snapshot);
    if (!arguments.file.empty())
        start.open(QUrl::fromLocalFile(QFileInfo(QString::fromStdString(arguments.file)).absoluteFilePath()));
    return QGuiApplication::exec() == 0 ? Exit::fine : Exit::unreadable;
}

} // namespace estrade
