// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/diagnostic.h"

#include <algorithm>

namespace estrade {

bool has_errors(const Diagnostics& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::error; });
}

std::string to_text(const Diagnostic& diagnostic) {
    std::string text = diagnostic.where.file;
    if (diagnostic.where.line > 0) {
        text += ":" + std::to_string(diagnostic.where.line);
        text += ":" + std::to_string(std::max<std::size_t>(diagnostic.where.column, 1));
    }
    switch (diagnostic.severity) {
    case Severity::error:
        text += ": error: ";
        break;
    case Severity::warning:
        text += ": warning: ";
        break;
    case Severity::info:
        text += ": info: ";
        break;
    }
    text += diagnostic.what.english();
    if (!diagnostic.hint.empty())
        text += "\n  hint: " + diagnostic.hint.english();
    return text;
}

} // namespace estrade
