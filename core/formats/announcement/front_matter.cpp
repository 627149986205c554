// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/front_matter.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr std::size_t most_lines = 2000; ///< of front matter; more is taken for text

std::string unquoted(std::string_view value) {
    value = text::trim(value);
    const char quote = value.empty() ? '\0' : value.front();
    if (quote != '"' && quote != '\'') {
        const std::size_t comment = value.find(" #");
        return std::string(text::trim(value.substr(0, comment)));
    }
    std::string result;
    for (std::size_t i = 1; i < value.size(); ++i) {
        const bool pair = i + 1 < value.size();
        const bool escape = quote == '"' && value[i] == '\\';
        const bool doubled = quote == '\'' && value[i] == '\'' && pair && value[i + 1] == '\'';
        if ((escape && pair) || doubled)
            result += value[++i];
        else if (value[i] == quote)
            break;
        else
            result += value[i];
    }
    return result;
}

struct Open {
    std::size_t indent;
    std::string key;
};

class FrontMatter {
public:
    FrontMatter(std::vector<Entry>& entries, char parting) : entries_(entries), parting_(parting) {}

    void read(std::string_view raw, std::size_t number) {
        const std::string_view line = text::trim(raw);
        if (line.empty() || line.front() == '#')
            return;
        const auto indent = static_cast<std::size_t>(line.data() - raw.data());
        if (line.starts_with("- "))
            return list_item(line.substr(2), indent, number);
        const std::size_t part = line.find(parting_);
        if (part == npos || part == 0)
            return folded(line);
        const std::string key = text::fold(unquoted(line.substr(0, part)));
        const std::string_view rest = text::trim(line.substr(part + 1));
        while (!open_.empty() && open_.back().indent >= indent)
            open_.pop_back();
        const std::string path = open_.empty() ? key : open_.back().key + "." + key;
        const bool block = rest == "|" || rest == ">" || rest == "|-" || rest == ">-";
        entries_.push_back({path, block ? std::string() : value_of(rest), number,
                            static_cast<std::size_t>(rest.data() - raw.data()) + 1});
        constexpr std::size_t deepest = 8;
        if (open_.size() < deepest)
            open_.push_back({indent, path});
    }

private:
    /// A block's or a wrapped value's next line.
    void folded(std::string_view line) {
        constexpr std::size_t longest = 4000;
        if (entries_.empty() || entries_.back().value.size() > longest)
            return;
        std::string& value = entries_.back().value;
        value += (value.empty() ? "" : " ") + std::string(line);
    }

    void list_item(std::string_view item, std::size_t indent, std::size_t number) {
        while (open_.size() > 1 && open_.back().indent > indent)
            open_.pop_back();
        if (!open_.empty())
            entries_.push_back({open_.back().key, unquoted(item), number, indent + 3});
    }

    /// "[a, b]" is written as "a, b".
    static std::string value_of(std::string_view rest) {
        const std::size_t last = rest.starts_with('[') ? rest.rfind(']') : npos;
        if (last != npos && text::trim(rest.substr(last + 1)).starts_with('#'))
            rest = rest.substr(0, last + 1); // "[a, b] # a comment"
        if (rest.starts_with('[') && rest.ends_with(']') && rest.find('{') == npos) {
            std::string list;
            std::string_view inside = rest.substr(1, rest.size() - 2);
            while (!inside.empty()) {
                const std::size_t comma = inside.find(',');
                list += (list.empty() ? "" : ", ") + unquoted(inside.substr(0, comma));
                inside.remove_prefix(comma == npos ? inside.size() : comma + 1);
            }
            return list;
        }
        return unquoted(rest);
    }

    std::vector<Entry>& entries_;
    char parting_;
    std::vector<Open> open_;
};

/// ".. title: Reunión"
std::size_t read_rest_fields(const std::vector<std::string_view>& lines, std::vector<Entry>& entries) {
    std::size_t at = 0;
    FrontMatter matter(entries, ':');
    for (; at < std::min(lines.size(), most_lines) && lines[at].starts_with(".. "); ++at)
        matter.read(lines[at].substr(3), at + 1);
    for (Entry& entry : entries)
        entry.column += 3;
    return at;
}

/// A mail's subject without what lists and programs put before it: "Re: [list] Meetup".
std::string subject_of(std::string_view written) {
    static constexpr auto replies =
        std::to_array<std::string_view>({"re:", "fwd:", "fw:", "aw:", "wg:", "tr:"});
    std::size_t before = 0;
    do {
        written = text::trim(written.substr(before));
        const std::size_t close = written.starts_with('[') ? written.find(']') : npos;
        before = close != npos && close + 1 < written.size() ? close + 1 : 0;
        for (const std::string_view reply : replies)
            if (text::fold(written.substr(0, reply.size())) == reply)
                before = reply.size();
    } while (before > 0);
    return std::string(written);
}

/// A mail's head tells the event's title as its subject, and when it was sent.
bool read_mail(std::vector<Entry>& entries) {
    const auto has = [&](std::string_view key) {
        return std::any_of(entries.begin(), entries.end(), [&](const Entry& e) { return e.key == key; });
    };
    if (!has("subject") || !(has("from") || has("to")))
        return false;
    for (Entry& entry : entries) {
        if (entry.key == "subject") {
            entry.key = "title";
            entry.value = subject_of(entry.value);
        } else {
            entry.key = entry.key == "date" ? "sent" : "mail." + entry.key;
        }
    }
    return true;
}

/// "Title: Meetup", "Date: 2024-03-05": what Pelican reads at a page's start, up to an empty line; a mail's
/// head.
std::size_t read_bare_fields(const std::vector<std::string_view>& lines, std::vector<Entry>& entries) {
    constexpr std::size_t fewest = 2;
    constexpr std::size_t longest_key = 30;
    std::size_t end = 0;
    for (; end < std::min(lines.size(), most_lines); ++end) {
        if (end > 0 && !text::trim(lines[end]).empty() && (lines[end][0] == ' ' || lines[end][0] == '\t'))
            continue; // goes on with the line above
        const std::size_t colon = lines[end].find(": ");
        const bool field = colon != npos && colon > 0 && colon <= longest_key &&
                           lines[end].substr(0, colon).find_first_not_of(
                               "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-") == npos;
        if (!field)
            break;
    }
    if (end < fewest)
        return 0;
    FrontMatter matter(entries, ':');
    for (std::size_t i = 0; i < end; ++i)
        matter.read(lines[i], i + 1);
    if (read_mail(entries) || text::fold(lines[0].substr(0, 7)) == "title: ")
        return end;
    entries.clear();
    return 0;
}

std::size_t first_line(const std::vector<std::string_view>& lines) {
    return static_cast<std::size_t>(
        std::find_if(lines.begin(), lines.end(),
                     [](std::string_view line) { return !text::trim(line).empty(); }) -
        lines.begin());
}

/// The line of the fence that closes what the one at `begin` opens; 0 where none does.
std::size_t end_of_fenced(const std::vector<std::string_view>& lines, std::size_t begin) {
    const std::string_view fence = text::trim(lines[begin]);
    if (fence != "---" && fence != "+++")
        return 0;
    for (std::size_t end = begin + 1; end < lines.size() && end - begin <= most_lines; ++end)
        if (text::trim(lines[end]) == fence)
            return end;
    return 0;
}

} // namespace

std::size_t read_front_matter(const std::vector<std::string_view>& lines, std::vector<Entry>& entries) {
    const std::size_t at = first_line(lines);
    if (at == lines.size())
        return 0;
    const std::string_view fence = text::trim(lines[at]);
    if (fence.starts_with(".. ") && at == 0)
        return read_rest_fields(lines, entries);
    if (fence != "---" && fence != "+++")
        return at == 0 ? read_bare_fields(lines, entries) : 0;
    const std::size_t end = end_of_fenced(lines, at);
    if (end == 0)
        return 0;
    FrontMatter matter(entries, fence == "---" ? ':' : '=');
    for (std::size_t i = at + 1; i < end; ++i)
        matter.read(lines[i], i + 1);
    return end + 1;
}

std::string fenced_front_matter(std::string_view bytes) {
    const std::vector<std::string_view> lines = text::lines(bytes);
    const std::size_t at = first_line(lines);
    const std::size_t end = at == lines.size() ? 0 : end_of_fenced(lines, at);
    std::string matter;
    for (std::size_t i = 0; i < end; ++i)
        matter.append(i > at ? lines[i] : std::string_view()) += '\n';
    return matter;
}

} // namespace estrade::announcement
