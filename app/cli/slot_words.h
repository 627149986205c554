// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/lookup.h"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace estrade::cli {

/// "Ada, Grace", empty where there are none.
[[nodiscard]] std::string joined(const std::vector<std::string>& names);

/// An agenda's slots, in words for commands. The agenda must outlive it.
class SlotWords {
public:
    explicit SlotWords(const Agenda& agenda) : agenda_(agenda), lookup_(agenda) {}

    [[nodiscard]] std::string title(std::size_t slot) const;
    [[nodiscard]] std::string room(std::size_t slot) const; ///< its name, which may be empty
    [[nodiscard]] std::vector<std::string> people(std::size_t slot) const;
    [[nodiscard]] std::string time(std::size_t slot) const; ///< "2022-09-03 10:00-10:30"
    [[nodiscard]] std::string line(std::size_t slot) const; ///< "2022-09-03 10:00-10:30 Opening (Hall)"
    [[nodiscard]] nlohmann::ordered_json json(std::size_t slot) const;

private:
    const Agenda& agenda_;
    Lookup lookup_;
};

} // namespace estrade::cli
