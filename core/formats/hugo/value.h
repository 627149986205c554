// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/diagnostic.h"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>
#include <vector>

/// What a Hugo site's data, settings and front matter hold, whether written in YAML, JSON or TOML.
namespace estrade::hugo {

/// A value as written, and where. Looking into a value that is not there gives a value that is not there.
struct Value {
    enum class Kind { none, text, list, map };
    Kind kind = Kind::none;
    std::string text;                  ///< of a text, number, date or truth: as written
    std::vector<Value> items;          ///< of a list, or the values of a map, in order
    std::vector<std::string> names;    ///< of a map: one for each of `items`
    const std::string* file = nullptr; ///< its path within the site; owned by the source; null: unknown
    std::size_t line = 0;              ///< from 1; 0: unknown
    std::size_t column = 0;

    /// The member of that name; as in Hugo, the case of ASCII letters does not matter.
    [[nodiscard]] const Value& operator[](std::string_view name) const;
    [[nodiscard]] explicit operator bool() const { return kind != Kind::none; }
    /// The text without blanks around it; empty for what is no text.
    [[nodiscard]] std::string trimmed() const;
    [[nodiscard]] bool is_true() const;
    /// Of values: this one and all within it.
    [[nodiscard]] std::size_t count() const;
};

/// The things a data file lists, each under its key: a list of maps with a `key` (or `id`), or one map.
[[nodiscard]] std::vector<std::pair<std::string, const Value*>> keyed(const Value& table);

/// Parses YAML or JSON. `file` must outlive the value; `first_line` is the line of the file at which `text`
/// begins. Errors name the file by `*file` alone; the bounds are those of yaml/tree.h, and 100,000 values.
[[nodiscard]] tl::expected<Value, Diagnostics> parse_yaml(std::string_view text, const std::string* file,
                                                          std::size_t first_line);
/// The same for TOML, of at most 256 KB and eight dots in a key.
[[nodiscard]] tl::expected<Value, Diagnostics> parse_toml(std::string_view text, const std::string* file,
                                                          std::size_t first_line);

} // namespace estrade::hugo
