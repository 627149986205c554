// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"
#include "core/formats/schedule/report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// JSON as the readers of planning tools' exports want it: forgiving about types, and with places.
namespace estrade::schedule {

struct JsonValue {
    enum class Kind { null, boolean, scalar, list, object };
    Kind kind = Kind::null;
    bool truth = false;           ///< of a boolean
    std::size_t offset = 0;       ///< of a list or an object: the byte at which it begins
    std::string key;              ///< by which its object holds it
    std::string scalar;           ///< a string, or a number as written; "12.0" is "12"
    std::vector<JsonValue> parts; ///< of a list or an object, in order

    [[nodiscard]] bool is_null() const { return kind == Kind::null; }
    [[nodiscard]] bool is_object() const { return kind == Kind::object; }
    [[nodiscard]] bool is_list() const { return kind == Kind::list; }

    /// What an object holds by that key; where it holds several, the last. Else null.
    [[nodiscard]] const JsonValue& operator[](std::string_view name) const;
    /// A scalar without blanks around it; of anything else nothing.
    [[nodiscard]] std::string_view text() const;
    /// The same, but of an object that tells a text in several languages ({"en": …, "de": …}) the English
    /// one, else the first, and of a list its texts, parted by ", ".
    [[nodiscard]] std::string words() const;
    /// The same, cut to 200 bytes: for names that stand once and are taken wherever they are referred to.
    [[nodiscard]] std::string name() const;
    [[nodiscard]] std::optional<bool> boolean() const;
};

/// Parses JSON; a byte order mark is passed over, and comments and commas too many are, which is told.
/// Objects that follow each other ("JSON lines") are a list. What is wrong is told as an error with its
/// place, and all that stands before it is given. Bounds, named where they are passed: 100 levels, a million
/// values.
[[nodiscard]] JsonValue parse_json(const std::string& bytes, Report& report);

/// Whether a text is to be taken for JSON, rather than for words in brackets: an object, or a list of
/// objects.
[[nodiscard]] bool looks_like_json(std::string_view bytes);

/// Whether a text, taken for JSON, has a key of that name, and what it holds begins with `begin`.
[[nodiscard]] bool has_key(std::string_view bytes, std::string_view name, char begin);

/// An address with a label: a string, or an object of either's usual names.
[[nodiscard]] Link json_link(const JsonValue& value);

} // namespace estrade::schedule
