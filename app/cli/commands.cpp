// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/opening.h"

#include <QSaveFile>
#include <QString>
#include <iostream>

namespace estrade::cli {
namespace {

/// Writes all of it or nothing of it.
Exit write_output(const std::optional<std::string>& output, const std::string& bytes) {
    if (!output) {
        std::cout << bytes;
        return Exit::fine;
    }
    QSaveFile file(QString::fromLocal8Bit(output->c_str()));
    const auto size = static_cast<qint64>(bytes.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), size) != size || !file.commit()) {
        std::cerr << *output << ": error: cannot be written: " << file.errorString().toStdString() << '\n';
        return Exit::unreadable;
    }
    return Exit::fine;
}

Exit write_as(const Arguments& arguments, const Clock& system, std::string_view format) {
    const std::optional<Agenda> agenda = open_whole(arguments, system);
    if (!agenda)
        return Exit::unreadable;
    return write_output(arguments.output, find_writer(format)->write(*agenda));
}

} // namespace

Exit import_command(const Arguments& arguments, const Clock& system) {
    return write_as(arguments, system, "yaml");
}

Exit export_command(const Arguments& arguments, const Clock& system) {
    return write_as(arguments, system, arguments.format);
}

} // namespace estrade::cli
