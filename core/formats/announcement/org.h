// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Outlines of Emacs' Org mode: "#+TITLE: Meetup", "* Saturday", "** 09:00 Title :talk:", "<2026-05-09 Sat
/// 09:00-10:00>".
namespace estrade::announcement {

/// An outline written as Markdown.
struct Outline {
    std::string text;
    std::vector<std::size_t> lines;       ///< of each line of the text: that of the outline, from 1
    std::vector<std::string_view> tags;   ///< of headings, which the text has not; each once
    std::optional<std::size_t> tags_line; ///< where the first of them stands, from 1
};

/// Nothing for what is none.
[[nodiscard]] std::optional<Outline> read_outline(std::string_view bytes, std::string_view file);

} // namespace estrade::announcement
