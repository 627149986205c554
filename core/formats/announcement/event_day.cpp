// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/facts.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace estrade::announcement {
namespace {

int year_of(LocalDay day) {
    return static_cast<int>(date::year_month_day(day).year());
}

/// The day in the year that its weekday fits, most often a past one, or else in the year that brings it
/// nearest.
std::optional<LocalDay> resolve(const WrittenDay& written, LocalDay nearby) {
    if (written.year)
        return written.in_year(*written.year);
    std::optional<LocalDay> best;
    bool best_fits = false;
    const int around = year_of(nearby);
    constexpr int years_back = 11; // within which each day falls on each weekday once
    for (int year = around + 1; year >= around - years_back; --year) {
        const auto day = written.in_year(year);
        if (!day)
            continue;
        const bool fits = written.weekday && date::weekday(*day) == *written.weekday;
        const bool nearer = best && std::chrono::abs(*day - nearby) < std::chrono::abs(*best - nearby);
        if (!best || (fits && !best_fits) || (fits == best_fits && nearer)) {
            best = day;
            best_fits = fits;
        }
    }
    return best;
}

struct Candidate {
    FoundDay found;
    std::string_view source; ///< for the diagnostic
};

std::optional<Candidate> in_entry(const Announcement& a, std::string_view key, LocalDay nearby) {
    const Entry* entry = a.document.find(key);
    if (entry == nullptr)
        return std::nullopt;
    const auto written = find_day(entry->value);
    const auto day = written && written->year ? resolve(*written, nearby) : std::nullopt;
    if (!day)
        return std::nullopt;
    return Candidate{{*day, {a.source.name, entry->line, entry->column}}, "the front matter"};
}

std::optional<Candidate> in_file_name(const Announcement& a) {
    const std::filesystem::path path(a.source.name);
    for (const std::string& name : {path.filename().string(), path.parent_path().filename().string()}) {
        // "meetup_2024-11-21.es.rst", "2020-09-30-news.md", "20241121.txt"
        for (std::size_t at = 0; at < name.size(); ++at) {
            const bool start = is_digit(character_at(name, at).code_point) &&
                               (at == 0 || !is_digit(character_before(name, at).code_point));
            if (!start)
                continue;
            std::string near = name.substr(at, 10);
            std::replace(near.begin(), near.end(), '_', '-');
            if (const auto day = parse_iso_day(near))
                return Candidate{{*day, {a.source.name, 0, 0}}, "the file's name"};
            const auto compact = find_day(near.substr(0, near.find_first_not_of("0123456789-")));
            if (compact && compact->year)
                if (const auto day = compact->in_year(*compact->year))
                    return Candidate{{*day, {a.source.name, 0, 0}}, "the file's name"};
        }
    }
    return std::nullopt;
}

struct TextDays {
    std::vector<Candidate> full;                          ///< with a year
    std::vector<std::pair<WrittenDay, Location>> partial; ///< without one
    std::vector<std::pair<WrittenDay, Location>> checked; ///< with a weekday, which tells whether it is right
};

/// "On 3 September, Ada wrote:", over what a mail answers: when that was sent.
bool is_attribution(std::string_view line) {
    static constexpr auto verbs =
        std::to_array<std::string_view>({"wrote:", "a ecrit :", "a ecrit:", "schrieb:", "escribio:",
                                         "ha scritto:", "schreef:", "skrev:", "escreveu:", "napisal(a):"});
    constexpr std::size_t longest = 200;
    const std::string folded = line.size() > longest ? std::string() : text::fold(text::trim(line));
    return std::any_of(verbs.begin(), verbs.end(),
                       [&](std::string_view verb) { return folded.ends_with(verb); });
}

TextDays in_text(const Announcement& a, LocalDay nearby) {
    TextDays days;
    constexpr std::size_t most = 50;
    constexpr std::size_t longest = 2000;         ///< bytes of a line that are looked at
    const Entry* front = a.document.find("date"); // which some write as lines of the text
    for (const Line& line : a.document.lines) {
        if (days.full.size() + days.partial.size() >= most)
            break;
        if ((front != nullptr && line.number == front->line) || line.kind == LineKind::blank ||
            line.kind == LineKind::rule || line.kind == LineKind::row ||
            line.whole.find_first_of("0123456789") == npos || is_attribution(line.whole))
            continue;
        const auto written = find_day(
            plain(line.whole.substr(0, std::min(longest, line.whole.size())), a.document.references).text);
        if (!written)
            continue;
        const std::size_t digit = line.whole.find_first_of("0123456789");
        const std::size_t offset =
            line.column - static_cast<std::size_t>(line.body.data() - line.whole.data());
        const Location where{a.source.name, line.number, offset + digit};
        if (written->weekday)
            days.checked.emplace_back(*written, where);
        if (!written->year)
            days.partial.emplace_back(*written, where);
        else if (const auto day = resolve(*written, nearby))
            days.full.push_back({{*day, where}, "the text"});
    }
    return days;
}

bool mentions(const TextDays& days, LocalDay day) {
    const date::year_month_day ymd(day);
    const auto same = [&](const WrittenDay& written) {
        return written.month == static_cast<unsigned>(ymd.month()) &&
               written.day == static_cast<unsigned>(ymd.day());
    };
    return std::any_of(days.full.begin(), days.full.end(),
                       [&](const Candidate& c) { return c.found.day == day; }) ||
           std::any_of(days.partial.begin(), days.partial.end(),
                       [&](const auto& p) { return same(p.first); });
}

/// The first day from `published` on that is written so; nothing where its weekday does not fit.
std::optional<LocalDay> from_then_on(const WrittenDay& written, LocalDay published) {
    const auto day = resolve(written, published);
    const bool fits = day && (!written.weekday || date::weekday(*day) == *written.weekday);
    return fits ? day : std::nullopt;
}

/// Whether the front matter's date tells a time too.
bool tells_a_time(const Announcement& a) {
    const Entry* entry = a.document.find("date");
    return entry != nullptr && entry->value.find(':') != npos; // "2024-04-15 20:32:13 UTC+02:00" too
}

/// Many posts tell under `date` when they were published: then the title, or the text before the first item,
/// names one later day, and nothing else but perhaps the file's name the other one. "See you this Thursday,
/// 18 April" may also come last, soon after the time of publication.
std::optional<FoundDay> announced_day(const Announcement& a, const TextDays& days, LocalDay published) {
    constexpr date::days soon{60}; ///< nobody announces a meetup earlier
    const auto is_announced = [&](LocalDay day) { return day > published && day - published <= soon; };
    if (mentions(days, published))
        return std::nullopt;
    if (const Entry* title = a.document.find("title"))
        if (const auto written = find_day(title->value))
            if (const auto day = from_then_on(*written, published))
                return is_announced(*day)
                           ? std::optional(FoundDay{*day, {a.source.name, title->line, title->column}})
                           : std::nullopt;
    const auto first_item = a.timed.items.empty() ? npos : a.timed.items.front().where.line;
    std::optional<FoundDay> announced;
    bool several = false;
    const auto take = [&](const FoundDay& found) {
        if (!is_announced(found.day))
            return;
        several |= announced && announced->day != found.day;
        if (!announced)
            announced = found;
    };
    for (const Candidate& full : days.full)
        if (full.found.where.line <= first_item)
            take(full.found);
    for (const auto& [written, where] : days.partial)
        if (const auto day = from_then_on(written, published); day && where.line <= first_item)
            take({*day, where});
    constexpr date::days very_soon{14};
    if (!announced && tells_a_time(a))
        for (const auto& [written, where] : days.checked)
            if (const auto day = from_then_on(written, published); day && *day - published <= very_soon)
                take({*day, where});
    return several ? std::nullopt : announced;
}

/// The day that the text names with the weekday it has, where the front matter tells one close to it that the
/// text never names: of the two, the latter is the slip.
std::optional<FoundDay> righted_day(const TextDays& days, LocalDay told) {
    constexpr date::days close{7};
    if (mentions(days, told))
        return std::nullopt;
    for (const auto& [written, where] : days.checked) {
        const auto day = written.in_year(written.year.value_or(year_of(told)));
        if (day && date::weekday(*day) == *written.weekday && std::chrono::abs(*day - told) <= close)
            return FoundDay{*day, where};
    }
    return std::nullopt;
}

/// The year that the event's name tells, where it is one: "Reunión de 2024".
std::optional<int> year_in_title(const Announcement& a) {
    const std::string title = find_title(a);
    std::optional<int> year;
    for (std::size_t at = 0; at < title.size(); ++at) {
        const std::size_t end = std::min(title.find_first_not_of("0123456789", at), title.size());
        if (end - at == 4 && (title.compare(at, 2, "19") == 0 || title.compare(at, 2, "20") == 0)) {
            if (year)
                return std::nullopt;
            year = std::stoi(title.substr(at, 4));
        }
        at = std::max(at, end);
    }
    return year;
}

/// A day without its year, which is guessed and told.
std::optional<FoundDay> day_of_some_year(const Announcement& a, const WrittenDay& written,
                                         const Location& where, LocalDay nearby, Diagnostics& diagnostics) {
    const auto year = year_in_title(a);
    auto day = year ? written.in_year(*year) : std::nullopt;
    if (!day || (written.weekday && date::weekday(*day) != *written.weekday))
        day = resolve(written, nearby);
    if (!day)
        return std::nullopt;
    diagnostics.push_back({Severity::info, where, Phrase("the date has no year; %1 is used", {iso_day(*day)}),
                           Phrase("--date %1 tells it", {iso_day(*day)})});
    return FoundDay{*day, where};
}

/// The day over the first items: in a table's row or over its columns.
std::optional<FoundDay> marked_day(const Announcement& a, LocalDay nearby, Diagnostics& diagnostics) {
    if (a.timed.items.empty())
        return std::nullopt;
    const Item& first = a.timed.items.front();
    std::optional<WrittenDay> written = first.day ? first.day->day : std::nullopt;
    if (!written && !a.timed.marks.empty() && a.timed.marks.front().line <= first.line)
        written = a.timed.marks.front().day;
    if (!written)
        return std::nullopt;
    if (!written->year)
        return day_of_some_year(a, *written, first.where, nearby, diagnostics);
    const auto day = written->in_year(*written->year);
    return day ? std::optional(FoundDay{*day, first.where}) : std::nullopt;
}

/// The first day where the text tells a later one by its date: "Day 2 - June 16, 2025", behind "Day 1".
FoundDay first_counted(const Announcement& a, FoundDay found) {
    const auto line = std::find_if(a.document.lines.begin(), a.document.lines.end(),
                                   [&](const Line& one) { return one.number == found.where.line; });
    const auto counted = line == a.document.lines.end()
                             ? std::nullopt
                             : find_counted_day(plain(line->body, a.document.references).text);
    found.day -= date::days{counted ? counted->number.value_or(1) - 1 : 0};
    return found;
}

/// The one day that an entry of the front matter is, under whatever name, if it does not tell of the page.
std::optional<FoundDay> in_any_entry(const Announcement& a) {
    for (const Entry& entry : a.document.front) {
        const auto written = find_day(entry.value);
        const bool of_page = entry.key.find("upd") != npos || entry.key.find("mod") != npos ||
                             entry.key.find("publish") != npos || entry.key.find("creat") != npos;
        constexpr std::size_t time = 7; // bytes: " 18:00"
        if (!written || !written->year || of_page || written->column > 0 ||
            written->length + time < entry.value.size())
            continue;
        if (const auto day = written->in_year(*written->year))
            return FoundDay{*day, {a.source.name, entry.line, entry.column}};
    }
    return std::nullopt;
}

/// The day that the title tells; of two years, the one of the file's name where the weekday goes with that
/// alone.
FoundDay of_title(const Announcement& a, const Candidate& title, const std::optional<Candidate>& name,
                  Diagnostics& diagnostics) {
    const Entry* entry = a.document.find("title");
    const auto written = entry == nullptr ? std::nullopt : find_day(entry->value);
    if (!written || !written->weekday || *written->weekday == date::weekday(title.found.day))
        return title.found;
    const bool named =
        name && date::weekday(name->found.day) == *written->weekday &&
        date::year_month_day(name->found.day).month() == date::year_month_day(title.found.day).month() &&
        date::year_month_day(name->found.day).day() == date::year_month_day(title.found.day).day();
    diagnostics.push_back(
        {Severity::warning, title.found.where, Phrase("the weekday does not go with the date"), {}});
    return named ? name->found : title.found;
}

/// Whether the front matter's date has a time, and that is about when the first item starts.
bool tells_the_start(const Announcement& a) {
    constexpr std::chrono::minutes about{60};
    const Entry* entry = a.document.find("date");
    const auto time = entry == nullptr ? std::nullopt : parse_iso_time(entry->value);
    if (!time || a.timed.items.empty())
        return false;
    const auto of_day = time->local - date::floor<date::days>(time->local);
    const auto start = std::chrono::duration_cast<std::chrono::minutes>(a.timed.items.front().start);
    return std::chrono::abs(std::chrono::floor<std::chrono::minutes>(of_day) - start) <= about;
}

void warn_of_offset(const Announcement& a, Diagnostics& diagnostics) {
    const Entry* entry = a.document.find("date");
    if (entry == nullptr)
        return;
    const auto time = parse_iso_time(entry->value);
    if (time && time->offset && time->offset->count() != 0)
        diagnostics.push_back(
            {Severity::info,
             {a.source.name, entry->line, entry->column},
             Phrase("the offset from UTC in the front matter is not used: times are taken as clocks on "
                    "the wall show them"),
             {}});
}

} // namespace

std::optional<FoundDay> find_event_day(const Announcement& a, LocalDay nearby, Diagnostics& diagnostics) {
    warn_of_offset(a, diagnostics);
    if (const auto sent = in_entry(a, "sent", nearby)) // a mail
        nearby = sent->found.day;
    const TextDays days = in_text(a, nearby);
    for (const std::string_view key :
         {"meeting_datetime", "event.date", "event_date", "eventdate", "event-date", "startdate",
          "start_date", "date_start", "datetime", "when", "event.start", "start"})
        if (const auto found = in_entry(a, key, nearby)) {
            auto righted = righted_day(days, found->found.day);
            if (!righted)
                return found->found;
            diagnostics.push_back({Severity::warning, righted->where,
                                   Phrase("%1 is used, as the weekday here says; the front matter tells %2",
                                          {iso_day(righted->day), iso_day(found->found.day)}),
                                   Phrase("--date %1 if that is the event's", {iso_day(found->found.day)})});
            return righted;
        }
    const auto front = in_entry(a, "date", nearby);
    const auto name = in_file_name(a);
    if (front && !tells_the_start(a))
        if (auto announced = announced_day(a, days, front->found.day)) {
            diagnostics.push_back({Severity::warning, announced->where,
                                   Phrase("%1 is used, as announced here; the front matter's %2 is taken for "
                                          "the day of publication",
                                          {iso_day(announced->day), iso_day(front->found.day)}),
                                   Phrase("--date %1 if that is the event's", {iso_day(front->found.day)})});
            return announced;
        }
    if (front && name && front->found.day != name->found.day) {
        const bool name_wins = mentions(days, name->found.day) && !mentions(days, front->found.day);
        const FoundDay& chosen = name_wins ? name->found : front->found;
        diagnostics.push_back(
            {Severity::warning,
             front->found.where,
             Phrase("the front matter tells %1, the file's name %2; %3 is used",
                    {iso_day(front->found.day), iso_day(name->found.day), iso_day(chosen.day)}),
             {}});
        return chosen;
    }
    if (front)
        return front->found;
    if (const auto found = in_entry(a, "title", nearby))
        return of_title(a, *found, name, diagnostics);
    if (const auto found = in_entry(a, "subtitle", nearby))
        return found->found;
    if (name)
        return name->found;
    const auto first_item = a.timed.items.empty() ? npos : a.timed.items.front().where.line;
    const auto before = std::find_if(days.full.begin(), days.full.end(),
                                     [&](const Candidate& c) { return c.found.where.line <= first_item; });
    if (before != days.full.end())
        return before->found;
    if (!days.partial.empty() && days.partial.front().second.line <= first_item) {
        auto [written, where] = days.partial.front();
        for (const auto& [checked, elsewhere] : days.checked)
            if (!written.weekday && checked.month == written.month && checked.day == written.day)
                written.weekday = checked.weekday;
        const LocalDay near = days.full.empty() ? nearby : days.full.front().found.day;
        if (auto found = day_of_some_year(a, written, where, near, diagnostics))
            return found;
    }
    if (!days.full.empty())
        return first_counted(a, days.full.front().found);
    if (auto found = marked_day(a, nearby, diagnostics))
        return found;
    return in_any_entry(a);
}

} // namespace estrade::announcement
