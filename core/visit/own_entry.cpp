// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/own_entry.h"

#include "core/text/text.h"

#include <array>
#include <optional>

namespace estrade {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Takes from the front of a line what it asks for.
class EntryLine {
public:
    explicit EntryLine(std::string_view line) : rest_(text::trim(line)) {}

    /// "9:05", "9h05", "9h", "09.05": since midnight.
    [[nodiscard]] std::optional<minutes> take_time() {
        const std::string_view before = rest_;
        const auto hour = take_number();
        const bool bare = !rest_.empty() && rest_.front() == 'h';
        if (hour && (take(":") || take("h") || take("."))) {
            const auto minute = take_number();
            if (*hour < 24 && (minute ? *minute < 60 : bare))
                return hours{*hour} + minutes{minute.value_or(0)};
        }
        rest_ = before;
        return std::nullopt;
    }
    [[nodiscard]] bool take_until() {
        rest_ = text::trim(rest_);
        constexpr std::array<std::string_view, 5> signs{"-", "–", "to ", "à ", "bis "};
        for (const std::string_view sign : signs)
            if (take(sign)) {
                rest_ = text::trim(rest_);
                return true;
            }
        return false;
    }
    [[nodiscard]] std::string_view rest() const { return text::trim(rest_); }

private:
    bool take(std::string_view sign) {
        if (!rest_.starts_with(sign))
            return false;
        rest_.remove_prefix(sign.size());
        return true;
    }
    std::optional<int> take_number() {
        int number = 0;
        std::size_t digits = 0;
        for (; digits < 2 && digits < rest_.size() && rest_[digits] >= '0' && rest_[digits] <= '9'; ++digits)
            number = number * 10 + (rest_[digits] - '0');
        rest_.remove_prefix(digits);
        return digits == 0 ? std::nullopt : std::optional(number);
    }

    std::string_view rest_;
};

} // namespace

tl::expected<OwnEntry, EntryFault> read_entry(std::string_view line, LocalDay event_day, const Event& event) {
    constexpr minutes usual{30};
    EntryLine entry(line);
    const auto from = entry.take_time();
    if (!from)
        return tl::unexpected(EntryFault::no_time);
    std::optional<minutes> to;
    if (entry.take_until() && !(to = entry.take_time()))
        return tl::unexpected(EntryFault::no_time);
    if (entry.rest().empty())
        return tl::unexpected(EntryFault::no_title);
    const auto place = [&](minutes time) { return event.zone.place(LocalTime{event_day} + time); };
    const minutes start = *from < event.day_change ? *from + hours{24} : *from;
    minutes end = to ? *to : start + usual;
    while (end <= start)
        end += hours{24};
    const Placement first = place(start);
    const Placement last = place(end);
    if (first.kind == LocalKind::skipped || last.kind == LocalKind::skipped || last.instant <= first.instant)
        return tl::unexpected(EntryFault::no_such_time);
    return OwnEntry{{}, std::string(entry.rest()), first.instant, last.instant - first.instant};
}

} // namespace estrade
