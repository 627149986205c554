// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/session_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estrade {
namespace {

struct LanguageWords {
    std::string_view tag;
    std::array<std::string_view, 5> names; ///< folded, and the codes of three letters
};

constexpr std::array<LanguageWords, 22> language_words{{
    {"fr", {"francais", "french", "francaise", "fra", "fre"}},
    {"en", {"english", "anglais", "ingles", "eng", "englisch"}},
    {"de", {"deutsch", "german", "allemand", "deu", "ger"}},
    {"es", {"espanol", "spanish", "espagnol", "spa", "castellano"}},
    {"it", {"italiano", "italian", "italien", "ita", ""}},
    {"pt", {"portugues", "portuguese", "portugais", "por", ""}},
    {"ca", {"catala", "catalan", "cat", "", ""}},
    {"nl", {"nederlands", "dutch", "neerlandais", "nld", "dut"}},
    {"pl", {"polski", "polish", "polonais", "pol", ""}},
    {"no", {"norsk", "norwegian", "bokmal", "nor", "nb"}},
    {"sv", {"svenska", "swedish", "swe", "", ""}},
    {"da", {"dansk", "danish", "dan", "", ""}},
    {"fi", {"suomi", "finnish", "fin", "", ""}},
    {"cs", {"cestina", "czech", "ces", "cze", ""}},
    {"sk", {"slovencina", "slovak", "slk", "", ""}},
    {"hu", {"magyar", "hungarian", "hun", "", ""}},
    {"ru", {"russian", "русский", "rus", "", ""}},
    {"uk", {"ukrainian", "українська", "ukr", "", ""}},
    {"ja", {"japanese", "日本語", "jpn", "", ""}},
    {"zh", {"chinese", "中文", "zho", "chi", ""}},
    {"tr", {"turkce", "turkish", "tur", "", ""}},
    {"he", {"hebrew", "עברית", "heb", "", ""}},
}};

std::string tag_of_word(std::string_view word) {
    if (word.empty())
        return {};
    for (const LanguageWords& language : language_words)
        if (language.tag == word ||
            std::find(language.names.begin(), language.names.end(), word) != language.names.end())
            return std::string(language.tag);
    return {};
}

} // namespace

std::string language_tag(std::string_view name) {
    const std::string folded = text::fold(text::trim(name));
    if (std::string whole = tag_of_word(folded); !whole.empty())
        return whole;
    if (folded.size() == 5 && (folded[2] == '-' || folded[2] == '_'))
        return tag_of_word(folded.substr(0, 2));
    std::string tag;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(folded.find_first_of(" ,/()&+-", at), folded.size());
        if (const std::string found = tag_of_word(folded.substr(at, end - at)); !found.empty()) {
            if (!tag.empty() && tag != found)
                return {};
            tag = found;
        }
        at = end + 1;
    }
    return tag;
}

std::string network_name(std::string_view icon) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 13> names{{
        {"twitter", "Twitter"},
        {"x", "X"},
        {"github", "GitHub"},
        {"gitlab", "GitLab"},
        {"linkedin", "LinkedIn"},
        {"facebook", "Facebook"},
        {"instagram", "Instagram"},
        {"mastodon", "Mastodon"},
        {"bluesky", "Bluesky"},
        {"youtube", "YouTube"},
        {"telegram", "Telegram"},
        {"site", "Site"},
        {"website", "Site"},
    }};
    const std::string folded = text::fold(icon);
    for (const auto& [known, name] : names)
        if (known == folded)
            return std::string(name);
    return std::string(icon);
}

} // namespace estrade
