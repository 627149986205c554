// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

/// Which ids need not be written, and what a name in a file refers to: the reader's rules, which the writer
/// applies backwards.
namespace estrade::yaml {

/// What ids are derived from where names give nothing.
inline constexpr std::string_view room_fallback = "room";
inline constexpr std::string_view track_fallback = "track";
inline constexpr std::string_view person_fallback = "person";
inline constexpr std::string_view session_fallback = "session";
inline constexpr std::string_view open_slot_base = "open";

/// The ids of one kind of thing. Those that are written are claimed first, all of them; then the others are
/// derived, in the order of the file.
class Ids {
public:
    /// False where the id is taken already.
    bool claim(const std::string& id) { return taken_.insert(id).second; }
    /// `base`, or "base-2", "base-3"… where that is taken.
    [[nodiscard]] std::string derive(const std::string& base);

private:
    std::unordered_set<std::string> taken_;
    std::unordered_map<std::string, int> next_suffix_;
};

/// An id, and what it would be derived from.
struct IdAndBase {
    std::string id;
    std::string base;
};
/// Which of the ids must be written because the reader would derive another.
[[nodiscard]] std::vector<bool> ids_to_write(const std::vector<IdAndBase>& things);

/// A person in few words: "Mathieu Tortuyaux", or "Mathieu Tortuyaux (@tormath1)".
struct NameAndHandle {
    std::string name;
    std::string handle;
};
[[nodiscard]] NameAndHandle split_person(std::string_view words);

/// Finds things by id, then by name (the first of that name).
class Directory {
public:
    void add(const std::string& id, const std::string& name, std::size_t index) {
        by_id_.emplace(id, index);
        by_name_.emplace(name, index);
    }
    [[nodiscard]] std::optional<std::size_t> find(const std::string& word) const;

private:
    std::unordered_map<std::string, std::size_t> by_id_;
    std::unordered_map<std::string, std::size_t> by_name_;
};

} // namespace estrade::yaml
