// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/joining.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace estrade::ics {
namespace {

/// A line that is nothing but the mark of such a program.
bool is_mark(std::string_view line) {
    constexpr std::size_t shortest = 20;
    line = text::trim(line);
    const bool google = line.starts_with("-::~") && line.find_first_not_of("-:~") == std::string_view::npos;
    const bool teams = line.find_first_not_of('_') == std::string_view::npos;
    return line.size() >= shortest && (google || teams);
}

constexpr std::array<std::string_view, 3> joins{"https://meet.google.com/", "https://teams.microsoft.com/",
                                                "https://teams.live.com/"};

/// The first address by which one joins in a line; empty where there is none.
std::string_view address_in(std::string_view line) {
    for (const std::string_view join : joins)
        if (const std::size_t at = line.find(join); at != std::string_view::npos)
            return line.substr(at, line.find_first_of(" \t<>\"", at) - at);
    return {};
}

} // namespace

std::vector<std::string> take_joining(std::string& description) {
    std::vector<std::string> addresses;
    const std::vector<std::string_view> lines = text::lines(description);
    std::string kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::size_t end = i;
        std::string_view within;
        if (is_mark(lines[i]))
            for (++end; end < lines.size() && !is_mark(lines[end]); ++end)
                if (within.empty())
                    within = address_in(lines[end]);
        if (within.empty()) { // a line that parts the text
            (kept += lines[i]) += '\n';
            continue;
        }
        addresses.emplace_back(within);
        i = end;
    }
    if (!addresses.empty())
        description = text::trim(kept);
    return addresses;
}

} // namespace estrade::ics
