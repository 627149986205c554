// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/document.h"
#include "core/formats/announcement/items.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace estrade::announcement {

/// Which lines stand under items and tell of them.
class OwnLines {
public:
    /// Both must outlive it, and stay as they are.
    OwnLines(const Document& document, const std::vector<Item>& items);

    /// Past the lines that stand under an item and belong to it.
    [[nodiscard]] std::size_t end(std::size_t index) const;
    /// The first line of text between an item and the next that belongs to neither; none after the last item.
    [[nodiscard]] std::optional<std::size_t> left_over(std::size_t index) const;
    /// Past the list that stands right under a line.
    [[nodiscard]] std::size_t list_end(std::size_t index) const;

private:
    [[nodiscard]] bool is_of_others(std::size_t line) const;
    [[nodiscard]] bool is_alone_between(std::size_t index) const;
    [[nodiscard]] bool is_prose(std::size_t line) const;
    /// Past what goes on right under an item, and the paragraphs of text alone below, before the next: all,
    /// or so many.
    [[nodiscard]] std::size_t prose_end(std::size_t index, std::size_t most) const;
    /// Whether items are lines alone over what they are about: between them stands nothing but paragraphs,
    /// and some under most that somebody presents.
    [[nodiscard]] bool stand_over_prose() const;

    const Document& document_;
    const std::vector<Item>& items_;
    bool over_prose_;
};

} // namespace estrade::announcement
