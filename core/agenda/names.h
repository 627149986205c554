// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

/// The words by which files and commands call the values of the model's enumerations.
namespace estrade {

template <class Enum>
struct Name {
    Enum value;
    std::string_view name;
};

[[nodiscard]] std::span<const Name<SessionKind>> names_of(SessionKind);
[[nodiscard]] std::span<const Name<SessionStatus>> names_of(SessionStatus);
[[nodiscard]] std::span<const Name<Role>> names_of(Role);
[[nodiscard]] std::span<const Name<Resource::Kind>> names_of(Resource::Kind);
[[nodiscard]] std::span<const Name<Resource::State>> names_of(Resource::State);

template <class Enum>
[[nodiscard]] std::string_view name_of(Enum value) {
    for (const auto& entry : names_of(value))
        if (entry.value == value)
            return entry.name;
    return {};
}

template <class Enum>
[[nodiscard]] std::optional<Enum> value_of(std::string_view name) {
    for (const auto& entry : names_of(Enum{}))
        if (entry.name == name)
            return entry.value;
    return std::nullopt;
}

} // namespace estrade
