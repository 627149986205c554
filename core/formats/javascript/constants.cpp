// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/javascript/constants.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <utility>

namespace estrade::javascript {
namespace {

constexpr std::size_t most_copied = 1U << 20U;

} // namespace

void Constants::add(const std::string& name, std::string json) {
    json.erase(std::remove(json.begin(), json.end(), '\n'), json.end());
    if (json.find("[{") != std::string::npos)
        return;
    const auto value = nlohmann::json::parse(json, nullptr, false);
    if (value.is_discarded() || value.is_null())
        return;
    if (value.is_object())
        for (const auto& [key, member] : value.items())
            if (member.is_primitive() && !member.is_null())
                values_.insert_or_assign((std::string(name) += '.') += key, member.dump());
    values_.insert_or_assign(name, std::move(json));
}

std::optional<std::string> Constants::follow(std::string_view path) {
    const auto found = values_.find(path);
    if (found == values_.end() || copied_ + found->second.size() > most_copied)
        return std::nullopt;
    copied_ += found->second.size();
    followed_.emplace(path);
    return found->second;
}

std::optional<std::string> Constants::follow_text(std::string_view path) {
    const auto found = values_.find(path);
    if (found == values_.end() || found->second.front() != '"')
        return std::nullopt;
    const auto json = follow(path);
    return json ? std::optional(nlohmann::json::parse(*json).get<std::string>()) : std::nullopt;
}

bool Constants::is_followed(const std::string& name) const {
    const bool is_constant =
        std::none_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    const auto member = followed_.lower_bound(name + ".");
    return followed_.count(name) > 0 ||
           (is_constant && member != followed_.end() && member->compare(0, name.size() + 1, name + ".") == 0);
}

} // namespace estrade::javascript
