// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/kept_back.h"

#include "core/formats/csv/fields.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace estrade::csv {
namespace {

enum class Asks {
    nothing,
    if_public,  ///< "published: false"
    if_active,  ///< "active: N"; true and false say which one a page shows first
    if_private, ///< "hidden: true"
    when_gone,  ///< "deleted_at: 2026-04-01"
    for_whom,   ///< "visibility: private"
};

/// "isPublished", "is_published", "Published (Y/N)" as "published".
std::string plain(std::string_view head) {
    std::string name = text::fold(parted_words(head.substr(0, head.find('('))));
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '_' || c == '-'; }, ' ');
    constexpr std::string_view is = "is ";
    const std::string_view rest = text::trim(name);
    return std::string(rest.starts_with(is) ? rest.substr(is.size()) : rest);
}

Asks asks(std::string_view head) {
    constexpr std::size_t longest = 30;
    static constexpr std::array<std::string_view, 7> if_public{
        "published", "visible", "public", "enabled", "veroffentlicht", "publie", "publicado"};
    static constexpr std::array<std::string_view, 10> if_private{
        "hidden",  "hide",     "draft",  "private", "unpublished",
        "deleted", "disabled", "privat", "prive",   "entwurf"};
    if (head.size() > longest)
        return Asks::nothing;
    const std::string name = plain(head);
    const auto is_one_of = [&](const auto& names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    return is_one_of(if_public)                           ? Asks::if_public
           : is_one_of(if_private)                        ? Asks::if_private
           : name == "active"                             ? Asks::if_active
           : name == "visibility"                         ? Asks::for_whom
           : name == "deleted at" || name == "deleted on" ? Asks::when_gone
                                                          : Asks::nothing;
}

} // namespace

bool tells_if_public(std::string_view head) {
    return asks(head) != Asks::nothing;
}

bool keeps_back(std::string_view head, std::string_view told) {
    told = text::trim(told);
    if (told == "-" || told.empty())
        return false;
    switch (asks(head)) {
    case Asks::nothing:
        return false;
    case Asks::if_public:
        return !truth_of(told).value_or(true);
    case Asks::if_active:
        return told == "N" || told == "n";
    case Asks::if_private:
        return truth_of(told).value_or(false);
    case Asks::for_whom:
        return is_kept_back(told);
    case Asks::when_gone:
        return told.front() >= '1' && told.front() <= '9';
    }
    return false;
}

bool is_kept_back(std::string_view status) {
    static constexpr std::array<std::string_view, 8> words{"draft", "hidden",      "private", "deleted",
                                                           "trash", "unpublished", "entwurf", "brouillon"};
    const std::string word = text::fold(text::trim(status));
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace estrade::csv
