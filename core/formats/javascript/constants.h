// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace estrade::javascript {

/// What a script gives a name to use it elsewhere: "const hall = 'Great hall'", "ROOMS.main", "Kind.Talk".
class Constants {
public:
    /// Of a list of objects the lines matter, which what is copied does not keep: it is data of its own, and
    /// no constant. Of an object its members that are texts, numbers or truths are constants too.
    void add(const std::string& name, std::string json);
    /// The value by that name or path, as JSON in one line. Nothing where there is none, nor where following
    /// them has made more than a megabyte.
    [[nodiscard]] std::optional<std::string> follow(std::string_view path);
    /// The same, where it is a text.
    [[nodiscard]] std::optional<std::string> follow_text(std::string_view path);
    /// Whether a value stands where it is used too: itself, or members of one that is named like a constant
    /// ("ROOMS").
    [[nodiscard]] bool is_followed(const std::string& name) const;

private:
    std::map<std::string, std::string, std::less<>> values_;
    std::set<std::string, std::less<>> followed_; ///< by their paths
    std::size_t copied_ = 0;                      ///< bytes
};

} // namespace estrade::javascript
