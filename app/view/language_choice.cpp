// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/language_choice.h"

namespace estrade {
namespace {

QString code_of(const QString& tag) {
    return QString(tag).replace(QLatin1Char('_'), QLatin1Char('-')).section(QLatin1Char('-'), 0, 0).toUpper();
}

} // namespace

LanguageChoice::LanguageChoice(const QString& first, const QStringList& translated) : tags_{first} {
    QStringList codes{code_of(first)};
    for (const QString& tag : translated) {
        if (codes.contains(code_of(tag)))
            continue;
        tags_.append(tag);
        codes.append(code_of(tag));
    }
    label_ = codes.join(QStringLiteral(" / "));
}

} // namespace estrade
