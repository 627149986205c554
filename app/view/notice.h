// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace estrade {

/// What a window says in a line.
struct Notice {
    QString text;       ///< empty: nothing
    bool fault = false; ///< whether something is wrong or was refused; else it is news
    bool operator==(const Notice&) const = default;
};

} // namespace estrade
