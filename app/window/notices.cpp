// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notices.h"

#include "app/words.h"

#include <QFileInfo>
#include <QLocale>

namespace estrade {
namespace {

QString words(const char* text, std::size_t number) {
    return QCoreApplication::translate("estrade::notices", text, nullptr, static_cast<int>(number));
}

} // namespace

QString first_error(const Diagnostics& diagnostics) {
    for (const Diagnostic& diagnostic : diagnostics)
        if (diagnostic.severity == Severity::error)
            return fault_of(diagnostic);
    return {};
}

QString change_notice(const ChangeSummary& summary) {
    QStringList told;
    const auto tell = [&](std::size_t number, const char* text) {
        if (number > 0)
            told << words(text, number);
    };
    tell(summary.moved, QT_TRANSLATE_N_NOOP("estrade::notices", "%n moved"));
    tell(summary.cancelled, QT_TRANSLATE_N_NOOP("estrade::notices", "%n cancelled"));
    tell(summary.restored, QT_TRANSLATE_N_NOOP("estrade::notices", "%n no longer cancelled"));
    tell(summary.removed, QT_TRANSLATE_N_NOOP("estrade::notices", "%n removed"));
    tell(summary.added, QT_TRANSLATE_N_NOOP("estrade::notices", "%n new"));
    tell(summary.retold, QT_TRANSLATE_N_NOOP("estrade::notices", "%n edited"));
    if (told.isEmpty())
        return {};
    return QCoreApplication::translate("estrade::notices", "The programme has changed: %1")
        .arg(told.join(QStringLiteral(", ")));
}

QString reading_notice(const QString& path) {
    constexpr qint64 small = 1'000'000;
    const QFileInfo file(path);
    const QString size = file.isFile() && file.size() >= small
                             ? QStringLiteral(" (%1)").arg(
                                   QLocale().formattedDataSize(file.size(), 1, QLocale::DataSizeSIFormat))
                             : QString();
    return QCoreApplication::translate("estrade::notices", "Reading %1 …").arg(file.fileName() + size);
}

} // namespace estrade
