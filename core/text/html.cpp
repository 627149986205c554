// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/html.h"

#include "core/text/entities.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace estrade::text {
namespace {

constexpr std::size_t deepest = 64;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// A tag, as it stands after its "<".
struct Tag {
    std::string name; ///< in lower case
    bool closing = false;
    std::string_view attributes;
    std::size_t size = 0; ///< with both brackets
};

/// The tag at the beginning of `text`, which begins with "<"; its name is empty if there is none.
Tag tag_at(std::string_view text) {
    Tag tag;
    std::size_t at = 1;
    tag.closing = at < text.size() && text[at] == '/';
    at += tag.closing ? 1 : 0;
    while (at < text.size() &&
           (is_letter(text[at]) || (!tag.name.empty() && text[at] >= '0' && text[at] <= '9'))) {
        tag.name += text[at] >= 'A' && text[at] <= 'Z' ? static_cast<char>(text[at] - 'A' + 'a') : text[at];
        if (tag.name.size() > 12)
            return {};
        ++at;
    }
    const bool ended = at < text.size() && (is_blank(text[at]) || text[at] == '>' || text[at] == '/');
    if (tag.name.empty() || !ended)
        return {};
    constexpr std::size_t longest = 8192; // of what it may hold, so that broken quotes cost no more than this
    text = text.substr(0, at + longest);
    const std::size_t attributes = at;
    char quote = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0)
            quote = c == quote ? '\0' : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            break;
    }
    if (at == text.size()) // a quote never closed, or no end at all: up to the first bracket
        at = std::min(text.find('>', attributes), text.size() - 1);
    tag.attributes = text.substr(attributes, at - attributes);
    tag.size = at + 1;
    return tag;
}

std::string attribute(std::string_view attributes, std::string_view name) {
    for (std::size_t at = 0; (at = attributes.find(name, at)) != std::string_view::npos; at += name.size()) {
        if (at > 0 && !is_blank(attributes[at - 1]) && attributes[at - 1] != '/')
            continue;
        std::size_t value = attributes.find_first_not_of(" \t\r\n", at + name.size());
        if (value == std::string_view::npos || attributes[value] != '=')
            continue;
        value = attributes.find_first_not_of(" \t\r\n", value + 1);
        if (value == std::string_view::npos)
            return {};
        const char quote = attributes[value];
        const bool quoted = quote == '"' || quote == '\'';
        const std::size_t begin = value + (quoted ? 1 : 0);
        const std::size_t end =
            quoted ? attributes.find(quote, begin) : attributes.find_first_of(" \t\r\n>", begin);
        return decode_entities(
            trim(attributes.substr(begin, end == std::string_view::npos ? end : end - begin)));
    }
    return {};
}

template <std::size_t Size>
bool is_one_of(std::string_view name, const std::array<std::string_view, Size>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array<std::string_view, 14> paragraph_tags{
    "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "section", "article", "blockquote"};
constexpr std::array<std::string_view, 9> dropped_tags{"script", "style",   "iframe", "noscript", "template",
                                                       "svg",    "noembed", "object", "math"};
constexpr std::array<std::string_view, 22> inline_tags{
    "a",   "b",  "strong", "em",   "i",   "u",   "s",  "code", "pre", "span", "br",
    "img", "li", "hr",     "font", "sub", "sup", "tt", "del",  "dl",  "tr",   "td"};

bool is_web_address(std::string_view url) {
    const std::string folded = fold(url.substr(0, 8));
    return folded.starts_with("http://") || folded.starts_with("https://") || folded.starts_with("mailto:");
}

/// Whether a text may hold what `Converter::escape_some` looks for: a quick look.
bool may_need_escape(std::string_view text) {
    return text.find('<') != std::string_view::npos || text.find("](") != std::string_view::npos;
}

/// Fit to stand between Markdown's round brackets.
std::string link_target(std::string_view url) {
    std::string out;
    for (const char c : url) {
        if (c == '(' || c == '<')
            out += c == '(' ? "%28" : "%3C";
        else if (c == ')' || c == '>')
            out += c == ')' ? "%29" : "%3E";
        else if (is_blank(c))
            out += "%20";
        else
            out += c;
    }
    return out;
}

class Converter {
public:
    explicit Converter(std::string_view html) : rest_(html) {}

    std::string run() {
        out_.reserve(rest_.size());
        while (!rest_.empty()) {
            const std::size_t bracket = rest_.find('<');
            text(rest_.substr(0, bracket));
            if (bracket == std::string_view::npos)
                break;
            rest_.remove_prefix(bracket);
            markup();
        }
        while (!open_.empty())
            close(open_.back().name);
        return std::move(out_);
    }

private:
    struct Element {
        std::string name;
        std::string_view before; ///< Markdown that opens it, written with its first text
        std::string after;       ///< Markdown that closes it, if it was opened
        bool written = false;
        int number = 0; ///< of an ordered list: the last item's
    };

    void markup() {
        if (rest_.starts_with("<!--")) {
            const std::size_t end = rest_.find("-->", 4);
            rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 3);
            return;
        }
        if (rest_.starts_with("<!") || rest_.starts_with("<?")) {
            const std::size_t end = rest_.find('>');
            rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
            return;
        }
        const Tag tag = tag_at(rest_);
        if (tag.name.empty()) {
            text("<");
            rest_.remove_prefix(1);
            return;
        }
        rest_.remove_prefix(tag.size);
        if (tag.closing)
            close(tag.name);
        else if (is_one_of(tag.name, dropped_tags))
            drop(tag.name);
        else
            open(tag);
    }

    /// Up to the end of an element whose content is not text.
    void drop(const std::string& name) {
        for (std::size_t at = 0; (at = rest_.find("</", at)) != std::string_view::npos; at += 2)
            if (const Tag tag = tag_at(rest_.substr(at)); tag.name == name) {
                rest_.remove_prefix(at + tag.size);
                return;
            }
        rest_ = {};
    }

    void open(const Tag& tag) {
        const std::string_view name = tag.name;
        if (name == "br") {
            line_break(1);
            return;
        }
        if (name == "hr" || is_one_of(name, paragraph_tags))
            line_break(is_list(name) && lists() > 0 ? 1 : 2);
        if (name == "hr" || name == "img" || name == "wbr" || name == "input" || open_.size() >= deepest)
            return;
        Element element;
        element.name = name;
        if (name == "li") {
            line_break(1);
            begin_item();
        } else if (name == "tr" || name == "dt" || name == "dd") {
            line_break(1);
        } else if (name == "td" || name == "th") {
            space_ = true;
        } else if (name == "pre") {
            line_break(2);
            element.before = "```\n";
            element.after = "\n```";
        } else if (name == "a") {
            const std::string url = attribute(tag.attributes, "href");
            if (is_web_address(url)) {
                element.before = "[";
                element.after = "](" + link_target(url) + ")";
            }
        } else if (name == "code" && !in("pre")) {
            element.after = element.before = "`";
        } else if (name == "b" || name == "strong" ||
                   (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6')) {
            if (!in("b") && !in("strong"))
                element.after = element.before = "**";
        } else if (name == "i" || name == "em") {
            if (!in("i") && !in("em"))
                element.after = element.before = "*";
        }
        open_.push_back(std::move(element));
    }

    void close(std::string_view name) {
        const auto found = std::find_if(open_.rbegin(), open_.rend(),
                                        [&](const Element& element) { return element.name == name; });
        if (found != open_.rend()) {
            const auto depth = static_cast<std::size_t>(open_.rend() - found) - 1;
            while (open_.size() > depth) {
                if (open_.back().written)
                    out_ += open_.back().after;
                open_.pop_back();
            }
        }
        if (name == "pre" || is_one_of(name, paragraph_tags))
            line_break(is_list(name) && lists() > 0 ? 1 : 2);
        else if (name == "li" || name == "tr")
            line_break(1);
    }

    void text(std::string_view raw) {
        if (raw.empty())
            return;
        std::string decoded;
        raw = decode_entities(raw, decoded);
        if (in("pre")) {
            write(raw);
            return;
        }
        // Runs of white space are one blank, and those at either end wait for what stands beside them.
        if (is_evenly_spaced(raw)) {
            space_ = space_ || raw.front() == ' ';
            const bool ends_blank = raw.back() == ' ';
            raw.remove_prefix(raw.front() == ' ' ? 1 : 0);
            raw.remove_suffix(ends_blank && !raw.empty() ? 1 : 0);
            if (!raw.empty())
                write(raw);
            space_ = space_ || ends_blank;
            return;
        }
        words_.clear();
        std::size_t begin = 0; // of what is not in `words_` yet
        bool blank = true;     // what stands before is one, or the beginning
        for (std::size_t i = 0; i < raw.size(); ++i) {
            const bool maybe_blank = static_cast<unsigned char>(raw[i]) <= ' ';
            const bool follows = std::exchange(blank, maybe_blank && is_blank(raw[i]));
            if (!blank || (raw[i] == ' ' && !follows))
                continue;
            words_ += raw.substr(begin, i - begin);
            if (!follows)
                words_ += ' ';
            begin = i + 1;
        }
        words_ += raw.substr(begin);
        space_ = space_ || is_blank(raw.front());
        if (blank && !words_.empty())
            words_.pop_back();
        if (!words_.empty())
            write(words_);
        space_ = space_ || blank;
    }

    /// Writes text that is not blank, after all that waits to be written before it.
    void write(std::string_view text) {
        if (breaks_ > 0 && !out_.empty()) {
            out_.append(static_cast<std::size_t>(breaks_), '\n');
            out_ += item_.empty() ? std::string(2 * lists(), ' ') : "";
        } else if (space_ && !out_.empty() && breaks_ == 0) {
            out_ += ' ';
        }
        out_ += item_;
        item_.clear();
        breaks_ = 0;
        space_ = false;
        for (Element& element : open_)
            if (!element.written) {
                out_ += element.before;
                element.written = true;
            }
        if (may_need_escape(text) && !in("pre") && !in("code"))
            text = escape_some(text);
        out_ += text;
    }

    /// Writes a text up to its last character that needs an escape. Returns the rest.
    std::string_view escape_some(std::string_view text) {
        std::size_t written = 0;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '(' && text[i] != '<')
                continue;
            // What reads as a link or a tag in Markdown was neither.
            const bool link = text[i] == '(' && i > 0 && text[i - 1] == ']';
            const bool tag =
                text[i] == '<' && i + 1 < text.size() && (is_letter(text[i + 1]) || text[i + 1] == '/');
            if (!link && !tag)
                continue;
            (out_ += text.substr(written, i - written)) += '\\';
            written = i;
        }
        return text.substr(written);
    }

    void begin_item() {
        const auto list =
            std::find_if(open_.rbegin(), open_.rend(), [](const Element& e) { return is_list(e.name); });
        const bool ordered = list != open_.rend() && list->name == "ol";
        const std::size_t depth = lists();
        item_ = std::string(2 * (depth > 0 ? depth - 1 : 0), ' ') +
                (ordered ? std::to_string(++list->number) + ". " : "- ");
    }

    void line_break(int lines) {
        breaks_ = std::max(breaks_, lines);
        space_ = false;
    }

    static bool is_list(std::string_view name) { return name == "ul" || name == "ol"; }
    [[nodiscard]] std::size_t lists() const {
        return static_cast<std::size_t>(
            std::count_if(open_.begin(), open_.end(), [](const Element& e) { return is_list(e.name); }));
    }
    [[nodiscard]] bool in(std::string_view name) const {
        return std::any_of(open_.begin(), open_.end(), [&](const Element& e) { return e.name == name; });
    }

    std::string_view rest_;
    std::string out_;
    std::string words_; ///< of the text under way
    std::vector<Element> open_;
    std::string item_;   ///< the mark of a list's item, written with its first text
    int breaks_ = 0;     ///< line breaks to write before the next text
    bool space_ = false; ///< a blank to write before the next text
};

} // namespace

bool looks_like_html(std::string_view text) {
    for (std::size_t at = 0; (at = text.find('<', at)) != std::string_view::npos; ++at) {
        const Tag tag = tag_at(text.substr(at, 200));
        if (!tag.name.empty() && (is_one_of(tag.name, paragraph_tags) || is_one_of(tag.name, inline_tags) ||
                                  is_one_of(tag.name, dropped_tags)))
            return true;
    }
    return false;
}

std::string markdown_of_html(std::string_view html) {
    return Converter(html).run();
}

} // namespace estrade::text
