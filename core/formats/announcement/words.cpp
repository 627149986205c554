// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/words.h"

#include "core/formats/announcement/characters.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace estrade::announcement {
namespace {

using WordSet = std::unordered_set<std::string_view>;

std::string only_words(std::string_view folded) {
    constexpr std::size_t most = 12;
    std::string joined;
    for (const std::string_view word : words_of(folded, most)) {
        joined += joined.empty() ? "" : " ";
        joined += word;
    }
    return joined;
}

} // namespace

std::vector<std::string_view> words_of(std::string_view folded, std::size_t most) {
    std::vector<std::string_view> words;
    std::size_t begin = 0; // of the word at hand
    for (std::size_t at = 0; at < folded.size() && words.size() < most;) {
        const Character c = character_at(folded, at);
        if (!is_letter(c.code_point) && !is_digit(c.code_point)) {
            if (at > begin)
                words.push_back(folded.substr(begin, at - begin));
            begin = at + c.length;
        }
        at += c.length;
    }
    if (words.size() < most && begin < folded.size())
        words.push_back(folded.substr(begin));
    return words;
}

bool is_section_name(std::string_view folded) {
    static const WordSet names{"programme",
                               "program",
                               "programm",
                               "programa",
                               "le programme",
                               "agenda",
                               "schedule",
                               "details",
                               "detail",
                               "detail des presentations",
                               "details des presentations",
                               "programme detaille",
                               "date et lieu",
                               "lieu",
                               "location",
                               "venue",
                               "food",
                               "links",
                               "liens",
                               "feedback",
                               "abstract",
                               "bio",
                               "biography",
                               "biographie",
                               "anmeldung",
                               "termin und ablauf",
                               "ablauf",
                               "ablaufplan",
                               "zeitplan",
                               "inscription",
                               "inscriptions",
                               "reservation",
                               "sponsors",
                               "sponsor",
                               "partenaires",
                               "partners",
                               "pour venir",
                               "acces",
                               "speakers",
                               "speaker",
                               "intervenants",
                               "orateurs",
                               "about",
                               "about us",
                               "contact",
                               "description",
                               "talks",
                               "the talks",
                               "timetable",
                               "tentative schedule",
                               "tagesordnung",
                               "referent",
                               "sprecher",
                               "ponentes",
                               "horario",
                               "horaires",
                               "タイムテーブル",
                               "resources",
                               "ressources",
                               "registration",
                               "when",
                               "where",
                               "quand",
                               "ou",
                               "date",
                               "notes",
                               "what",
                               "who",
                               "presentations",
                               "the program",
                               "the programme",
                               "uber uns",
                               "about the talks",
                               "about the talk",
                               "code of conduct",
                               "photos",
                               "slides",
                               "replay",
                               "videos"};
    return names.contains(only_words(folded)) || is_people_section(folded);
}

bool is_details_section(std::string_view folded) {
    static const WordSet names{"detail des presentations", "details des presentations", "about the talks",
                               "about the talk"};
    return names.contains(only_words(folded));
}

bool is_people_section(std::string_view folded) {
    static constexpr auto starts = std::to_array<std::string_view>(
        {"a propos des intervenant", "a propos des orateur", "a propos des speaker", "les intervenant",
         "intervenant", "les speaker", "speaker", "about the speaker", "orateur", "uber die referent",
         "uber den referent", "referent", "ponentes", "sobre los ponentes"});
    const std::string words = only_words(folded);
    return std::any_of(starts.begin(), starts.end(),
                       [&](std::string_view start) { return words.starts_with(start); });
}

bool is_generic_talk(std::string_view folded_title) {
    static const WordSet names{"talk",          "talks",
                               "vortrag",       "vortrage",
                               "charla",        "charlas",
                               "presentation",  "ponencia",
                               "ponencias",     "conference",
                               "session",       "keynote",
                               "expose",        "main talk",
                               "le talk",       "the talk",
                               "hauptvortrag",  "plenary",
                               "sesion",        "presentacion",
                               "talk 1",        "talk 2",
                               "talk 3",        "vortrag 1",
                               "vortrag 2",     "charla relampago",
                               "charla 1",      "charla 2",
                               "first talk",    "second talk",
                               "presentations", "discussion",
                               "invited talk",  "open space",
                               "taller"};
    return names.contains(only_words(folded_title));
}

bool says_only_its_kind(std::string_view folded_title) {
    static const WordSet kinds{
        "invited",      "guest",       "contributed", "plenary",   "opening",      "closing",
        "lightning",    "short",       "long",        "oral",      "spotlight",    "main",
        "first",        "second",      "third",       "premier",   "deuxieme",     "troisieme",
        "talk",         "talks",       "keynote",     "lecture",   "presentation", "speech",
        "session",      "tutorial",    "workshop",    "demo",      "vortrag",      "charla",
        "ponencia",     "palestra",    "conference",  "expose",    "atelier",      "taller",
        "intervention", "speaker",     "remarks",     "welcome",   "introduction", "intro",
        "ouverture",    "cloture",     "begrussung",  "the",       "and",          "lezing",
        "foredrag",     "forelasning", "prednaska",   "prelekcja", "wyklad",       "conferenza",
        "lezione",      "lesung",      "conferencia", "invitee",   "invite",       "invitada",
        "invitado",     "inaugural",   "inaugurale"};
    constexpr std::size_t most = 5;
    const std::vector<std::string_view> words = words_of(folded_title, most + 1);
    return !words.empty() && words.size() <= most &&
           std::all_of(words.begin(), words.end(), [](std::string_view word) {
               return kinds.contains(word) || word.find_first_not_of("0123456789iv") == npos;
           });
}

bool is_nobody(std::string_view folded) {
    static const WordSet names{"tba",
                               "you",
                               "speaker tba",
                               "speaker tbd",
                               "speakers tba",
                               "toutes et tous",
                               "ntb",
                               "a confirmar",
                               "da definire",
                               "tbd",
                               "tbc",
                               "tdb",
                               "n a",
                               "na",
                               "none",
                               "personne",
                               "all",
                               "tous",
                               "alle",
                               "todos",
                               "everyone",
                               "tout le monde",
                               "tutti",
                               "iedereen",
                               "wszyscy",
                               "未定",
                               "a venir",
                               "a confirmer",
                               "a definir",
                               "offen",
                               "nn",
                               "n n",
                               "por confirmar",
                               "por definir",
                               "x",
                               "?",
                               "to be announced",
                               "to be confirmed",
                               "to be defined",
                               "coming soon",
                               "a annoncer",
                               "bientot",
                               "demnachst",
                               "proximamente",
                               "em breve",
                               "prossimamente",
                               "binnenkort"};
    const std::string words = only_words(folded);
    return words.empty() || names.contains(words);
}

bool thanks_a_sponsor(std::string_view word) {
    static constexpr auto stems = std::to_array<std::string_view>(
        {"sponsor", "offert",     "offered",    "organi",   "hosted",      "powered",        "provided",
         "inspir",  "ecrit",      "written",    "fourni",   "heberge",     "supported",      "soutenu",
         "financ",  "gesponsert", "gesponsort", "ofrecid",  "patrocinad",  "bereitgestellt", "accueilli",
         "paid",    "paye",       "dirig",      "pilote",   "driven",      "guide",          "made",
         "built",   "developed",  "developpe",  "commence", "unterstutzt", "step",           "bite",
         "one",     "side",       "cree",       "propose"});
    return std::any_of(stems.begin(), stems.end(),
                       [&](std::string_view stem) { return word.starts_with(stem); });
}

std::string language_of(std::string_view text) {
    static const std::unordered_map<std::string_view, std::size_t> language_by_word{
        {"le", 0},   {"les", 0},     {"des", 0},     {"et", 0},    {"pour", 0}, {"nous", 0}, {"vous", 0},
        {"du", 0},   {"une", 0},     {"est", 0},     {"dans", 0},  {"par", 0},  {"avec", 0}, {"sur", 0},
        {"au", 0},   {"accueil", 0}, {"the", 1},     {"and", 1},   {"of", 1},   {"to", 1},   {"for", 1},
        {"with", 1}, {"is", 1},      {"will", 1},    {"you", 1},   {"by", 1},   {"this", 1}, {"our", 1},
        {"from", 1}, {"are", 1},     {"welcome", 1}, {"der", 2},   {"die", 2},  {"das", 2},  {"und", 2},
        {"wir", 2},  {"ist", 2},     {"mit", 2},     {"fur", 2},   {"von", 2},  {"uhr", 2},  {"eine", 2},
        {"auf", 2},  {"zu", 2},      {"im", 2},      {"nicht", 2}, {"el", 3},   {"los", 3},  {"las", 3},
        {"y", 3},    {"para", 3},    {"con", 3},     {"una", 3},   {"por", 3},  {"del", 3},  {"se", 3},
        {"como", 3}, {"charla", 3},  {"nos", 3}};
    static constexpr auto tags = std::to_array<std::string_view>({"fr", "en", "de", "es"});
    constexpr std::size_t enough = 32'768; // bytes that tell
    std::array<int, 4> votes{};
    const std::string folded = text::fold(text.substr(0, std::min(text.size(), enough)));
    std::size_t east_asian = 0;
    std::size_t kana = 0;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= folded.size();) {
        const Character c = character_at(folded, at);
        if (is_east_asian(c.code_point))
            ++east_asian;
        if (c.code_point >= 0x3040 && c.code_point <= 0x30FF)
            ++kana;
        if (c.length == 0 || !is_letter(c.code_point)) {
            const auto found = language_by_word.find(std::string_view(folded).substr(start, at - start));
            if (found != language_by_word.end())
                ++votes[found->second];
            start = at + c.length;
        }
        at += std::max<std::size_t>(c.length, 1);
    }
    if (east_asian > folded.size() / 12)
        return kana > 0 ? "ja" : std::string();
    const auto* const best = std::max_element(votes.begin(), votes.end());
    if (*best < 2)
        return {};
    return std::string(tags[static_cast<std::size_t>(best - votes.begin())]);
}

} // namespace estrade::announcement
