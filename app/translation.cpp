// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include "app/words.h"

#include <QGuiApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace estrade {

namespace {

const QString pseudo_long = QStringLiteral("en-XA");
const QString pseudo_bidi = QStringLiteral("ar-XB");

/// What no translation changes: the formats of dates.
bool is_date_format(const QString& text) {
    static const QRegularExpression date_format(QStringLiteral("^[dMyHhms ,.]+$"));
    return date_format.match(text).hasMatch();
}

/// Every word in brackets, accented and a third longer, as another language may be: what shows no brackets is
/// not translated, and what does not fit is seen.
QString write_long(const QString& text) {
    static const QRegularExpression kept(QStringLiteral("%L?[0-9n]+|<[^>]*>|&[a-z]+;"));
    static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'},
                                             {u'u', u'ú'}, {u'A', u'Á'}, {u'E', u'É'}, {u'O', u'Ó'}};
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

/// Every word from right to left, as the words of other languages are: screens are laid out for it.
QString write_bidi(const QString& text) {
    static const QRegularExpression word(
        QStringLiteral("(?:%L?[0-9n]+|<[^>]*>|&[a-z]+;)|(\\p{L}[\\p{L}’']*)"));
    QString result;
    qsizetype done = 0;
    for (auto match = word.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        result += text.mid(done, found.capturedStart() - done);
        result += found.captured(1).isEmpty() ? found.captured()
                                              : QChar(0x202E) + found.captured(1) + QChar(0x202C);
        done = found.capturedEnd();
    }
    return result + text.mid(done);
}

/// English, written in another way.
class PseudoTranslator : public QTranslator {
public:
    using Writing = QString (*)(const QString& english);
    explicit PseudoTranslator(Writing writing) : writing_(writing) {}
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
        QString text = QString::fromUtf8(source);
        return is_date_format(text) ? text : writing_(text);
    }

private:
    Writing writing_;
};

} // namespace

QString screen_language(std::string_view asked, std::string_view of_event) {
    return choose_language({qstring(asked), qstring(of_event), QLocale::system().name()});
}

Translation::~Translation() {
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

Translation::Translation(const QString& language) {
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    if (language == pseudo_long) {
        translator_ = std::make_unique<PseudoTranslator>(&write_long);
    } else if (language == pseudo_bidi) {
        translator_ = std::make_unique<PseudoTranslator>(&write_bidi);
    } else {
        translator_ = std::make_unique<QTranslator>();
        if (!translator_->load(QLocale(language), QStringLiteral("estrade"), QStringLiteral("_"),
                               QStringLiteral(":/i18n")))
            return;
    }
    QCoreApplication::installTranslator(translator_.get());
}

} // namespace estrade
