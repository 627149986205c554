// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/words.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/title_kinds.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace estrade::announcement {
namespace {

using WordSet = std::unordered_set<std::string_view>;

/// Words of a text, at most `most`.
std::vector<std::string> words_of(std::string_view folded, std::size_t most) {
    std::vector<std::string> words;
    std::string word;
    for (std::size_t at = 0; at < folded.size() && words.size() < most;) {
        const Character c = character_at(folded, at);
        if (is_letter(c.code_point) || is_digit(c.code_point)) {
            word += folded.substr(at, c.length);
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
        at += c.length;
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

std::string only_words(std::string_view folded) {
    constexpr std::size_t most = 12;
    std::string joined;
    for (const std::string& word : words_of(folded, most))
        joined += (joined.empty() ? "" : " ") + word;
    return joined;
}

bool has_word_starting(const std::vector<std::string>& words, std::span<const std::string_view> stems) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) {
            return stem.ends_with('*') ? word.starts_with(stem.substr(0, stem.size() - 1)) : word == stem;
        });
    });
}

struct KindWords {
    SessionKind kind;
    std::span<const std::string_view> stems;
};

constexpr auto lightning_stems =
    std::to_array<std::string_view>({"lightning*", "quickie*", "quicky", "relampago*", "blitzvortrag*"});
constexpr auto keynote_stems =
    std::to_array<std::string_view>({"keynote*", "eroffnungsvortrag", "inaugurale", "magistral"});
constexpr auto panel_stems =
    std::to_array<std::string_view>({"panel", "panels", "podium*", "podiumsdiskussion", "fishbowl",
                                     "tableronde", "debat", "debate", "diskussionsrunde"});
constexpr auto workshop_stems = std::to_array<std::string_view>(
    {"workshop*", "atelier*", "dojo", "taller*", "hacking", "tutorial*", "hands", "hackathon", "kata"});
constexpr auto question_stems = std::to_array<std::string_view>(
    {"question*", "q&a", "qa", "fragen", "fragerunde", "feedback", "preguntas", "faq", "echange", "retours",
     "ama", "ruegos", "fragestund"});
constexpr auto announcement_stems =
    std::to_array<std::string_view>({"announcement*", "annonce*", "ankundigung*", "anuncio*", "news",
                                     "nouveautes", "neuigkeiten", "novedades", "sponsor"});
constexpr auto break_stems =
    std::to_array<std::string_view>({"pause*", "break", "kaffee*", "coffee", "kaffeepause", "descanso",
                                     "cafe", "intermission", "休憩", "entracte", "fika"});
constexpr auto meal_stems = std::to_array<std::string_view>(
    {"lunch*", "dejeuner",  "diner*",   "dinner*",     "buffet*",       "pizza*",    "repas",
     "brunch", "breakfast", "essen",    "mittagessen", "abendessen",    "fruhstuck", "mittagspause",
     "comida", "cena",      "almuerzo", "desayuno",    "petitdejeuner", "supper",    "catering",
     "bbq",    "barbecue",  "grill*",   "snack*",      "gouter"});
constexpr auto social_stems = std::to_array<std::string_view>(
    {"apero*",     "aperitif*", "drink*",    "networking*", "party",    "social",      "bier*",
     "beer*",      "pybirras",  "cervezas",  "canas",       "boissons", "verre",       "cocktail*",
     "pub",        "bar",       "afterwork", "juggers",     "mitemps",  "gettogether", "ausklang",
     "stammtisch", "umtrunk",   "birras",    "resto"});
constexpr auto activity_stems = std::to_array<std::string_view>(
    {"visit", "visite", "hike", "randonnee", "excursion", "tour", "photo", "escalade"});
constexpr auto frame_stems = std::to_array<std::string_view>(
    {"accueil*",     "welcome*",   "begrussung",   "einlass",    "ankommen", "arrival",  "registration",
     "closing",      "opening",    "doors",        "ende",       "fin",      "end",      "ends",
     "cloture",      "conclusion", "wrap",         "bienvenida", "cierre",   "apertura", "venue",
     "setup",        "departure",  "ouverture",    "revoir",     "abbau",    "aufbau",   "remise",
     "オープニング", "撤収",       "introduction", "programme",  "program",  "programm"});

constexpr std::array<KindWords, 10> kind_words{{{SessionKind::lightning, lightning_stems},
                                                {SessionKind::keynote, keynote_stems},
                                                {SessionKind::panel, panel_stems},
                                                {SessionKind::workshop, workshop_stems},
                                                {SessionKind::meal, meal_stems},
                                                {SessionKind::social, social_stems},
                                                {SessionKind::break_, break_stems},
                                                {SessionKind::announcement, announcement_stems},
                                                {SessionKind::qa, question_stems},
                                                {SessionKind::activity, activity_stems}}};

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace

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
        "invited",   "guest",        "contributed", "plenary",   "opening",    "closing",      "lightning",
        "short",     "long",         "oral",        "spotlight", "main",       "first",        "second",
        "third",     "premier",      "deuxieme",    "troisieme", "talk",       "talks",        "keynote",
        "lecture",   "presentation", "speech",      "session",   "tutorial",   "workshop",     "demo",
        "vortrag",   "charla",       "ponencia",    "palestra",  "conference", "expose",       "atelier",
        "taller",    "intervention", "speaker",     "remarks",   "welcome",    "introduction", "intro",
        "ouverture", "cloture",      "begrussung",  "the",       "and",        "inaugural",    "inaugurale"};
    constexpr std::size_t most = 5;
    const std::vector<std::string> words = words_of(folded_title, most + 1);
    return !words.empty() && words.size() <= most &&
           std::all_of(words.begin(), words.end(), [](const std::string& word) {
               return kinds.contains(word) || word.find_first_not_of("0123456789iv") == std::string::npos;
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

SessionKind kind_of_title(std::string_view title, bool has_speakers) {
    constexpr std::size_t most = 24;
    const std::string folded = text::fold(title);
    std::string joined_pairs = folded; // "table ronde", "mi-temps", "get-together" are one word here
    for (const std::string_view pair :
         {"table ronde", "mi-temps", "get-together", "petit dejeuner", "round table", "mesa redonda"}) {
        for (std::size_t at = joined_pairs.find(pair); at != std::string::npos;
             at = joined_pairs.find(pair, at))
            joined_pairs.erase(at + pair.find_first_of(" -"), 1);
    }
    const std::vector<std::string> words = words_of(joined_pairs, most);
    if (contains(joined_pairs, "tableronde") || contains(joined_pairs, "roundtable") ||
        contains(joined_pairs, "mesaredonda"))
        return SessionKind::panel;
    if (contains(folded, "q&a"))
        return SessionKind::qa;
    const bool frames = has_word_starting(words, frame_stems);
    for (const KindWords& candidate : kind_words) {
        if (!has_word_starting(words, candidate.stems))
            continue;
        const bool talk_about_it =
            has_speakers && candidate.kind != SessionKind::lightning &&
            candidate.kind != SessionKind::keynote && candidate.kind != SessionKind::panel &&
            candidate.kind != SessionKind::workshop && candidate.kind != SessionKind::announcement;
        if (talk_about_it)
            return SessionKind::talk;
        const bool only_mentioned =
            frames && !has_speakers &&
            (candidate.kind == SessionKind::workshop || candidate.kind == SessionKind::announcement ||
             candidate.kind == SessionKind::activity);
        if (only_mentioned) // "Welcome and presentation of the workshop's goal"
            return SessionKind::other;
        return candidate.kind;
    }
    if (has_speakers)
        return SessionKind::talk;
    if (frames)
        return SessionKind::other;
    static constexpr auto talk_stems = std::to_array<std::string_view>(
        {"talk*", "vortrag*", "presentation*", "charla*", "ponencia*", "conference*", "conf", "expose",
         "palestra*", "lezing*", "prelekcja", "prednaska"});
    if (has_word_starting(words, talk_stems) || is_generic_talk(folded))
        return SessionKind::talk;
    const auto service = kind_of_service(title); // in more languages
    const bool takes_a_pause = service == SessionKind::break_ || service == SessionKind::meal;
    return takes_a_pause || service == SessionKind::workshop ? *service : SessionKind::other;
}

bool is_frame(std::string_view title) {
    constexpr std::size_t most = 24;
    return has_word_starting(words_of(text::fold(title), most), frame_stems);
}

bool is_end_mark(std::string_view folded_title) {
    static constexpr auto stems = std::to_array<std::string_view>(
        {"ende", "fin", "end", "closing", "cloture", "closes", "ends", "wrap", "fermeture", "departure",
         "revoir", "cierre", "slut", "schliessung", "撤収"});
    constexpr std::size_t most = 4;
    const std::vector<std::string> words = words_of(folded_title, most + 1);
    return words.size() <= most && has_word_starting(words, stems);
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
