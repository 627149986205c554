// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/own_lines.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/room_words.h"
#include "core/formats/announcement/title_notes.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

namespace estrade::announcement {
namespace {

/// Whether an item is no pause, and does not frame the event.
bool is_presented(const Item& item) {
    return !is_frame(item.text.text) && !is_pause(item.text.text);
}

} // namespace

OwnLines::OwnLines(const Document& document, const std::vector<Item>& items)
    : document_(document), items_(items), over_prose_(stand_over_prose()) {}

bool OwnLines::is_prose(std::size_t line) const {
    return document_.lines[line].kind == LineKind::text && !find_day_mark(document_, line);
}

std::size_t OwnLines::prose_end(std::size_t index, std::size_t most) const {
    const std::vector<Line>& lines = document_.lines;
    const std::size_t next = index + 1 < items_.size() ? items_[index + 1].line : lines.size();
    std::size_t end = items_[index].end_line;
    while (end < next && is_prose(end))
        ++end;
    std::size_t paragraphs = 0;
    for (std::size_t at = end; at < next && paragraphs < most; ++at) {
        if (lines[at].kind == LineKind::blank)
            continue;
        while (at < next && is_prose(at))
            ++at;
        if (at < next && lines[at].kind != LineKind::blank)
            break;
        ++paragraphs;
        end = at;
    }
    return end;
}

bool OwnLines::stand_over_prose() const {
    const std::vector<Line>& lines = document_.lines;
    std::size_t over = 0;
    std::size_t presented = 0;
    for (std::size_t i = 0; i + 1 < items_.size(); ++i) {
        if (items_[i].kind != LineKind::text && items_[i].kind != LineKind::item)
            return false;
        std::size_t at = prose_end(i, npos);
        if (is_presented(items_[i])) {
            ++presented;
            over += at > items_[i].end_line ? 1 : 0;
        }
        while (at < items_[i + 1].line && lines[at].kind == LineKind::blank)
            ++at;
        if (at < items_[i + 1].line && !find_day_mark(document_, at))
            return false;
    }
    return over > 0 && over * 2 >= presented;
}

/// Whether a line tells the day or the room of what follows.
bool OwnLines::is_of_others(std::size_t line) const {
    const std::string text = single_spaced(plain(document_.lines[line].body, document_.references).text);
    return find_day_mark(document_, line) || names_room(strip_separators(text));
}

std::optional<std::size_t> OwnLines::left_over(std::size_t index) const {
    const std::size_t next = index + 1 < items_.size() ? items_[index + 1].line : 0;
    for (std::size_t at = end(index); at < next; ++at) {
        const LineKind kind = document_.lines[at].kind;
        if (kind == LineKind::heading || kind == LineKind::row || kind == LineKind::rule)
            break;
        if (kind != LineKind::blank && !is_of_others(at))
            return at;
    }
    return std::nullopt;
}

/// Whether nothing but text and lists stands between an item that is presented and the next.
bool OwnLines::is_alone_between(std::size_t index) const {
    const Item& item = items_[index];
    if (item.kind != LineKind::text || index + 1 >= items_.size() ||
        items_[index + 1].kind == LineKind::row || !is_presented(item))
        return false;
    for (std::size_t at = item.end_line; at < items_[index + 1].line; ++at) {
        const LineKind kind = document_.lines[at].kind;
        if ((kind != LineKind::text && kind != LineKind::item && kind != LineKind::blank) || is_of_others(at))
            return false;
    }
    return true;
}

std::size_t OwnLines::end(std::size_t index) const {
    const Item& item = items_[index];
    const std::size_t next = index + 1 < items_.size() ? items_[index + 1].line : document_.lines.size();
    if (item.kind == LineKind::row)
        return item.end_line;
    if (over_prose_)
        return prose_end(index, index + 1 < items_.size() ? npos : is_presented(item) ? 1 : 0);
    if (is_alone_between(index))
        return next;
    std::size_t at = item.end_line;
    bool in_list = false; // right under a line of text
    const bool titled_below = item.kind == LineKind::text && at > item.line + 1;
    while (titled_below && at < next && document_.lines[at].kind == LineKind::blank)
        ++at; // to who speaks, or what of
    for (; at < next; ++at) {
        const Line& line = document_.lines[at];
        const bool blank = line.kind == LineKind::blank;
        const bool heading_ends =
            line.kind == LineKind::heading && (item.kind != LineKind::heading || line.level <= item.level);
        const bool list_ends = item.kind == LineKind::item && !blank && line.indent <= item.indent;
        const bool listed = line.kind == LineKind::item && (at == item.end_line || in_list);
        const bool text_ends = item.kind == LineKind::text && line.kind != LineKind::text && !listed;
        const bool day_ends = index + 1 < items_.size() && line.kind != LineKind::heading &&
                              find_day_mark(document_, at).has_value();
        if (heading_ends || list_ends || text_ends || day_ends)
            break;
        in_list = listed;
    }
    return at;
}

std::size_t OwnLines::list_end(std::size_t index) const {
    const std::vector<Line>& lines = document_.lines;
    const std::size_t next = index + 1 < items_.size() ? items_[index + 1].line : lines.size();
    std::size_t at = items_[index].end_line;
    while (at < next && lines[at].kind == LineKind::item)
        ++at;
    return at;
}

} // namespace estrade::announcement
