// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/words.h"
#include "core/formats/session_words.h"
#include "core/formats/title_kinds.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <map>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace estrade::announcement {
namespace {

// Whole words, and with "*" what words begin with. kind_of_pause() knows more of breaks and meals.
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
constexpr auto break_stems =
    std::to_array<std::string_view>({"pause*", "kaffee*", "cafe", "intermission", "休憩", "entracte", "fika",
                                     "koffie*", "kavu", "kawa", "kawowa"});
constexpr auto meal_stems = std::to_array<std::string_view>(
    {"lunch*", "diner*", "dinner*", "buffet*", "pizza*", "essen", "petitdejeuner", "supper", "catering",
     "bbq", "barbecue", "grill*", "snack*", "gouter"});
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
constexpr auto talk_stems = std::to_array<std::string_view>(
    {"talk*", "vortrag*", "presentation*", "charla*", "ponencia*", "conference*", "conf", "expose",
     "palestra*", "lezing*", "lezione", "lezioni", "lecture*", "forelasning*", "foredrag*", "wyklad*",
     "prelekcja", "prednaska"});

struct KindWords {
    SessionKind kind;
    std::span<const std::string_view> stems;
};
/// The first of which a title has a word says what it is.
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

/// Which of those lists words are in; two more are of what frames an event, and of talks.
using Lists = std::bitset<kind_words.size() + 2>;
constexpr std::size_t frames = kind_words.size();
constexpr std::size_t talks = frames + 1;

/// Finds words in all lists at once.
class ListedWords {
public:
    ListedWords() {
        for (std::size_t i = 0; i < kind_words.size(); ++i)
            add(i, kind_words[i].stems);
        add(frames, frame_stems);
        add(talks, talk_stems);
    }

    [[nodiscard]] Lists lists_with(std::string_view word) const {
        Lists lists;
        if (const auto found = whole_.find(word); found != whole_.end())
            lists = found->second;
        if (auto after = stems_.upper_bound(word); after != stems_.begin())
            if (const auto& [stem, told] = *--after; word.starts_with(stem)) // no stem begins with another
                lists |= told;
        if (const auto pause = kind_of_pause(word))
            for (std::size_t i = 0; i < kind_words.size(); ++i)
                if (kind_words[i].kind == *pause)
                    lists.set(i);
        return lists;
    }

private:
    void add(std::size_t list, std::span<const std::string_view> words) {
        for (const std::string_view word : words)
            if (word.ends_with('*'))
                stems_[word.substr(0, word.size() - 1)].set(list);
            else
                whole_[word].set(list);
    }

    std::unordered_map<std::string_view, Lists> whole_;
    std::map<std::string_view, Lists> stems_;
};

Lists lists_of(std::string_view folded) {
    static const ListedWords listed;
    constexpr std::size_t most = 24; // words
    Lists lists;
    for (const std::string_view word : words_of(folded, most))
        lists |= listed.lists_with(word);
    return lists;
}

/// Where a remark in brackets begins: "Feedback (incl. break)", "Discussion (once all are back from the
/// break)".
std::size_t remark_at_end(std::string_view folded) {
    constexpr std::size_t fewest = 4; // words
    const std::size_t open = folded.find(" (");
    if (open == npos || open == 0 || !folded.ends_with(')'))
        return npos;
    const std::string_view inside = folded.substr(open + 2);
    return inside.starts_with("incl") || words_of(inside, fewest).size() >= fewest ? open : npos;
}

} // namespace

SessionKind kind_of_item(std::string_view title, bool has_speakers) {
    std::string folded = text::fold(title);
    folded.resize(std::min(folded.size(), remark_at_end(folded)));
    // "table ronde", "mi-temps", "get-together" are one word here, as is what is social and no event
    std::string joined_pairs = folded;
    for (const std::string_view pair :
         {"table ronde", "mi-temps", "get-together", "petit dejeuner", "round table", "mesa redonda",
          "tavola rotonda", "kulaty stul", "okragly stol", "social engineering", "social media",
          "social network", "social web"}) {
        for (std::size_t at = joined_pairs.find(pair); at != std::string::npos;
             at = joined_pairs.find(pair, at))
            joined_pairs.erase(at + pair.find_first_of(" -"), 1);
    }
    for (const std::string_view table :
         {"tableronde", "roundtable", "mesaredonda", "tavolarotonda", "kulatystul", "okraglystol"})
        if (joined_pairs.find(table) != npos)
            return SessionKind::panel;
    if (folded.find("q&a") != npos)
        return SessionKind::qa;
    const Lists lists = lists_of(joined_pairs);
    for (std::size_t i = 0; i < kind_words.size(); ++i) {
        if (!lists[i])
            continue;
        const SessionKind kind = kind_words[i].kind;
        const bool talk_about_it = has_speakers && kind != SessionKind::lightning &&
                                   kind != SessionKind::keynote && kind != SessionKind::panel &&
                                   kind != SessionKind::workshop && kind != SessionKind::announcement;
        if (talk_about_it)
            return SessionKind::talk;
        const bool only_mentioned = lists[frames] && !has_speakers &&
                                    (kind == SessionKind::workshop || kind == SessionKind::announcement ||
                                     kind == SessionKind::activity);
        if (only_mentioned) // "Welcome and presentation of the workshop's goal"
            return SessionKind::other;
        return kind;
    }
    if (has_speakers)
        return SessionKind::talk;
    if (lists[frames])
        return SessionKind::other;
    if (lists[talks] || is_generic_talk(folded))
        return SessionKind::talk;
    const auto service = kind_of_service(folded); // in more languages
    const bool takes_a_pause = service == SessionKind::break_ || service == SessionKind::meal;
    return takes_a_pause || service == SessionKind::workshop ? *service : SessionKind::other;
}

bool is_pause(std::string_view title) {
    const SessionKind kind = kind_of_item(title, false);
    return kind == SessionKind::break_ || kind == SessionKind::meal || kind == SessionKind::social;
}

bool is_frame(std::string_view title) {
    return lists_of(text::fold(title))[frames];
}

bool is_end_mark(std::string_view folded_title) {
    using Words = std::unordered_set<std::string_view>;
    static const Words ends{"ende", "fin",       "end",       "closing", "cloture", "closes", "ends",
                            "wrap", "fermeture", "departure", "revoir",  "cierre",  "slut",   "schliessung",
                            "撤収", "fim",       "einde",     "konec",   "koniec",  "zaver"};
    static const Words alone{"fine", "close", "clausura", // they begin other titles: "Fine dining"
                             "encerramento", "chiusura"};
    constexpr std::size_t most = 4;
    const std::vector<std::string_view> words = words_of(folded_title, most + 1);
    if (words.size() == 1 && alone.contains(words.front()))
        return true;
    if (words.size() > most ||
        std::none_of(words.begin(), words.end(), [](std::string_view word) { return ends.contains(word); }))
        return false;
    const SessionKind kind = kind_of_item(folded_title, false); // "Closing keynote" goes on
    return kind == SessionKind::other || kind == SessionKind::talk;
}

} // namespace estrade::announcement
