// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/share.h"

#include "core/agenda/lookup.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace estrade {
namespace {

using std::chrono::minutes;

constexpr std::string_view mark = "ESTRADE:";
constexpr std::string_view version = "1";
/// Neither I, L, O nor U, which are read for others.
constexpr std::string_view signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr unsigned bits_a_sign = 5;
constexpr std::size_t name_signs = 5;
constexpr std::size_t time_signs = 4; // minutes: two years
constexpr std::size_t check_signs = 3;
constexpr std::size_t parts_of_line = 6;

std::string written(std::uint32_t number, std::size_t length) {
    std::string text(length, '0');
    for (std::size_t i = length; i-- > 0; number >>= bits_a_sign)
        text[i] = signs[number % signs.size()];
    return text;
}

std::optional<std::uint32_t> number_in(std::string_view text) {
    std::uint32_t number = 0;
    for (const char c : text) {
        const std::size_t sign = signs.find(c);
        if (sign == std::string_view::npos)
            return std::nullopt;
        number = (number << bits_a_sign) | static_cast<std::uint32_t>(sign);
    }
    return number;
}

/// FNV-1a: the same on every machine.
std::string hashed(std::string_view text, std::size_t length) {
    std::uint32_t hash = 2166136261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return written(hash ^ (hash >> 25U), length);
}

std::string name_of(const Event& event) {
    return hashed(text::fold(event.title), name_signs);
}

/// Starts are told in minutes since that day's midnight, in UTC.
LocalDay first_day(const Agenda& agenda) {
    return date::floor<date::days>(LocalTime{agenda.slots.front().start.time_since_epoch()});
}

/// Slots by what names their session.
std::multimap<std::string, std::size_t> by_title(const Agenda& agenda) {
    const Lookup lookup(agenda);
    std::multimap<std::string, std::size_t> slots;
    for (std::size_t i = 0; i < agenda.slots.size(); ++i)
        slots.emplace(hashed(text::fold(lookup.session(agenda.slots[i]).title), name_signs), i);
    return slots;
}

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(':'); end != std::string_view::npos; end = text.find(':')) {
        parts.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    parts.push_back(text);
    return parts;
}

/// The line as it was written: pasted, it may be in several lines and in small letters.
std::string line_in(std::string_view text) {
    std::string line;
    for (const char c : text)
        if (c > ' ')
            line += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const std::size_t begin = line.find(mark);
    if (begin == std::string::npos)
        return {};
    line.erase(0, begin);
    std::size_t end = 0; // past the colon before the check
    for (std::size_t colons = 1; colons < parts_of_line && end != std::string::npos; ++colons)
        end = line.find(':', end) == std::string::npos ? std::string::npos : line.find(':', end) + 1;
    return end == std::string::npos ? line : line.substr(0, end + check_signs);
}

} // namespace

std::string share(const Agenda& agenda, const std::vector<SlotId>& slots) {
    const Lookup lookup(agenda);
    std::set<SlotId> wanted(slots.begin(), slots.end());
    std::string items;
    std::string day = "00000000";
    if (!agenda.slots.empty()) {
        const LocalDay first = first_day(agenda);
        day = iso_day(first);
        std::erase(day, '-');
        for (const Slot& slot : agenda.slots)
            if (wanted.contains(slot.id)) {
                const auto start =
                    std::chrono::floor<minutes>(slot.start.time_since_epoch() - first.time_since_epoch());
                items += hashed(text::fold(lookup.session(slot).title), name_signs) +
                         written(static_cast<std::uint32_t>(start.count()), time_signs);
            }
    }
    const std::string line = std::string(mark) + std::string(version) + ':' + name_of(agenda.event) + ':' +
                             day + ':' + items + ':';
    return line + hashed(line, check_signs);
}

tl::expected<Shared, ShareFault> read_shared(std::string_view text, const Agenda& agenda) {
    const std::string line = line_in(text);
    if (line.empty())
        return tl::unexpected(ShareFault::none);
    const std::vector<std::string_view> parts = split(line);
    if (parts.size() > 1 && !parts[1].empty() && parts[1] != version && number_in(parts[1]))
        return tl::unexpected(ShareFault::newer);
    if (parts.size() != parts_of_line ||
        parts[5] != hashed(line.substr(0, line.size() - parts[5].size()), check_signs))
        return tl::unexpected(ShareFault::damaged);
    if (parts[2] != name_of(agenda.event))
        return tl::unexpected(ShareFault::other_event);
    const std::string_view day = parts[3];
    const auto first = day.size() == 8
                           ? parse_iso_day(std::string(day.substr(0, 4)) + '-' +
                                           std::string(day.substr(4, 2)) + '-' + std::string(day.substr(6)))
                           : std::nullopt;
    constexpr std::size_t item = name_signs + time_signs;
    if ((!first && !parts[4].empty()) || parts[4].size() % item != 0)
        return tl::unexpected(ShareFault::damaged);
    const auto titles = by_title(agenda);
    std::set<std::size_t> found;
    Shared shared;
    for (std::size_t i = 0; i < parts[4].size(); i += item) {
        const auto minute = number_in(parts[4].substr(i + name_signs, time_signs));
        const auto [begin, end] = titles.equal_range(std::string(parts[4].substr(i, name_signs)));
        if (!minute || begin == end) {
            ++shared.unknown;
            continue;
        }
        const Instant start{first->time_since_epoch() + minutes{*minute}};
        const auto nearest = std::min_element(begin, end, [&](const auto& a, const auto& b) {
            const auto distance = [&](const auto& one) {
                return std::chrono::abs(agenda.slots[one.second].start - start);
            };
            return distance(a) < distance(b);
        });
        found.insert(nearest->second);
    }
    shared.slots.assign(found.begin(), found.end());
    return shared;
}

} // namespace estrade
