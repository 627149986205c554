// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/session_words.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace estrade {
namespace {

struct KindWord {
    std::string_view word; ///< as slug() writes it
    SessionKind kind;
};

constexpr std::array<KindWord, 196> kind_words{{
    {"keynote", SessionKind::keynote},
    {"plenary", SessionKind::keynote},
    {"conference", SessionKind::talk},
    {"talk", SessionKind::talk},
    {"presentation", SessionKind::talk},
    {"session", SessionKind::talk},
    {"invited", SessionKind::talk},
    {"quickie", SessionKind::lightning},
    {"lightning", SessionKind::lightning},
    {"lightning-talk", SessionKind::lightning},
    {"lightning-talks", SessionKind::lightning},
    {"lt", SessionKind::lightning},
    {"panel", SessionKind::panel},
    {"round-table", SessionKind::panel},
    {"roundtable", SessionKind::panel},
    {"table-ronde", SessionKind::panel},
    {"office-hour", SessionKind::panel},
    {"office-hours", SessionKind::panel},
    {"debate", SessionKind::panel},
    {"debat", SessionKind::panel},
    {"workshop", SessionKind::workshop},
    {"codelab", SessionKind::workshop},
    {"hands-on", SessionKind::workshop},
    {"handson", SessionKind::workshop},
    {"atelier", SessionKind::workshop},
    {"tutorial", SessionKind::workshop},
    {"university", SessionKind::workshop},
    {"universite", SessionKind::workshop},
    {"activity", SessionKind::activity},
    {"activite", SessionKind::activity},
    {"hiking", SessionKind::activity},
    {"climbing", SessionKind::activity},
    {"board-games", SessionKind::activity},
    {"announcement", SessionKind::announcement},
    {"annonce", SessionKind::announcement},
    {"qa", SessionKind::qa},
    {"q-a", SessionKind::qa},
    {"questions", SessionKind::qa},
    {"feedback", SessionKind::qa},
    {"pause", SessionKind::break_},
    {"break", SessionKind::break_},
    {"coffee-break", SessionKind::break_},
    {"pause-cafe", SessionKind::break_},
    {"lunch", SessionKind::meal},
    {"lunch-break", SessionKind::meal},
    {"breakfast", SessionKind::meal},
    {"brunch", SessionKind::meal},
    {"dinner", SessionKind::meal},
    {"meal", SessionKind::meal},
    {"dejeuner", SessionKind::meal},
    {"diner", SessionKind::meal},
    {"repas", SessionKind::meal},
    {"party", SessionKind::social},
    {"afterparty", SessionKind::social},
    {"after-party", SessionKind::social},
    {"networking", SessionKind::social},
    {"social-event", SessionKind::social},
    {"social-events", SessionKind::social},
    {"apero", SessionKind::social},
    {"cocktail", SessionKind::social},
    {"open", SessionKind::social},
    {"close", SessionKind::other},
    {"opening", SessionKind::other},
    {"closing", SessionKind::other},
    {"welcome", SessionKind::social},
    {"registration", SessionKind::social},
    {"checkin", SessionKind::social},
    {"check-in", SessionKind::social},
    {"accueil", SessionKind::social},
    {"reception", SessionKind::social},
    {"keynotes", SessionKind::keynote},
    {"quickies", SessionKind::lightning},
    {"short-talk", SessionKind::lightning},
    {"bof", SessionKind::panel},
    {"codelabs", SessionKind::workshop},
    {"workshops", SessionKind::workshop},
    {"training", SessionKind::workshop},
    {"trainings", SessionKind::workshop},
    {"excursion", SessionKind::activity},
    {"coffee", SessionKind::break_},
    {"petit-dejeuner", SessionKind::meal},
    {"tools-in-action", SessionKind::talk},
    {"announcements", SessionKind::announcement},
    {"updates-announcements", SessionKind::announcement},
    {"lecture", SessionKind::talk},
    {"vortrag", SessionKind::talk},
    {"maintrack", SessionKind::talk},
    {"devroom", SessionKind::talk},
    {"podcast", SessionKind::talk},
    {"plenum", SessionKind::keynote},
    {"lightningtalk", SessionKind::lightning},
    {"lightningtalks", SessionKind::lightning},
    {"blitzvortrag", SessionKind::lightning},
    {"kurzvortrag", SessionKind::lightning},
    {"kurzvortrage", SessionKind::lightning},
    {"podium", SessionKind::panel},
    {"discussion", SessionKind::panel},
    {"diskussion", SessionKind::panel},
    {"birds-of-a-feather", SessionKind::panel},
    {"meeting", SessionKind::panel},
    {"hands-on-workshop", SessionKind::workshop},
    {"class", SessionKind::workshop},
    {"game", SessionKind::activity},
    {"contest", SessionKind::activity},
    {"film", SessionKind::social},
    {"movie", SessionKind::social},
    {"concert", SessionKind::social},
    {"performance", SessionKind::social},
    {"djset", SessionKind::social},
    {"painel", SessionKind::panel},
    {"mesa-redonda", SessionKind::panel},
    {"tavola-rotonda", SessionKind::panel},
    {"podiumsdiskussion", SessionKind::panel},
    {"diskussionsrunde", SessionKind::panel},
    {"taller", SessionKind::workshop},
    {"talleres", SessionKind::workshop},
    {"oficina", SessionKind::workshop},
    {"oficinas", SessionKind::workshop},
    {"minicurso", SessionKind::workshop},
    {"laboratorio", SessionKind::workshop},
    {"fragerunde", SessionKind::qa},
    {"preguntas", SessionKind::qa},
    {"kaffeepause", SessionKind::break_},
    {"koffiepauze", SessionKind::break_},
    {"pauze", SessionKind::break_},
    {"paus", SessionKind::break_},
    {"pausa", SessionKind::break_},
    {"pausa-cafe", SessionKind::break_},
    {"pausa-para-cafe", SessionKind::break_},
    {"pausa-caffe", SessionKind::break_},
    {"receso", SessionKind::break_},
    {"descanso", SessionKind::break_},
    {"intervalo", SessionKind::break_},
    {"mittagspause", SessionKind::meal},
    {"mittagessen", SessionKind::meal},
    {"abendessen", SessionKind::meal},
    {"fruhstuck", SessionKind::meal},
    {"lunchpauze", SessionKind::meal},
    {"ontbijt", SessionKind::meal},
    {"pause-dejeuner", SessionKind::meal},
    {"almuerzo", SessionKind::meal},
    {"comida", SessionKind::meal},
    {"cena", SessionKind::meal},
    {"desayuno", SessionKind::meal},
    {"almoco", SessionKind::meal},
    {"jantar", SessionKind::meal},
    {"cafe-da-manha", SessionKind::meal},
    {"pranzo", SessionKind::meal},
    {"pausa-pranzo", SessionKind::meal},
    {"colazione", SessionKind::meal},
    {"einlass", SessionKind::social},
    {"registrierung", SessionKind::social},
    {"registro", SessionKind::social},
    {"acreditacion", SessionKind::social},
    {"credenciamento", SessionKind::social},
    {"bienvenida", SessionKind::social},
    {"registrazione", SessionKind::social},
    {"apertura", SessionKind::other},
    {"abertura", SessionKind::other},
    {"eroffnung", SessionKind::other},
    {"ouverture", SessionKind::other},
    {"cierre", SessionKind::other},
    {"clausura", SessionKind::other},
    {"encerramento", SessionKind::other},
    {"chiusura", SessionKind::other},
    {"cloture", SessionKind::other},
    {"borrel", SessionKind::social},
    {"naborrelen", SessionKind::social},
    {"avondeten", SessionKind::meal},
    {"przerwa", SessionKind::break_},
    {"przerwa-kawowa", SessionKind::break_},
    {"obiad", SessionKind::meal},
    {"kolacja", SessionKind::meal},
    {"prestavka", SessionKind::break_},
    {"obed", SessionKind::meal},
    {"vecere", SessionKind::meal},
    {"vecera", SessionKind::meal},
    {"frokost", SessionKind::meal},
    {"middag", SessionKind::meal},
    {"morgenmad", SessionKind::meal},
    {"kaffepause", SessionKind::break_},
    {"keynote-address", SessionKind::keynote},
    {"keynote-session", SessionKind::keynote},
    {"opening-keynote", SessionKind::keynote},
    {"closing-keynote", SessionKind::keynote},
    {"panel-discussion", SessionKind::panel},
    {"panel-session", SessionKind::panel},
    {"panels", SessionKind::panel},
    {"fireside-chat", SessionKind::panel},
    {"ignite", SessionKind::lightning},
    {"ignites", SessionKind::lightning},
    {"pecha-kucha", SessionKind::lightning},
    {"tea", SessionKind::break_},
    {"tea-break", SessionKind::break_},
    {"morning-tea", SessionKind::break_},
    {"afternoon-tea", SessionKind::break_},
}};

} // namespace

std::optional<SessionKind> kind_of_slug(std::string_view name) {
    static const std::unordered_map<std::string_view, SessionKind> kinds = [] {
        std::unordered_map<std::string_view, SessionKind> all;
        for (const KindWord& known : kind_words)
            all.emplace(known.word, known.kind);
        return all;
    }();
    const auto found = kinds.find(name);
    return found == kinds.end() ? std::nullopt : std::optional(found->second);
}

std::optional<SessionKind> kind_of_pause(std::string_view name) {
    const auto kind = kind_of_slug(name);
    return kind == SessionKind::break_ || kind == SessionKind::meal ? kind : std::nullopt;
}

std::optional<SessionKind> kind_of_word(std::string_view word) {
    return kind_of_slug(slug(word, ""));
}

std::optional<SessionKind> kind_of_format(std::string_view format) {
    const std::string whole = slug(format, "");
    if (whole == "social") // alone: "Social media" is a topic
        return SessionKind::social;
    std::string rest = whole;
    while (!rest.empty()) {
        const bool begins_topic = rest == "open" && rest != whole; // "Open source"
        if (const auto kind = begins_topic ? std::nullopt : kind_of_slug(rest))
            return kind;
        const std::size_t dash = rest.rfind('-');
        rest.erase(dash == std::string::npos ? 0 : dash);
    }
    return std::nullopt;
}

std::optional<SessionKind> kind_of_category(std::string_view category) {
    static constexpr std::array<std::string_view, 9> topics{
        "open", "close", "class", "performance", "game", "discussion", "film", "activity", "university"};
    const std::string name = slug(category, "");
    const auto is_topic = [&](std::string_view word) {
        return std::find(topics.begin(), topics.end(), word) != topics.end();
    };
    if (const auto kind = is_topic(name) ? std::nullopt : kind_of_slug(name))
        return kind;
    const std::string first = name.substr(0, name.find('-'));
    const auto kind = first == name || is_topic(first) ? std::nullopt : kind_of_slug(first);
    const bool presented = kind == SessionKind::keynote || kind == SessionKind::panel ||
                           kind == SessionKind::workshop || kind == SessionKind::meal;
    return presented ? kind : std::nullopt;
}

bool is_for_all(std::string_view format) {
    const std::string word = slug(format, "");
    return word.starts_with("plenary") || word.starts_with("plenum");
}

} // namespace estrade
