// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/words.h"
#include "core/formats/title_kinds.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace estrade::announcement {
namespace {

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
    std::to_array<std::string_view>({"keynote*", "eroffnungskeynote", "abschlusskeynote", "openingskeynote",
                                     "eroffnungsvortrag", "inaugurale", "magistral"});
constexpr auto panel_stems = std::to_array<std::string_view>(
    {"panel", "panels", "panelov*", "panelow*", "paneldi*", "paneldebat*", "painel", "podium*", "fishbowl",
     "tableronde", "debat", "debate", "diskussionsrunde"});
constexpr auto workshop_stems = std::to_array<std::string_view>(
    {"workshop*", "atelier*", "dojo", "taller*", "hacking", "tutorial*", "hands", "hackathon", "kata"});
constexpr auto question_stems = std::to_array<std::string_view>(
    {"question*", "q&a", "qa", "fragen", "fragerunde", "feedback", "preguntas", "faq", "echange", "retours",
     "ama", "ruegos", "fragestund"});
constexpr auto announcement_stems =
    std::to_array<std::string_view>({"announcement*", "annonce*", "ankundigung*", "anuncio*", "news",
                                     "nouveautes", "neuigkeiten", "novedades", "sponsor"});
constexpr auto break_stems = std::to_array<std::string_view>(
    {"pause*", "break", "kaffee*", "coffee", "kaffeepause", "descanso", "cafe", "intermission", "休憩",
     "entracte", "fika", "tea", "koffie*", "kavu", "kawa", "kawowa"});
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

SessionKind kind_of_title(std::string_view title, bool has_speakers) {
    constexpr std::size_t most = 24;
    const std::string folded = text::fold(title);
    std::string joined_pairs = folded; // "table ronde", "mi-temps", "get-together" are one word here
    for (const std::string_view pair :
         {"table ronde", "mi-temps", "get-together", "petit dejeuner", "round table", "mesa redonda",
          "tavola rotonda", "kulaty stul", "okragly stol"}) {
        for (std::size_t at = joined_pairs.find(pair); at != std::string::npos;
             at = joined_pairs.find(pair, at))
            joined_pairs.erase(at + pair.find_first_of(" -"), 1);
    }
    const std::vector<std::string> words = words_of(joined_pairs, most);
    if (contains(joined_pairs, "tableronde") || contains(joined_pairs, "roundtable") ||
        contains(joined_pairs, "mesaredonda") || contains(joined_pairs, "tavolarotonda") ||
        contains(joined_pairs, "kulatystul") || contains(joined_pairs, "okraglystol"))
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
         "palestra*", "lezing*", "lezione", "lezioni", "lecture*", "forelasning*", "foredrag*", "wyklad*",
         "prelekcja", "prednaska"});
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
        {"ende", "fin",       "end",       "closing", "cloture", "closes", "ends",
         "wrap", "fermeture", "departure", "revoir",  "cierre",  "slut",   "schliessung",
         "撤収", "fim",       "einde",     "konec",   "koniec",  "zaver"});
    static constexpr auto alone = // they begin other titles: "Fine dining", "Close to the sea"
        std::to_array<std::string_view>({"fine", "close", "clausura", "encerramento", "chiusura"});
    constexpr std::size_t most = 4;
    const std::vector<std::string> words = words_of(folded_title, most + 1);
    if (words.size() == 1 && std::find(alone.begin(), alone.end(), words.front()) != alone.end())
        return true;
    if (words.size() > most || !has_word_starting(words, stems))
        return false;
    const SessionKind kind = kind_of_title(folded_title, false); // "Closing keynote" goes on
    return kind == SessionKind::other || kind == SessionKind::talk;
}

} // namespace estrade::announcement
