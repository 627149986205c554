// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/document.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/clock.h"
#include "core/formats/announcement/front_matter.h"
#include "core/formats/announcement/html_rows.h"
#include "core/formats/announcement/shortcodes.h"
#include "core/formats/announcement/wiki.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estrade::announcement {
namespace {

bool consists_of(std::string_view text, std::string_view characters) {
    return !text.empty() && text.find_first_not_of(characters) == npos;
}

/// Takes the mark of a list item off; false where there is none.
bool strip_bullet(std::string_view& body) {
    static constexpr auto bullets =
        std::to_array<std::string_view>({"-", "*", "+", "•", "‣", "◦", "–", "▪", "·", ";"});
    const auto blank_at = [&](std::size_t at) {
        const Character c = character_at(body, at);
        return c.length > 0 && is_space(c.code_point);
    };
    for (const std::string_view bullet : bullets) {
        if (body.starts_with(bullet) && blank_at(bullet.size())) {
            body = text::trim(body.substr(bullet.size()));
            for (const std::string_view box : {"[ ] ", "[x] ", "[X] "})
                if (body.starts_with(box))
                    body = text::trim(body.substr(box.size()));
            return true;
        }
    }
    if (body.starts_with("<li>") || body.starts_with("<li ")) {
        const std::size_t tag = body.find('>');
        if (body.ends_with("</li>"))
            body.remove_suffix(5);
        body = tag < body.size() ? text::trim(body.substr(tag + 1)) : std::string_view();
        return !body.empty();
    }
    const std::size_t digits = std::min(body.find_first_not_of("0123456789"), body.size());
    const bool numbered = digits > 0 && digits <= 2 && digits < body.size() &&
                          (body[digits] == '.' || body[digits] == ')') && blank_at(digits + 1);
    if (numbered)
        body = text::trim(body.substr(digits + 1));
    return numbered;
}

bool strip_heading(std::string_view& body, int& level) {
    const std::size_t marks = std::min(body.find_first_not_of('#'), body.size());
    const bool touching = marks >= 3 && marks < body.size(); // "###Saturday", as some write it
    if (marks >= 1 && marks <= 6 &&
        (marks == body.size() || body[marks] == ' ' || body[marks] == '\t' || touching)) {
        body.remove_prefix(marks);
        const std::size_t last = body.find_last_not_of("# \t");
        if (last != npos && body.substr(last + 1).find(" #") != npos)
            body = body.substr(0, last + 1);
        body = text::trim(body);
        level = static_cast<int>(marks);
        return true;
    }
    if (body.size() > 4 && body[0] == '<' && (body[1] == 'h' || body[1] == 'H') && body[2] >= '1' &&
        body[2] <= '6') {
        level = body[2] - '0';
        return true;
    }
    for (const std::string_view mark : {"**", "__"}) {
        if (body.size() > 2 * mark.size() && body.starts_with(mark) && body.ends_with(mark) &&
            body.substr(2, body.size() - 4).find(mark) == npos) {
            level = bold_level;
            return true;
        }
    }
    return false;
}

bool is_rule(std::string_view body) {
    return (body.size() >= 3 && (consists_of(body, "- ") || consists_of(body, "* ") ||
                                 consists_of(body, "_ ") || consists_of(body, "= "))) ||
           body.starts_with("```") || body.starts_with("{:") || body.starts_with("::") ||
           (body.starts_with("<!--") && body.ends_with("-->"));
}

/// The level of the title that a line of one repeated sign stands under, as reStructuredText and Markdown
/// write it; 0 for a line that is none.
int underline_level(std::string_view body, std::string_view title) {
    constexpr std::size_t longest = 200;
    if (body.size() < 3 || body.find_first_not_of(body.front()) != npos || title.size() > longest)
        return 0;
    struct Sign {
        char sign;
        int level;
    };
    static constexpr std::array<Sign, 9> signs{
        {{'=', 1}, {'-', 2}, {'#', 1}, {'*', 2}, {'_', 2}, {'^', 3}, {'~', 3}, {'+', 3}, {'"', 4}}};
    const auto* const found =
        std::find_if(signs.begin(), signs.end(), [&](const Sign& s) { return s.sign == body.front(); });
    if (found == signs.end())
        return 0;
    const bool sure = found->sign == '=' || found->sign == '-';
    const auto characters = static_cast<std::size_t>(
        std::count_if(title.begin(), title.end(), [](char c) { return (c & 0xC0) != 0x80; }));
    return sure || body.size() >= characters ? found->level : 0;
}

/// Whether a link's label goes on in the next line: "[Playing in" before "the box](address)".
bool opens_link(std::string_view line, std::string_view next) {
    const std::size_t open = line.rfind('[');
    const std::size_t close = next.find("](");
    return open != npos && line.find(']', open) == npos && close != npos && next.find('[') > close;
}

/// "[label]: address"
bool read_reference(std::string_view body, References& references) {
    const std::size_t end = body.find("]:");
    if (!body.starts_with('[') || end == npos || end < 2)
        return false;
    std::string_view address = text::trim(body.substr(end + 2));
    address = address.substr(0, address.find_first_of(" \t"));
    if (address.find_first_of(":/.") == npos)
        return false;
    references.emplace(text::fold(body.substr(1, end - 1)), std::string(address));
    return true;
}

class DocumentReader {
public:
    DocumentReader(const std::string& file, Diagnostics& diagnostics)
        : file_(file), diagnostics_(diagnostics) {}

    Document run(std::string_view bytes) {
        if (bytes.starts_with("\xEF\xBB\xBF"))
            bytes.remove_prefix(3);
        std::vector<std::string_view> raw = text::lines(bytes);
        for (std::string_view& line : raw)
            if (auto small = with_small_tags(line))
                line = keep(std::move(*small));
        std::size_t at = read_front_matter(raw, document_.front);
        if (raw.size() > limits.lines)
            diagnostics_.push_back(
                {Severity::error,
                 {file_, limits.lines + 1, 1},
                 Phrase("has more than the %1 lines that are read of an announcement", {limits.lines}),
                 {}});
        const std::size_t end = std::min(raw.size(), limits.lines);
        document_.lines.reserve(end - std::min(at, end));
        add_agenda_of_front_matter();
        HtmlComments comments(raw);
        WikiTables wiki(raw);
        while (at < end) {
            const std::string_view visible = comments.visible(raw[at], at);
            const bool joins = at + 1 < end && opens_link(visible, raw[at + 1]);
            if (joins) {
                std::string whole(visible);
                whole.append(" ").append(text::trim(comments.visible(raw[at + 1], at + 1)));
                add(keep(std::move(whole)), at + 1);
                at += 2;
            } else if (auto row = visible.size() == raw[at].size() ? wiki.row_at(raw, at) : std::nullopt) {
                if (wiki.opened())
                    table_ = {};
                if (!row->cells.empty())
                    add(keep(table_.with_bars(*row)), at + 1);
                at += row->lines;
            } else if (visible.size() == raw[at].size() && is_table_frame(visible)) {
                table_ = {}; // no cell spans more than its part of a table
                ++at;
            } else if (auto html = visible.size() == raw[at].size() ? html_row_at(raw, at) : std::nullopt) {
                add(with_values(keep(table_.with_bars(*html)), at + 1), at + 1);
                at += html->lines;
                at = next_row(raw, at); // empty lines between rows part no table
            } else {
                std::string_view line = with_values(visible, at + 1);
                if (may_have_wiki_signs(line))
                    line = keep(without_wiki_signs(line));
                for (const std::string_view part : parts_of_html(line))
                    add(part, at + 1, static_cast<std::size_t>(part.data() - line.data()));
                ++at;
            }
        }
        return std::move(document_);
    }

private:
    /// A line written anew, for as long as the document lives.
    std::string_view keep(std::string line) {
        document_.rows.push_back(std::move(line));
        return document_.rows.back();
    }

    /// Past empty lines if a row of an HTML table follows them.
    static std::size_t next_row(const std::vector<std::string_view>& raw, std::size_t at) {
        std::size_t next = at;
        while (next < raw.size() && text::trim(raw[next]).empty())
            ++next;
        return next < raw.size() && text::trim(raw[next]).starts_with("<tr") ? next : at;
    }

    /// "programme:" and a list of timed lines, which the page's layout shows.
    void add_agenda_of_front_matter() {
        static constexpr auto keys = std::to_array<std::string_view>(
            {"programme", "program", "agenda", "schedule", "programm", "ablauf", "programa"});
        for (const Entry& entry : document_.front) {
            const std::size_t dot = entry.key.rfind('.');
            const std::string_view key =
                std::string_view(entry.key).substr(dot == std::string::npos ? 0 : dot + 1);
            const auto range = parse_clock_range(entry.value);
            if (std::find(keys.begin(), keys.end(), key) == keys.end() || !range ||
                range->certainty == Certainty::bare)
                continue;
            const std::size_t mark = entry.column > 3 ? entry.column - 3 : 0;
            add(keep(std::string(mark, ' ') + "- " + entry.value), entry.line);
        }
    }

    /// A line with what the site's generator puts in it: "{{ page.title }}" is the front matter's title.
    std::string_view with_values(std::string_view line, std::size_t number) {
        constexpr std::string_view open = "{{";
        constexpr std::string_view of_page = "page.";
        std::string result;
        std::size_t from = 0;
        for (std::size_t at = line.find(open); at != npos; at = line.find(open, at + 1)) {
            const std::size_t close = line.find("}}", at);
            if (close == npos)
                break;
            const std::string_view key = text::trim(line.substr(at + open.size(), close - at - open.size()));
            const Entry* entry =
                key.starts_with(of_page) ? document_.find(key.substr(of_page.size())) : nullptr;
            const std::string speaker = entry == nullptr ? speaker_of_shortcode(key) : std::string();
            if (entry == nullptr && speaker.empty())
                continue;
            result.append(line.substr(from, at - from));
            if (entry != nullptr)
                result.append(entry->value);
            else
                result.append(text::trim(line.substr(0, at)).empty() ? "Speaker: " : "").append(speaker);
            if (!speaker.empty())
                diagnostics_.push_back({Severity::info,
                                        {file_, number, at + 1},
                                        Phrase("'%1' is named by their page alone", {speaker}),
                                        {},
                                        Treatment::guessed,
                                        Phrase("people who are named by their pages alone")});
            from = close + 2;
        }
        return from == 0 ? line : keep(result.append(line.substr(from)));
    }

    /// ":date: 2024-03-05" under a reStructuredText's title.
    bool read_field(const Line& line) {
        constexpr std::size_t latest = 6; // lines before it
        const std::size_t end = line.body.find(": ", 1);
        const bool field = document_.lines.size() < latest && line.body.starts_with(':') && end != npos &&
                           line.body.substr(1, end - 1).find_first_of(" :`") == npos;
        if (field)
            document_.front.push_back({text::fold(line.body.substr(1, end - 1)),
                                       std::string(text::trim(line.body.substr(end + 2))), line.number,
                                       end + 3});
        return field;
    }

    /// A line, or the part of one from its byte `offset` on.
    void add(std::string_view raw, std::size_t number, std::size_t offset = 0) {
        Line line;
        line.number = number;
        if (raw.size() > limits.line_bytes) {
            diagnostics_.push_back(
                {Severity::warning,
                 {file_, number, 1},
                 Phrase("this line is longer than the %1 bytes that are read of one; it was "
                        "left out",
                        {limits.line_bytes}),
                 {}});
            line.kind = LineKind::rule;
            document_.lines.push_back(line);
            return;
        }
        line.whole = text::trim(raw);
        line.indent = line.whole.empty() ? 0 : static_cast<std::size_t>(line.whole.data() - raw.data());
        line.body = line.whole;
        while (line.body.starts_with("> ") || line.body == ">")
            line.body = text::trim(line.body.substr(1));
        line.kind = kind_of(line);
        line.column = offset + static_cast<std::size_t>(line.body.data() - raw.data()) + 1;
        document_.lines.push_back(line);
    }

    LineKind kind_of(Line& line) {
        if (line.body.empty())
            return LineKind::blank;
        if (const int level = underlines(line); level > 0) {
            Line& title = document_.lines.back();
            title.kind = LineKind::heading;
            title.level = level;
            return LineKind::rule;
        }
        if (read_field(line))
            return LineKind::rule;
        if (is_rule(line.body) || read_reference(line.body, document_.references))
            return LineKind::rule;
        if (line.body.starts_with('|'))
            return LineKind::row;
        if (strip_heading(line.body, line.level))
            return LineKind::heading;
        if (const std::size_t marks = strip_wiki_heading(line.body); marks > 0) {
            constexpr std::size_t highest = 6; // of DokuWiki, whose lower ones have fewer marks
            falling_ = falling_ || marks + 1 >= highest;
            line.level = static_cast<int>(falling_ ? highest + 1 - marks : marks);
            return LineKind::heading;
        }
        if (strip_bullet(line.body))
            return LineKind::item;
        return is_loose_row(line) ? LineKind::row : LineKind::text;
    }

    [[nodiscard]] int underlines(const Line& line) const {
        const bool under_text = !document_.lines.empty() && document_.lines.back().kind == LineKind::text;
        return under_text ? underline_level(line.body, document_.lines.back().body) : 0;
    }

    /// A table's row without a bar at its start: "19:00 | Welcome | Hall", "Day 1 |".
    [[nodiscard]] static bool is_loose_row(const Line& line) {
        return line.body.find(" | ") != npos || line.body.find("\t|") != npos || line.body.ends_with(" |") ||
               (line.body.find('|') != npos && consists_of(line.body, "-|: "));
    }

    const std::string& file_;
    Diagnostics& diagnostics_;
    Document document_;
    HtmlTable table_;      ///< that is being read
    bool falling_ = false; ///< its headings have the more marks the higher they are
};

} // namespace

const Entry* Document::find(std::string_view key) const {
    const auto found = std::find_if(front.begin(), front.end(),
                                    [&](const Entry& e) { return e.key == key && !e.value.empty(); });
    return found == front.end() ? nullptr : &*found;
}

Document read_document(std::string_view bytes, const std::string& file, Diagnostics& diagnostics) {
    return DocumentReader(file, diagnostics).run(bytes);
}

} // namespace estrade::announcement
