// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>
#include <memory>
#include <string_view>

namespace estrade {

/// The language of screens: `asked` if given, else the event's, else the machine's; English where none of
/// them is translated.
[[nodiscard]] QString screen_language(std::string_view asked, std::string_view of_event);

/// Puts the program's words in a language, and screens in its direction, for as long as it lives; "en-XA" and
/// "ar-XB" are the pseudo-languages. Needs an application object.
class Translation {
public:
    explicit Translation(const QString& language);
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    std::unique_ptr<QTranslator> translator_;
};

} // namespace estrade
