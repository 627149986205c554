// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include "app/words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace estrade {

QString screen_language(std::string_view asked, std::string_view of_event) {
    return choose_language({qstring(asked), qstring(of_event), QLocale::system().name()});
}

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const {
    static const QRegularExpression date_format(QStringLiteral("^[dMyHhms ,.]+$"));
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]+|<[^>]*>|&[a-z]+;"));
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'},
                                             {u'u', u'ú'}, {u'A', u'Á'}, {u'E', u'É'}, {u'O', u'Ó'}};
    QString text = QString::fromUtf8(source);
    if (date_format.match(text).hasMatch())
        return text;
    QString result = QStringLiteral("⟦");
    qsizetype done = 0;
    const auto append = [&](qsizetype end) {
        for (; done < end; ++done)
            result += accents.value(text[done], text[done]);
    };
    for (auto match = kept.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        append(found.capturedStart());
        result += found.captured();
        done = found.capturedEnd();
    }
    append(text.size());
    return result + QString(text.size() / 3, u'~') + QStringLiteral("⟧");
}

Translation::Translation(const QString& language) {
    if (language == QStringLiteral("en-XA")) {
        translator_ = std::make_unique<PseudoTranslator>();
    } else {
        translator_ = std::make_unique<QTranslator>();
        if (!translator_->load(QLocale(language), QStringLiteral("estrade"), QStringLiteral("_"),
                               QStringLiteral(":/i18n")))
            return;
    }
    QCoreApplication::installTranslator(translator_.get());
}

} // namespace estrade
