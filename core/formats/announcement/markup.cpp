// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/markup.h"

#include "core/formats/announcement/characters.h"
#include "core/text/entities.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

constexpr std::size_t longest_construct = 2000; ///< bytes looked ahead for what closes a bracket

bool starts(std::string_view text, std::size_t at, std::string_view with) {
    return text.substr(at, with.size()) == with;
}

std::size_t find_near(std::string_view text, std::string_view what, std::size_t from) {
    const std::size_t found = text.substr(from, longest_construct).find(what);
    return found == npos ? npos : from + found;
}

/// Where the bracket opened at `at` closes, or npos.
std::size_t closing(std::string_view text, std::size_t at, char open, char close) {
    int depth = 0;
    const std::size_t end = std::min(text.size(), at + longest_construct);
    for (std::size_t i = at; i < end; ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == open)
            ++depth;
        else if (text[i] == close && --depth == 0)
            return i;
    }
    return npos;
}

/// The address in "(address "title")", in a reST or Hugo writing too.
std::string address_of(std::string_view inside) {
    inside = text::trim(inside);
    if (inside.starts_with("{{")) // a reference within the site: {{< ref "/speakers/x.md" >}}
        return {};
    if (inside.starts_with("url:"))
        inside.remove_prefix(4);
    inside = inside.substr(0, inside.find_first_of(" \t"));
    if (inside.starts_with('<') && inside.ends_with('>'))
        inside = inside.substr(1, inside.size() - 2);
    return std::string(inside);
}

std::string attribute(std::string_view tag, std::string_view name) {
    const std::size_t found = tag.find(name);
    if (found == npos || found + name.size() >= tag.size())
        return {};
    tag.remove_prefix(found + name.size());
    const char quote = tag.front();
    if (quote != '"' && quote != '\'')
        return std::string(tag.substr(0, tag.find_first_of(" /")));
    tag.remove_prefix(1);
    return std::string(tag.substr(0, tag.find(quote)));
}

class Stripper {
public:
    Stripper(std::string_view in, const References& references) : in_(in), references_(references) {}

    Inline run() {
        while (at_ < in_.size())
            step();
        for (Link& link : out_.links)
            link.label = single_spaced(link.label);
        return std::move(out_);
    }

private:
    struct OpenLink {
        std::size_t label_end;  ///< in the input
        std::size_t after;      ///< where reading goes on
        std::size_t text_start; ///< in the output
        std::string address;
    };

    void step() {
        while (!open_.empty() && at_ >= open_.back().label_end) {
            close_link();
            if (at_ >= in_.size())
                return;
        }
        switch (in_[at_]) {
        case '\\':
            return escape();
        case '!':
            return starts(in_, at_, "![") ? image() : literal();
        case '[':
            return bracket();
        case '<':
            return angle();
        case '`':
            return backtick();
        case '{':
            return brace();
        case '&':
            return entity();
        case '*':
        case '_':
            return emphasis();
        case '~':
            if (starts(in_, at_, "~~"))
                at_ += 2;
            else
                literal();
            return;
        default:
            literal();
        }
    }

    void literal() {
        const std::size_t length = character_at(in_, at_).length;
        out_.text += in_.substr(at_, length);
        at_ += length;
    }

    void escape() {
        ++at_;
        const Character next = character_at(in_, at_);
        if (next.length == 0 || next.code_point >= 0x80 || is_letter(next.code_point) ||
            is_digit(next.code_point))
            out_.text += '\\';
        else
            literal();
    }

    void image() {
        const std::size_t label = closing(in_, at_ + 1, '[', ']');
        if (label == npos)
            return literal();
        at_ = label + 1;
        const char open = at_ < in_.size() ? in_[at_] : '\0';
        if (open == '(' || open == '[') {
            const std::size_t end = closing(in_, at_, open, open == '(' ? ')' : ']');
            if (end != npos)
                at_ = end + 1;
        }
    }

    void bracket() {
        constexpr std::size_t most_unclosed = 64; // a line of many open brackets holds no links
        const std::size_t label_end = unclosed_ < most_unclosed ? closing(in_, at_, '[', ']') : npos;
        if (label_end == npos) {
            ++unclosed_;
            return literal();
        }
        const std::string_view label = in_.substr(at_ + 1, label_end - at_ - 1);
        const char next = label_end + 1 < in_.size() ? in_[label_end + 1] : '\0';
        if (next == '(') {
            const std::size_t end = closing(in_, label_end + 1, '(', ')');
            if (end != npos)
                return open_link(label_end, end + 1,
                                 address_of(in_.substr(label_end + 2, end - label_end - 2)));
        } else if (next == '[') {
            const std::size_t end = closing(in_, label_end + 1, '[', ']');
            if (end != npos) {
                const std::string_view name = in_.substr(label_end + 2, end - label_end - 2);
                const auto found = references_.find(text::fold(name.empty() ? label : name));
                return open_link(label_end, end + 1,
                                 found == references_.end() ? std::string() : found->second);
            }
        }
        const auto found = references_.find(text::fold(label));
        if (found != references_.end())
            return open_link(label_end, label_end + 1, found->second);
        literal();
    }

    void open_link(std::size_t label_end, std::size_t after, std::string address) {
        open_.push_back({label_end, after, out_.text.size(), std::move(address)});
        ++at_;
    }

    void close_link() {
        const OpenLink link = std::move(open_.back());
        open_.pop_back();
        if (!link.address.empty())
            out_.links.push_back({link.address, out_.text.substr(link.text_start)});
        at_ = std::max(at_, link.after);
    }

    /// Past "1,2</sup>", which refers a word to a note and is no part of it; 0 for "23<sup>rd</sup>".
    [[nodiscard]] std::size_t footnote_end(std::size_t at) const {
        constexpr std::string_view close = "</sup>";
        const std::size_t end = find_near(in_, close, at);
        const bool of_word = is_letter(character_before(out_.text, out_.text.size()).code_point);
        const bool marks = end != npos && in_.substr(at, end - at).find_first_not_of("0123456789,* ") == npos;
        return of_word && marks ? end + close.size() : 0;
    }

    void angle() {
        const std::size_t end = find_near(in_, ">", at_);
        if (end == npos)
            return literal();
        const std::string_view inside = in_.substr(at_ + 1, end - at_ - 1);
        if (starts(inside, 0, "http://") || starts(inside, 0, "https://") || starts(inside, 0, "mailto:")) {
            out_.links.push_back({std::string(inside), {}});
            out_.text += inside;
        } else if (word_at(inside, 0, "br") || begins_line(inside)) {
            out_.text += '\n';
        } else if (word_at(inside, 0, "a")) {
            anchor_address_ = attribute(inside, "href=");
            anchor_start_ = out_.text.size();
        } else if (word_at(inside, 0, "/a") && !anchor_address_.empty()) {
            out_.links.push_back({anchor_address_, out_.text.substr(anchor_start_)});
            anchor_address_.clear();
        } else if (const std::size_t after = inside == "sup" ? footnote_end(end + 1) : 0; after > 0) {
            at_ = after;
            return;
        } else if (!is_tag(inside)) { // "Vec<T>" is a title's own
            return literal();
        } else if ((word_at(inside, 0, "/p") || word_at(inside, 0, "/div")) && !out_.text.empty() &&
                   !is_space(character_before(out_.text, out_.text.size()).code_point) &&
                   !is_space(character_at(in_, end + 1).code_point)) {
            out_.text += ' '; // they part what they hold
        }
        at_ = end + 1;
    }

    static bool is_tag(std::string_view inside) {
        static constexpr auto names = std::to_array<std::string_view>(
            {"b",     "i",     "em",    "strong", "span",   "sup",     "sub",     "p",    "div",
             "img",   "font",  "code",  "u",      "s",      "small",   "td",      "tr",   "th",
             "table", "tbody", "thead", "ul",     "li",     "ol",      "h1",      "h2",   "h3",
             "h4",    "h5",    "h6",    "iframe", "center", "details", "summary", "mark", "time",
             "abbr",  "kbd",   "hr",    "del",    "a",      "section"});
        if (inside.starts_with("!--"))
            return true;
        const std::size_t at = inside.starts_with('/') ? 1 : 0;
        if (inside.find("=\"") != npos || inside.find("={") != npos || // "<Link href={x}>", a component
            (at == 1 && is_letter(character_at(inside, 1).code_point) && inside.find(' ') == npos))
            return true;
        return std::any_of(names.begin(), names.end(),
                           [&](std::string_view name) { return word_at(inside, at, name); });
    }

    /// "</h3>" after a text, "<span class=speaker>": what follows is another line.
    [[nodiscard]] bool begins_line(std::string_view tag) const {
        const bool ends_heading = tag.size() == 3 && tag.starts_with("/h") && tag[2] >= '1' && tag[2] <= '6';
        const bool names = !word_at(tag, 0, "a") && is_tag(tag) && tells_speaker(tag);
        return (ends_heading || names) && !text::trim(out_.text).empty();
    }

    void backtick() {
        const std::size_t run = std::min(in_.find_first_not_of('`', at_), in_.size()) - at_;
        const std::size_t end = find_near(in_, in_.substr(at_, run), at_ + run);
        if (end == npos) {
            at_ += run;
            return;
        }
        const std::string_view inside = in_.substr(at_ + run, end - at_ - run);
        at_ = end + run;
        const bool rest_role = at_ < in_.size() && in_[at_] == '_';
        const std::size_t angle = inside.rfind('<');
        if (rest_role && angle != npos && inside.ends_with('>')) { // reST: `label <address>`__
            const std::string label = single_spaced(inside.substr(0, angle));
            out_.links.push_back({std::string(inside.substr(angle + 1, inside.size() - angle - 2)), label});
            out_.text += label;
        } else {
            out_.text += inside;
        }
        while (rest_role && at_ < in_.size() && in_[at_] == '_')
            ++at_;
    }

    void brace() {
        const bool short_code = starts(in_, at_, "{{");
        const bool attributes = starts(in_, at_, "{:") || starts(in_, at_, "{#") || starts(in_, at_, "{.");
        const std::size_t end = short_code   ? find_near(in_, "}}", at_)
                                : attributes ? find_near(in_, "}", at_)
                                             : npos;
        if (end == npos)
            return literal();
        at_ = end + (short_code ? 2 : 1);
    }

    void entity() {
        constexpr std::size_t longest = 10;
        const std::string_view near = in_.substr(at_, longest);
        const std::size_t end = near.find_first_of("&;", 1);
        const std::string_view reference = end != npos && near[end] == ';' ? near.substr(0, end + 1) : "";
        const std::string meaning = text::decode_entities(reference);
        if (meaning == reference)
            return literal();
        if (meaning != "\u00AD") // where a word may be broken
            out_.text += meaning;
        at_ += reference.size();
    }

    /// Emphasis is a run of marks that touches a word on one side only; a mark between two words, or within
    /// one ("skycat_me"), is text.
    void emphasis() {
        const char mark = in_[at_];
        std::size_t end = at_;
        while (end < in_.size() && in_[end] == mark)
            ++end;
        const std::string_view run = in_.substr(at_, end - at_);
        const Character before = character_before(in_, at_);
        const Character after = character_at(in_, end);
        const auto blank = [](Character c) { return c.length == 0 || is_space(c.code_point); };
        const auto word = [](Character c) {
            return c.length > 0 && (is_letter(c.code_point) || is_digit(c.code_point));
        };
        std::size_t& opened = mark == '*' ? opened_stars_ : opened_lines_;
        const bool within_word = mark == '_' && word(before) && word(after);
        bool drop = false;
        if (!within_word && opened > 0 && !blank(before)) {
            opened = 0;
            drop = true;
        } else if (!within_word && !blank(after) && (mark == '*' || !word(before))) {
            drop = find_near(in_, std::string_view(&mark, 1), end) != npos;
            opened = drop ? run.size() : 0;
        }
        if (!drop)
            out_.text += run;
        at_ = end;
    }

    std::string_view in_;
    const References& references_;
    std::size_t at_ = 0;
    Inline out_;
    std::vector<OpenLink> open_;
    std::size_t unclosed_ = 0;
    std::string anchor_address_;
    std::size_t anchor_start_ = 0;
    std::size_t opened_stars_ = 0;
    std::size_t opened_lines_ = 0;
};

} // namespace

bool tells_speaker(std::string_view tag) {
    static constexpr auto classes =
        std::to_array<std::string_view>({"speaker", "speakers", "author", "authors", "presenter", "who",
                                         "intervenant", "referent", "ponente"});
    if (tag.starts_with('/') || tag.find("class=") == npos)
        return false;
    const std::string named = text::fold(attribute(tag, "class="));
    for (std::size_t at = 0; at < named.size();) {
        const std::size_t end = std::min(named.find_first_of(" -_", at), named.size());
        if (std::find(classes.begin(), classes.end(), std::string_view(named).substr(at, end - at)) !=
            classes.end())
            return true;
        at = end + 1;
    }
    return false;
}

Inline plain(std::string_view markup, const References& references) {
    const std::size_t last = markup.find_last_not_of('\\');
    const std::size_t strokes = markup.size() - (last == npos ? 0 : last + 1);
    if (strokes % 2 == 1) // Markdown's end of a line within a paragraph; two are a stroke
        markup.remove_suffix(1);
    return Stripper(markup, references).run();
}

std::vector<std::string> bare_addresses(std::string_view text) {
    std::vector<std::string> found;
    for (std::size_t at = text.find("http"); at != npos; at = text.find("http", at)) {
        const bool address = starts(text, at, "http://") || starts(text, at, "https://");
        std::size_t end = std::min(text.find_first_of(" \t\n<>\"'`[]()|{}", at), text.size());
        while (end > at && std::string_view(".,;:!?*_").find(text[end - 1]) != npos)
            --end;
        if (address && end > at)
            found.emplace_back(text.substr(at, end - at));
        at = std::max(end, at + 4);
    }
    return found;
}

} // namespace estrade::announcement
