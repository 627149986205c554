// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include "app/words.h"

#include <QLocale>

namespace estrade {

QString screen_language(std::string_view asked, std::string_view of_event) {
    return choose_language({qstring(asked), qstring(of_event), QLocale::system().name()});
}

Translation::Translation(const QString& language) {
    if (translator_.load(QLocale(language), QStringLiteral("estrade"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator_);
}

} // namespace estrade
