// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/action.h"

#include <array>
#include <tuple>

namespace estrade {

bool comes_before(const Action& a, const Action& b) {
    return std::tie(a.order, a.id) < std::tie(b.order, b.id);
}

std::string_view name_of(const Change& change) {
    static constexpr std::array<std::string_view, std::variant_size_v<Change>> names{
        "start",    "next",    "finish",  "pause",   "resume",    "adjust",       "delay",    "skip",
        "insert",   "edit",    "reorder", "move",    "cancel",    "message",      "blackout", "publish",
        "handover", "release", "take-up", "sign-up", "skip-talk", "reorder-talk", "undo",     "redo"};
    return names.at(change.index());
}

} // namespace estrade
