// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace estrade {

/// The namespace that RFC 4122 gives to addresses.
inline constexpr std::array<std::uint8_t, 16> uuid_namespace_url{
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};

/// The name-based UUID of RFC 4122, section 4.3 (version 5, SHA-1), in lower case: the same name gives the
/// same UUID, always.
[[nodiscard]] std::string name_uuid(const std::array<std::uint8_t, 16>& name_space, std::string_view name);

/// A UUID for a thing of an event that has none, by what it is ("slot", "person"), the event's title and its
/// id: the same in every format and at every writing.
[[nodiscard]] std::string stable_uuid(std::string_view kind, std::string_view event_title,
                                      std::string_view id);

/// Whether a text is written as a UUID, in either case.
[[nodiscard]] bool is_uuid(std::string_view text);

} // namespace estrade
