// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the programme's sections are called, by the model, its rows and QML.
namespace estrade {

inline const QString now_section = QStringLiteral("now");
inline const QString mine_section = QStringLiteral("mine");
inline const QString changes_section = QStringLiteral("changes");
inline const QString offered_section = QStringLiteral("offered"); ///< another's agenda
inline const QString people_section = QStringLiteral("people");
inline const QString day_prefix = QStringLiteral("day/");     ///< then its number, from 1
inline const QString track_prefix = QStringLiteral("track/"); ///< then its id
inline const QString free_prefix = QStringLiteral("free/");   ///< then the slot after the gap

} // namespace estrade
