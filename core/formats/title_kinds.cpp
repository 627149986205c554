// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/title_kinds.h"

#include "core/formats/session_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

namespace estrade {
namespace {

/// As slug() writes them: what kind_of_pause() does not know.
const std::unordered_map<std::string_view, SessionKind>& kinds() {
    static const std::unordered_map<std::string_view, SessionKind> words = [] {
        constexpr auto breaks = std::to_array<std::string_view>(
            {"breaks", "changeover", "intermission", "recess",  "refreshments", "cookies",    "cake", "cafe",
             "kaffee", "kuchen",     "tee",          "caffe",   "merienda",     "koffie",     "thee", "fika",
             "kaffe",  "kawa",       "kawowa",       "herbata", "kava",         "obcerstveni"});
        constexpr auto meals = std::to_array<std::string_view>(
            {"supper", "buffet", "barbecue", "bbq", "food", "pizza", "pizzas", "snacks", "nique", "picnic",
             "imbiss", "grillen", "lanche", "lunsj", "obiadowa"});
        constexpr auto gatherings = std::to_array<std::string_view>(
            {"networking",    "badge",       "badges",      "together",       "hour",
             "drinks",        "drink",       "beer",        "beers",          "party",
             "afterparty",    "mingling",    "mingle",      "doors",          "registration",
             "arrival",       "arrivals",    "reception",   "social",         "socializing",
             "accueil",       "aperitif",    "apero",       "cocktail",       "inscriptions",
             "emargement",    "verre",       "einlass",     "anmeldung",      "ankunft",
             "ankommen",      "empfang",     "sektempfang", "umtrunk",        "ausklang",
             "registrierung", "getranke",    "bier",        "registro",       "acreditacion",
             "inscripcion",   "recepcion",   "convivencia", "credenciamento", "inscricao",
             "registrazione", "accoglienza", "aperitivo",   "inloop",         "ontvangst",
             "borrel",        "borrelen",    "mingel",      "incheckning",    "registrering",
             "rejestracja",   "registrace"});
        constexpr auto frames = std::to_array<std::string_view>(
            {"opening",     "vindas",    "welcome",        "wrap",        "closing",    "remarks",
             "ceremony",    "wrapup",    "goodbye",        "farewell",    "awards",     "raffle",
             "prize",       "photo",     "ouverture",      "cloture",     "mot",        "bienvenue",
             "begrussung",  "eroffnung", "verabschiedung", "schlusswort", "aufbau",     "abbau",
             "gruppenfoto", "abreise",   "apertura",       "clausura",    "cierre",     "despedida",
             "foto",        "abertura",  "encerramento",   "saluti",      "chiusura",   "welkom",
             "afsluiting",  "powitanie", "otwarcie",       "zakonczenie", "zahajeni",   "ukonceni",
             "valkommen",   "velkommen", "velkomst",       "avslutning",  "afslutning", "teardown",
             "setup"});
        std::unordered_map<std::string_view, SessionKind> all;
        const auto add = [&](const auto& some, SessionKind kind) {
            for (const std::string_view word : some)
                all.emplace(word, kind);
        };
        add(breaks, SessionKind::break_);
        add(meals, SessionKind::meal);
        add(gatherings, SessionKind::social);
        add(frames, SessionKind::other);
        return all;
    }();
    return words;
}

std::optional<SessionKind> kind_of_service_word(std::string_view word) {
    const auto known = kinds().find(word);
    return known == kinds().end() ? kind_of_pause(word) : std::optional(known->second);
}

/// What joins them, and says nothing by itself.
bool joins(std::string_view word) {
    static const std::unordered_set<std::string_view> words{
        "and",        "the",      "with",   "of",           "for",        "to",          "a",
        "an",         "in",       "at",     "on",           "et",         "und",         "y",
        "e",          "i",        "en",     "och",          "og",         "de",          "da",
        "do",         "la",       "le",     "les",          "des",        "du",          "l",
        "d",          "der",      "die",    "zum",          "mit",        "met",         "con",
        "com",        "para",     "pour",   "som",          "morning",    "mid",         "afternoon",
        "evening",    "short",    "quick",  "long",         "final",      "light",       "room",
        "group",      "family",   "giving", "pickup",       "collection", "get",         "up",
        "happy",      "pique",    "event",  "time",         "chat",       "venue",       "conference",
        "open",       "own",      "your",   "participants", "attendees",  "everyone",    "after",
        "fin",        "midi",     "groupe", "grupo",        "gruppo",     "gemeinsamer", "gemeinsames",
        "gemeinsame", "iniziali", "finali", "boas",         "bienvenida", "palabras",    "discours",
        "mots",       "session"};
    return words.contains(word);
}

/// The kind of a title, as slug() writes it, in which every word tells of what nobody presents, or joins such
/// words: "Morning tea", "Pizza and drinks", "Mot de bienvenue". By the first that tells more than that
/// something opens or closes
/// ("Closing party"). Nothing for any other title.
std::optional<SessionKind> kind_of_service_words(std::string_view name) {
    constexpr std::size_t longest = 60; // bytes
    constexpr std::size_t most_words = 7;
    if (name.size() > longest)
        return std::nullopt;
    std::optional<SessionKind> kind;
    std::size_t count = 0;
    for (std::size_t from = 0; from < name.size();) {
        const std::size_t end = std::min(name.find('-', from), name.size());
        const std::string_view word = name.substr(from, end - from);
        const auto known = kind_of_service_word(word);
        if (++count > most_words || (!known && !joins(word)))
            return std::nullopt;
        if (known && kind.value_or(SessionKind::other) == SessionKind::other)
            kind = known;
        from = end + 1;
    }
    return kind;
}

/// Words of kinds that also begin the title of a talk: "Break the glass", "Open data".
constexpr std::array<std::string_view, 6> verbs{"break", "close", "open", "party", "pause", "welcome"};

/// By words of languages that write no blanks between them.
std::optional<SessionKind> kind_by_signs(std::string_view title) {
    constexpr std::size_t longest = 45; // bytes: a title of some fifteen signs
    static constexpr std::array<std::pair<std::string_view, SessionKind>, 12> signs{{
        {"午餐", SessionKind::meal},
        {"午休", SessionKind::meal},
        {"午间休息", SessionKind::meal},
        {"昼食", SessionKind::meal},
        {"昼休み", SessionKind::meal},
        {"晚餐", SessionKind::meal},
        {"점심", SessionKind::meal},
        {"茶歇", SessionKind::break_},
        {"休息", SessionKind::break_},
        {"休憩", SessionKind::break_},
        {"휴식", SessionKind::break_},
        {"懇親会", SessionKind::social},
    }};
    for (const auto& [sign, kind] : signs)
        if (title.size() <= longest && title.find(sign) != std::string_view::npos)
            return kind;
    return std::nullopt;
}

} // namespace

std::optional<SessionKind> kind_of_service(std::string_view title) {
    if (const auto kind = kind_by_signs(title))
        return kind;
    if (const auto kind = kind_of_service_words(slug(title, "")))
        return kind;
    if (const auto kind = kind_of_format(title))
        return kind;
    std::string rest = slug(title, "");
    while (!rest.empty()) {
        const std::size_t dash = rest.find('-');
        rest.erase(0, dash == std::string::npos ? rest.size() : dash + 1);
        if (const auto kind = kind_of_slug(rest))
            return kind;
    }
    return std::nullopt;
}

namespace {

/// Of "Main conference: lunch" the break or meal.
std::optional<SessionKind> rest_after_mark(std::string_view title) {
    for (const std::string_view mark : {": ", " - ", " – ", " — "})
        if (const std::size_t at = title.rfind(mark); at != std::string_view::npos)
            if (const auto kind = kind_of_service_words(slug(title.substr(at + mark.size()), ""));
                kind == SessionKind::break_ || kind == SessionKind::meal)
                return kind;
    return std::nullopt;
}

bool is_presented(std::optional<SessionKind> kind) {
    return kind == SessionKind::keynote || kind == SessionKind::lightning || kind == SessionKind::panel ||
           kind == SessionKind::workshop;
}

/// Of one word or two, as slug() writes them: "Eröffnungskeynote", "Keynote address", "Closing panel"; not
/// "Solar panel".
std::optional<SessionKind> kind_of_pair(std::string_view name) {
    const std::size_t dash = name.find('-');
    if (dash == std::string_view::npos)
        return name.ends_with("keynote") ? std::optional(SessionKind::keynote) : std::nullopt;
    if (name.find('-', dash + 1) != std::string_view::npos)
        return std::nullopt;
    const std::string_view first = name.substr(0, dash);
    const std::string_view last = name.substr(dash + 1);
    if (first == "keynote" || last.ends_with("keynote"))
        return SessionKind::keynote;
    static constexpr std::array<std::string_view, 7> panels{"opening", "closing", "final",   "expert",
                                                            "experts", "plenary", "speakers"};
    const bool held = std::find(panels.begin(), panels.end(), first) != panels.end();
    return last == "panel" && held ? std::optional(SessionKind::panel) : std::nullopt;
}

/// Of "Keynote: …", "Opening keynote – …", "Table ronde « … »" what stands before the mark, where that is a
/// kind of what people present.
std::optional<SessionKind> kind_before_mark(std::string_view title) {
    static constexpr std::array<std::string_view, 10> marks{": ",  " : ",        " - ", " – ", " — ",
                                                            " « ", " «\xC2\xA0", " \"", " “",  " „"};
    for (const std::string_view mark : marks)
        if (const std::size_t at = title.find(mark); at != std::string_view::npos) {
            const std::string before = slug(title.substr(0, at), "");
            const auto kind = kind_of_slug(before);
            if (const auto told = is_presented(kind) ? kind : kind_of_pair(before))
                return told;
        }
    return std::nullopt;
}

/// The same of what stands in brackets: "Steel or hemp? (panel)", "[Workshop] Knots".
std::optional<SessionKind> kind_in_brackets(std::string_view title) {
    title = text::trim(title);
    for (const std::string_view brackets : {"()", "[]"}) {
        const std::size_t open = title.rfind(brackets[0]);
        const std::size_t close = title.find(brackets[1]);
        if (title.ends_with(brackets[1]) && open != std::string_view::npos)
            if (const auto kind = kind_of_word(title.substr(open + 1, title.size() - open - 2));
                is_presented(kind))
                return kind;
        if (title.starts_with(brackets[0]) && close != std::string_view::npos)
            if (const auto kind = kind_of_word(title.substr(1, close - 1)); is_presented(kind))
                return kind;
    }
    return std::nullopt;
}

} // namespace

SessionKind kind_of_title(std::string_view title, bool names_people) {
    const std::string name = slug(title, "");
    if (const auto kind = kind_of_slug(name))
        return *kind;
    const bool has_mark =
        title.find_first_of(":-\"\xE2\xC2") != std::string_view::npos; // or their first byte
    if (const auto kind = has_mark ? kind_before_mark(title) : std::nullopt)
        return *kind;
    if (const auto kind = kind_in_brackets(title))
        return *kind;
    if (const auto kind = kind_of_pair(name))
        return *kind;
    if (const auto kind = kind_of_service_words(name); kind && (!names_people || kind == SessionKind::other))
        return *kind;
    if (const auto kind = has_mark && !names_people ? rest_after_mark(title) : std::nullopt)
        return *kind;
    constexpr std::ptrdiff_t most_blanks = 5;
    const bool begins_with_verb = std::any_of(verbs.begin(), verbs.end(), [&](std::string_view verb) {
        return name.starts_with(verb) && name.size() > verb.size() && name[verb.size()] == '-';
    });
    if (names_people || begins_with_verb || std::count(title.begin(), title.end(), ' ') > most_blanks)
        return SessionKind::talk;
    const SessionKind kind = kind_of_service(title).value_or(SessionKind::talk);
    const bool presented = kind != SessionKind::break_ && kind != SessionKind::meal &&
                           kind != SessionKind::social && kind != SessionKind::announcement;
    return presented ? SessionKind::talk : kind;
}

} // namespace estrade
