// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/ids.h"

#include "core/text/text.h"

namespace estrade::yaml {

std::string Ids::derive(const std::string& base) {
    std::string candidate = base;
    int& suffix = next_suffix_.try_emplace(base, 2).first->second;
    while (!taken_.insert(candidate).second)
        candidate = base + "-" + std::to_string(suffix++);
    return candidate;
}

std::vector<bool> ids_to_write(const std::vector<IdAndBase>& things) {
    // Writing one id may change what the others derive, so this repeats until nothing changes. Each round
    // writes more; past a few rounds the ids are no longer names' and all are written.
    constexpr int most_rounds = 4;
    std::vector<bool> written(things.size(), false);
    for (int round = 0; round < most_rounds; ++round) {
        Ids ids;
        for (std::size_t i = 0; i < things.size(); ++i)
            if (written[i])
                ids.claim(things[i].id);
        bool changed = false;
        for (std::size_t i = 0; i < things.size(); ++i) {
            if (!written[i] && ids.derive(things[i].base) != things[i].id) {
                written[i] = true;
                changed = true;
            }
        }
        if (!changed)
            return written;
    }
    return std::vector<bool>(things.size(), true);
}

NameAndHandle split_person(std::string_view words) {
    const std::string_view trimmed = text::trim(words);
    const std::size_t open = trimmed.rfind(" (@");
    if (open == std::string_view::npos || open == 0 || !trimmed.ends_with(')'))
        return {std::string(words), {}};
    const std::string_view handle = trimmed.substr(open + 2, trimmed.size() - open - 3);
    if (handle.size() < 2 || handle.find_first_of(" ()") != std::string_view::npos)
        return {std::string(words), {}};
    return {std::string(text::trim(trimmed.substr(0, open))), std::string(handle)};
}

std::optional<std::size_t> Directory::find(const std::string& word) const {
    if (const auto found = by_id_.find(word); found != by_id_.end())
        return found->second;
    if (const auto found = by_name_.find(word); found != by_name_.end())
        return found->second;
    return std::nullopt;
}

} // namespace estrade::yaml
