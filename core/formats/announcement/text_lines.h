// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/document.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace estrade::announcement {

/// What lines of text tell of each other: one that begins with a time is an item rather than the middle of a
/// sentence by those above and below it.
class TextLines {
public:
    explicit TextLines(const Document& document) : document_(document) {}

    /// A time that a text begins with; "17.15" is one where a document's lines tell times so.
    [[nodiscard]] std::optional<ClockRange> clock_of(std::string_view text) const;

    /// Whether a line begins with a time, perhaps after a word: "kl. 18.00".
    [[nodiscard]] bool begins_with_time(std::size_t index) const;
    /// Whether it tells from when to when something lasts, and only then what.
    [[nodiscard]] bool begins_with_range(std::size_t index) const;
    /// Whether it begins with a word, a time and a title: "ore 19:00 Concerto".
    [[nodiscard]] bool is_introduced(std::size_t index) const;
    /// Whether it stands among lines that all begin with a time, three of them or more: no sentence is
    /// wrapped so.
    [[nodiscard]] bool in_column_of_times(std::size_t index) const;
    /// Whether the line below starts with a time, too, and no sentence comes from above: "6.15pm doors open"
    /// above "7.00pm Welcome".
    [[nodiscard]] bool amid_times(std::size_t index) const;
    /// Whether no sentence goes on in it: it stands under a day, a heading, a colon or a blank.
    [[nodiscard]] bool opens_list(std::size_t index) const;
    /// Whether the line above it tells a day, and nothing else.
    [[nodiscard]] bool under_day(std::size_t index) const;

private:
    [[nodiscard]] bool is_text(std::size_t index) const;
    /// The time that a line of text begins with.
    [[nodiscard]] std::optional<ClockRange> clock_at(std::size_t index) const;

    const Document& document_;
};

} // namespace estrade::announcement
