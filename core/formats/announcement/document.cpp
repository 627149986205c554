// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/document.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/front_matter.h"
#include "core/formats/announcement/html_rows.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr auto npos = std::string_view::npos;

bool consists_of(std::string_view text, std::string_view characters) {
    return !text.empty() && text.find_first_not_of(characters) == npos;
}

/// Takes the mark of a list item off; false where there is none.
bool strip_bullet(std::string_view& body) {
    static constexpr auto bullets =
        std::to_array<std::string_view>({"-", "*", "+", "•", "‣", "◦", "–", "▪", "·"});
    const auto blank_at = [&](std::size_t at) {
        const Character c = character_at(body, at);
        return c.length > 0 && is_space(c.code_point);
    };
    for (const std::string_view bullet : bullets) {
        if (body.starts_with(bullet) && blank_at(bullet.size())) {
            body = text::trim(body.substr(bullet.size()));
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
    if (marks >= 1 && marks <= 6 && (marks == body.size() || body[marks] == ' ' || body[marks] == '\t')) {
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
        const std::vector<std::string_view> raw = text::lines(bytes);
        std::size_t at = read_front_matter(raw, document_.front);
        if (raw.size() > limits.lines)
            diagnostics_.push_back({Severity::error,
                                    {file_, limits.lines + 1, 1},
                                    "has more than the " + std::to_string(limits.lines) +
                                        " lines that are read of an announcement",
                                    {}});
        const std::size_t end = std::min(raw.size(), limits.lines);
        document_.lines.reserve(end - std::min(at, end));
        HtmlComments comments(raw);
        while (at < end) {
            const std::string_view visible = comments.visible(raw[at], at);
            if (visible.size() == raw[at].size() && is_table_frame(visible)) {
                ++at;
            } else if (auto row = visible.size() == raw[at].size() ? html_row_at(raw, at) : std::nullopt) {
                document_.rows.push_back(std::move(row->row));
                add(document_.rows.back(), at + 1);
                at += row->lines;
            } else {
                add(visible, at + 1);
                ++at;
            }
        }
        return std::move(document_);
    }

private:
    void add(std::string_view raw, std::size_t number) {
        Line line;
        line.number = number;
        if (raw.size() > limits.line_bytes) {
            diagnostics_.push_back({Severity::warning,
                                    {file_, number, 1},
                                    "this line is longer than the " + std::to_string(limits.line_bytes) +
                                        " bytes that are read of one; it was left out",
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
        line.column = static_cast<std::size_t>(line.body.data() - raw.data()) + 1;
        document_.lines.push_back(line);
    }

    LineKind kind_of(Line& line) {
        if (line.body.empty())
            return LineKind::blank;
        if (underlines(line)) {
            Line& title = document_.lines.back();
            title.kind = LineKind::heading;
            title.level = line.body[0] == '=' ? 1 : 2;
            return LineKind::rule;
        }
        if (is_rule(line.body) || read_reference(line.body, document_.references))
            return LineKind::rule;
        if (line.body.starts_with('|'))
            return LineKind::row;
        if (strip_heading(line.body, line.level))
            return LineKind::heading;
        if (strip_bullet(line.body))
            return LineKind::item;
        return is_loose_row(line) ? LineKind::row : LineKind::text;
    }

    [[nodiscard]] bool underlines(const Line& line) const {
        return line.body.size() >= 3 && (consists_of(line.body, "=") || consists_of(line.body, "-")) &&
               !document_.lines.empty() && document_.lines.back().kind == LineKind::text &&
               document_.lines.back().body.size() <= 200;
    }

    /// A table's row without a bar at its start: "19:00 | Welcome | Hall".
    [[nodiscard]] static bool is_loose_row(const Line& line) {
        return line.body.find(" | ") != npos || line.body.find("\t|") != npos ||
               (line.body.find('|') != npos && consists_of(line.body, "-|: "));
    }

    const std::string& file_;
    Diagnostics& diagnostics_;
    Document document_;
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
