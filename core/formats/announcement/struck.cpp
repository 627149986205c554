// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/struck.h"

#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::announcement {
namespace {

struct Marks {
    std::string_view open;
    std::string_view close;
    bool dashes; ///< which part words where they do not touch one on one side only
};
constexpr std::array<Marks, 5> all_marks{{{"~~", "~~", false},
                                          {"<s>", "</s>", false},
                                          {"<del>", "</del>", false},
                                          {"<strike>", "</strike>", false},
                                          {"--", "--", true}}};

bool parts(std::string_view text, std::size_t at) {
    constexpr std::string_view around = " \t|<>";
    return at >= text.size() || around.find(text[at]) != npos;
}

/// Whether the dashes at `at` open something, or close it.
bool opens(std::string_view text, std::size_t at) {
    return (at == 0 || parts(text, at - 1)) && !parts(text, at + 2) && text[at + 2] != '-' &&
           text[at + 2] != '>';
}
bool closes(std::string_view text, std::size_t at) {
    return !parts(text, at - 1) && text[at - 1] != '-' && parts(text, at + 2);
}

/// Past what these marks strike out from `at` on; `at` itself where they strike nothing out there.
std::size_t past_struck(std::string_view text, std::size_t at, const Marks& marks) {
    constexpr std::size_t longest = 500; // bytes
    if (!text.substr(at).starts_with(marks.open) || (marks.dashes && !opens(text, at)))
        return at;
    const std::size_t from = at + marks.open.size();
    const std::string_view near = text.substr(0, from + longest);
    for (std::size_t end = near.find(marks.close, from + 1); end != npos;
         end = near.find(marks.close, end + 1))
        if (!marks.dashes || closes(text, end))
            return end + marks.close.size();
    return at;
}

std::string without_struck(std::string_view markup) {
    std::string kept;
    for (std::size_t at = 0; at < markup.size();) {
        const std::size_t mark = std::min(markup.find_first_of("~<-", at), markup.size());
        kept += markup.substr(at, mark - at);
        at = mark;
        for (const Marks& marks : all_marks)
            at = std::max(at, past_struck(markup, mark, marks));
        if (at == mark && mark < markup.size())
            kept += markup[at++];
    }
    return kept;
}

/// Whether what remains of a title says more than that it is cancelled.
bool tells_more(std::string_view rest) {
    return !text::trim(rest).empty() && schedule::without_cancelled_mark(rest) != "";
}

/// All of an item is struck out but for `rest`, at an end of it, which says no more than that: "(cancelled)".
void cancel(Item& item, std::string_view rest) {
    item.cancelled = true;
    rest = text::trim(rest);
    std::string& whole = item.text.text;
    if (whole.ends_with(rest))
        whole.resize(whole.size() - rest.size());
    else if (whole.starts_with(rest))
        whole.erase(0, rest.size());
}

} // namespace

std::optional<Item> read_unstruck(std::string_view markup,
                                  const std::function<std::optional<Item>(std::string_view)>& read) {
    const std::string kept = without_struck(markup);
    auto item = read(kept);
    if (kept.size() == markup.size() || (item && tells_more(item->text.text)))
        return item;
    const std::string rest = item ? item->text.text : std::string();
    item = read(all_struck(markup).empty() ? markup : all_struck(markup));
    if (item)
        cancel(*item, rest);
    return item;
}

std::string_view all_struck(std::string_view markup) {
    for (const Marks& marks : all_marks)
        if (!marks.dashes && past_struck(markup, 0, marks) == markup.size() && !markup.empty())
            return markup.substr(marks.open.size(), markup.size() - marks.open.size() - marks.close.size());
    return {};
}

} // namespace estrade::announcement
