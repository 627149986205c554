// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "tests/app/qt_catch.h"

#include <QFile>
#include <QProcess>

namespace estrade::test {
namespace {

const QTemporaryDir& data_folder() {
    static const QTemporaryDir folder;
    return folder;
}

} // namespace

Run run_program(const QStringList& arguments, const QString& output) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data_folder().path());
    process.setProcessEnvironment(environment);
    if (!output.isEmpty())
        process.setStandardOutputFile(output);
    process.start(QStringLiteral(ESTRADE_PROGRAM), arguments);
    REQUIRE(process.waitForFinished(20000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString write(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

} // namespace estrade::test
