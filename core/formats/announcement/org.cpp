// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/org.h"

#include "core/formats/announcement/characters.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

/// "<2026-05-09 Sat 09:00-10:00 +1w>", "<2026-05-09 Sat 09:00>--<2026-05-09 Sat 10:00>"
struct Stamp {
    std::string_view day;
    std::string_view start; ///< empty where only a day is told
    std::string_view end;
    std::size_t begin = 0;
    std::size_t length = 0;
};

bool is_day(std::string_view text) {
    constexpr std::string_view shape = "dddd-dd-dd";
    return text.size() == shape.size() &&
           std::equal(text.begin(), text.end(), shape.begin(),
                      [](char c, char s) { return s == 'd' ? c >= '0' && c <= '9' : c == s; });
}

bool is_clock(std::string_view text) {
    const std::size_t colon = text.find(':');
    return (colon == 1 || colon == 2) && text.size() == colon + 3 &&
           text.find_first_not_of("0123456789:") == npos;
}

std::optional<Stamp> single_stamp(std::string_view text, std::size_t from) {
    constexpr std::size_t day_length = 10;
    constexpr std::size_t longest = 60;
    for (std::size_t open = text.find('<', from); open != npos; open = text.find('<', open + 1)) {
        const std::string_view near = text.substr(open, longest);
        const std::size_t close = near.find('>');
        if (close == npos || !is_day(near.substr(1, day_length)))
            continue;
        Stamp stamp;
        stamp.day = near.substr(1, day_length);
        stamp.begin = open;
        stamp.length = close + 1;
        std::string_view rest = near.substr(1 + day_length, close - 1 - day_length);
        while (!rest.empty()) {
            const std::string_view word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            const std::size_t dash = word.find('-');
            if (!stamp.start.empty() || !is_clock(word.substr(0, dash)))
                continue; // a weekday, a repeater
            stamp.start = word.substr(0, dash);
            if (dash != npos && is_clock(word.substr(dash + 1)))
                stamp.end = word.substr(dash + 1);
        }
        return stamp;
    }
    return std::nullopt;
}

std::optional<Stamp> find_stamp(std::string_view text) {
    auto stamp = single_stamp(text, 0);
    if (!stamp)
        return stamp;
    const std::size_t after = stamp->begin + stamp->length;
    const std::size_t dashes = text.substr(after).starts_with("--<") ? 2 : 0;
    const auto last = dashes > 0 ? single_stamp(text, after + dashes) : std::nullopt;
    if (last && last->begin == after + dashes) {
        stamp->end = last->start;
        stamp->length = last->begin + last->length - stamp->begin;
    }
    return stamp;
}

std::string without(std::string_view text, const Stamp& stamp) {
    std::string rest(text::trim(text.substr(0, stamp.begin)));
    const std::string_view after = text::trim(text.substr(stamp.begin + stamp.length));
    rest += rest.empty() || after.empty() ? "" : " ";
    return rest.append(after);
}

/// The level of a heading, "** Title"; 0 for other lines.
std::size_t stars_of(std::string_view line) {
    const std::size_t stars = std::min(line.find_first_not_of('*'), line.size());
    return stars < line.size() && line[stars] == ' ' ? stars : 0;
}

/// "#+TITLE: Meetup": its key, folded, and its value.
struct Keyword {
    std::string key;
    std::string_view value;
};
std::optional<Keyword> keyword_of(std::string_view line) {
    line = text::trim(line);
    const std::size_t colon = line.find(':');
    if (!line.starts_with("#+") || colon == npos || line.substr(0, colon).find(' ') != npos)
        return std::nullopt;
    return Keyword{text::fold(line.substr(2, colon - 2)), text::trim(line.substr(colon + 1))};
}

/// Links as Markdown writes them: "[[address][label]]".
std::string with_links(std::string_view line) {
    std::string text;
    while (true) {
        const std::size_t open = line.find("[[");
        const std::size_t close = open == npos ? npos : line.find("]]", open);
        text.append(line.substr(0, close == npos ? line.size() : open));
        if (close == npos)
            return text;
        const std::string_view inside = line.substr(open + 2, close - open - 2);
        const std::size_t part = inside.find("][");
        if (part == npos)
            text.append(inside);
        else
            ((text += '[').append(inside.substr(part + 2)) += "](").append(inside.substr(0, part)) += ')';
        line.remove_prefix(close + 2);
    }
}

bool is_outline(const std::vector<std::string_view>& lines, std::string_view file) {
    constexpr std::size_t enough = 200;
    static constexpr auto keys = std::to_array<std::string_view>(
        {"title", "author", "date", "options", "startup", "language", "filetags"});
    const bool named = text::fold(file).ends_with(".org");
    bool headed = false;
    for (std::size_t i = 0; i < std::min(lines.size(), enough); ++i) {
        const auto keyword = keyword_of(lines[i]);
        if (keyword && std::find(keys.begin(), keys.end(), keyword->key) != keys.end())
            return true;
        const bool heading = stars_of(lines[i]) > 0;
        const bool stamped = (heading || lines[i].find("SCHEDULED: <") != npos) && find_stamp(lines[i]);
        headed = headed || (heading && named);
        if (stamped)
            return true;
    }
    return headed;
}

class OutlineReader {
public:
    explicit OutlineReader(std::vector<std::string_view> lines) : lines_(std::move(lines)) {}

    Outline run() {
        write_front_matter();
        for (at_ = 0; at_ < lines_.size(); ++at_)
            read(lines_[at_]);
        return std::move(outline_);
    }

private:
    void put(std::string_view line) {
        (outline_.text += line) += '\n';
        outline_.lines.push_back(std::min(at_, lines_.size() - 1) + 1);
    }

    void write_front_matter() {
        put("---");
        for (at_ = 0; at_ < lines_.size(); ++at_) {
            const auto keyword = keyword_of(lines_[at_]);
            if (!keyword || keyword->value.empty())
                continue;
            const auto stamp = find_stamp(keyword->value);
            if (keyword->key == "title")
                put("title: " + quoted(keyword->value));
            else if (keyword->key == "date")
                put("date: " + std::string(stamp ? stamp->day : keyword->value));
            else if (keyword->key == "language")
                put("lang: " + quoted(keyword->value));
        }
        at_ = 0;
        put("---");
    }

    static std::string quoted(std::string_view value) {
        std::string text = "\"";
        for (const char c : value)
            (text += c == '"' || c == '\\' ? "\\" : "") += c;
        return text += '"';
    }

    void read(std::string_view line) {
        const std::string_view text = text::trim(line);
        if (const std::size_t stars = stars_of(line); stars > 0)
            return read_heading(stars, text::trim(line.substr(stars)));
        if (text.starts_with(':') && text.ends_with(':') && text.size() > 2 && text.find(' ') == npos) {
            drawer_ = text::fold(text.substr(1, text.size() - 2));
            return put("");
        }
        if (drawer_ == "properties")
            return read_property(text);
        if (drawer_ == "logbook" || text.starts_with("#+") || text == "#" || text.starts_with("# "))
            return read_keyword(line);
        const bool planned =
            text.starts_with("SCHEDULED:") || text.starts_with("DEADLINE:") || text.starts_with("CLOSED:");
        const auto stamp = find_stamp(text);
        if (planned || (stamp && stamp->length == text.size()))
            return put(""); // of the heading above
        if (text.starts_with('|') && text.find_first_not_of("|-+ ") == npos) {
            std::string row(text);
            std::replace(row.begin(), row.end(), '+', '|');
            return put(row);
        }
        put(with_links(line));
    }

    void read_keyword(std::string_view line) {
        const auto keyword = drawer_ == "logbook" ? std::nullopt : keyword_of(line);
        static constexpr auto told = std::to_array<std::string_view>({"location", "description", "subtitle"});
        const bool tells = keyword && std::find(told.begin(), told.end(), keyword->key) != told.end();
        put(tells ? with_links(keyword->key == "location" ? "Location: " + std::string(keyword->value)
                                                          : std::string(keyword->value))
                  : std::string());
    }

    /// ":LOCATION: Hall"
    void read_property(std::string_view text) {
        const std::size_t colon = text.find(':', 1);
        if (!text.starts_with(':') || colon == npos)
            return put("");
        const std::string key = text::fold(text.substr(1, colon - 1));
        const std::string value = with_links(text::trim(text.substr(colon + 1)));
        if (key == "location" || key == "room")
            put("Room: " + value);
        else if (key.starts_with("speaker") || key == "author" || key == "presenter")
            put("Speaker: " + value);
        else if (key == "id" || key == "custom_id" || key == "created" || key.starts_with("export"))
            put("");
        else
            put(std::string(text.substr(1, colon - 1)) + ": " + value);
    }

    /// Of a heading or of the lines under it.
    [[nodiscard]] std::optional<Stamp> stamp_of(std::string_view heading) const {
        if (const auto own = find_stamp(heading))
            return own;
        constexpr std::size_t near = 12; // lines
        for (std::size_t at = at_ + 1; at < std::min(lines_.size(), at_ + near); ++at) {
            if (stars_of(lines_[at]) > 0)
                break;
            const std::string_view line = text::trim(lines_[at]);
            const auto stamp = find_stamp(line);
            if (stamp && (stamp->length == line.size() || line.starts_with("SCHEDULED:")))
                return stamp;
        }
        return std::nullopt;
    }

    void read_heading(std::size_t stars, std::string_view heading) {
        static constexpr auto states = std::to_array<std::string_view>(
            {"TODO", "DONE", "NEXT", "WAITING", "STARTED", "CANCELLED", "CANCELED"});
        constexpr std::size_t deepest = 6;
        drawer_.clear();
        bool cancelled = false;
        const std::string_view state = heading.substr(0, heading.find(' '));
        if (std::find(states.begin(), states.end(), state) != states.end()) {
            cancelled = state.starts_with("CANCEL");
            heading = text::trim(heading.substr(state.size()));
        }
        if (heading.starts_with("[#") && heading.size() > 3 && heading[3] == ']')
            heading = text::trim(heading.substr(4));
        heading = without_tags(heading);
        const auto stamp = stamp_of(heading);
        std::string title(heading);
        const bool own = stamp && find_stamp(heading);
        if (own)
            title = without(heading, *stamp);
        title = with_links(title);
        if (cancelled)
            title = "~~" + title + "~~";
        if (stamp && !stamp->start.empty()) {
            if (stamp->day != day_)
                put(day_ = stamp->day);
            std::string time(stamp->start);
            if (!stamp->end.empty())
                time.append("-").append(stamp->end);
            title = time + " " + title;
        } else if (own) {
            (title += title.empty() ? "" : " ") += stamp->day;
            day_ = stamp->day;
        } else {
            day_ = stars == 1 ? std::string_view() : day_; // another heading may tell a day
        }
        put(std::string(std::min(stars, deepest), '#') + " " + title);
    }

    /// Without ":talk:rust:" at its end.
    std::string_view without_tags(std::string_view heading) {
        const std::size_t blank = heading.find_last_of(" \t");
        std::string_view tags = heading.substr(blank == npos ? 0 : blank + 1);
        if (blank == npos || tags.size() < 3 || !tags.starts_with(':') || !tags.ends_with(':'))
            return heading;
        constexpr std::size_t most = 64;
        for (tags.remove_prefix(1); !tags.empty();) {
            const std::string_view tag = tags.substr(0, tags.find(':'));
            tags.remove_prefix(tag.size() + 1);
            if (outline_.tags.size() < most && !tag.empty() &&
                std::find(outline_.tags.begin(), outline_.tags.end(), tag) == outline_.tags.end())
                outline_.tags.push_back(tag);
        }
        outline_.tags_line = outline_.tags_line.value_or(at_ + 1);
        return text::trim(heading.substr(0, blank));
    }

    std::vector<std::string_view> lines_;
    std::size_t at_ = 0;   ///< the line at hand
    std::string drawer_;   ///< that it stands in, folded
    std::string_view day_; ///< that was put last
    Outline outline_;
};

} // namespace

std::optional<Outline> read_outline(std::string_view bytes, std::string_view file) {
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    std::vector<std::string_view> lines = text::lines(bytes);
    if (lines.empty() || !is_outline(lines, file))
        return std::nullopt;
    return OutlineReader(std::move(lines)).run();
}

} // namespace estrade::announcement
