// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/columns.h"

#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace estrade::announcement {
namespace {

/// Whether a header names one of these: short words stand alone ("de", not "Developer Track"), longer ones
/// may go on ("Horaire", "Horaires").
bool names_any(std::string_view folded, std::span<const std::string_view> stems) {
    constexpr std::size_t short_word = 3; // letters
    const std::string_view first = folded.substr(0, folded.find_first_of(" /(:"));
    return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) {
        return stem.size() <= short_word ? first == stem : folded.starts_with(stem);
    });
}

struct ColumnWords {
    Column column;
    std::span<const std::string_view> stems;
};

constexpr auto length_stems = std::to_array<std::string_view>(
    {"duration", "duree", "durata", "dauer", "duracion", "duracao", "duur", "length", "所要"});
constexpr auto time_stems = std::to_array<std::string_view>(
    {"time", "zeit", "uhr", "uhrzeit", "heure", "horaire", "hora", "horario", "when", "quand", "wann",
     "creneau", "slot", "tijd", "ora", "orario", "ore", "時刻"});
constexpr auto speaker_stems = std::to_array<std::string_view>(
    {"speaker",     "intervenant", "orateur",        "orador",    "ponente",     "referent", "vortragende",
     "sprecher",    "presenter",   "presentateur",   "animateur", "palestrante", "spreker",  "relatore",
     "relatori",    "presentat",   "prelegent",      "who",       "qui",         "quien",    "wer",
     "responsible", "responsab",   "verantwortlich", "lecturer",  "instructor",  "docente",  "wie",
     "chi",         "kto",         "quem",           "prowadz",   "登壇",        "発表者"});
constexpr auto title_stems = std::to_array<std::string_view>(
    {"title",        "titre",     "titel",     "titulo",  "titolo",     "session",  "sesion",
     "talk",         "event",     "evenement", "evento",  "ereignis",   "activity", "activite",
     "actividad",    "atividade", "program",   "agenda",  "sujet",      "subject",  "description",
     "thema",        "theme",     "tema",      "topic",   "what",       "quoi",     "was",
     "que",          "wat",       "vortrag",   "contenu", "content",    "inhalt",   "charla",
     "presentation", "onderwerp", "palestra",  "item",    "セッション", "タイトル", "内容"});
constexpr auto language_stems =
    std::to_array<std::string_view>({"lang", "langue", "sprache", "idioma", "言語"});
constexpr auto start_stems = std::to_array<std::string_view>(
    {"start", "begin", "debut", "inicio", "inizio", "from", "von", "comienzo", "de", "anfang", "ab", "開始"});
constexpr auto end_stems = std::to_array<std::string_view>(
    {"end", "ende", "ends", "fin", "bis", "until", "to", "hasta", "stop", "jusqu", "終了"});
constexpr auto day_stems = std::to_array<std::string_view>(
    {"date", "day", "jour", "tag", "datum", "fecha", "dia", "data", "dag", "giorno", "日付"});
constexpr auto room_stems =
    std::to_array<std::string_view>({"room", "salle", "raum", "sala", "ort", "lieu", "location", "place",
                                     "where", "lugar", "venue", "luogo", "zaal", "会場"});

constexpr auto kind_stems = std::to_array<std::string_view>(
    {"workshop", "atelier", "taller", "tutorial", "oficina", "laborator", "hands-on", "lightning"});

constexpr auto contents_stems = std::to_array<std::string_view>(
    {"abstract", "beschreib", "content", "descri", "detail", "inhalt", "omschrijving", "summary"});

constexpr std::array<ColumnWords, 8> column_words{{{Column::length, length_stems},
                                                   {Column::time, time_stems},
                                                   {Column::speaker, speaker_stems},
                                                   {Column::title, title_stems},
                                                   {Column::language, language_stems},
                                                   {Column::start, start_stems},
                                                   {Column::end, end_stems},
                                                   {Column::day, day_stems}}};

} // namespace

Column column_of(const std::string& header) {
    if (header.empty())
        return Column::unknown;
    if (header == "時間" || header == "date and time" || header == "date & time" || header == "date/time")
        return Column::time;
    const bool one_word = header.find(' ') == npos;
    for (const ColumnWords& words : column_words)
        if (names_any(header, words.stems) && (one_word || words.column != Column::day)) // not "Day 1"
            return words.column;
    if (one_word && names_any(header, room_stems)) // "Salle 1" is a room itself
        return Column::room;
    return Column::unknown;
}

std::optional<Column> first_of_two(const std::string& header) {
    static constexpr auto joints =
        std::to_array<std::string_view>({" & ", " / ", "/", " and ", " et ", " und ", " y ", " + "});
    const auto kind = [](std::string_view part) {
        return names_any(part, speaker_stems) ? Column::speaker
               : names_any(part, title_stems) ? Column::title
                                              : Column::unknown;
    };
    for (const std::string_view joint : joints) {
        const std::size_t at = header.find(joint);
        if (at == npos)
            continue;
        const Column first = kind(std::string_view(header).substr(0, at));
        const Column second = kind(std::string_view(header).substr(at + joint.size()));
        if (first != second && first != Column::unknown && second != Column::unknown)
            return first;
    }
    return std::nullopt;
}

namespace {

/// What follows "Time:" where a header of such columns could say so; empty for other texts.
std::string_view told_as(Column column, std::string_view text) {
    const std::size_t colon = text.find(':');
    return colon != npos && column_of(text::fold(text::trim(text.substr(0, colon)))) == column
               ? text::trim(text.substr(colon + 1))
               : std::string_view();
}

} // namespace

std::optional<ClockRange> time_field(std::string_view text) {
    const std::string_view time = told_as(Column::time, text);
    const auto range = parse_clock_range(time);
    const bool all = range && range->length == time.size() && range->certainty != Certainty::bare;
    return all ? range : std::nullopt;
}

std::optional<LeadingDay> day_field(std::string_view text) {
    const std::string_view told = told_as(Column::day, text);
    const auto day = leading_day(told);
    return day && day->length == told.size() ? day : std::nullopt;
}

bool says_kind(const std::string& header) {
    return names_any(header, kind_stems);
}

bool says_contents(const std::string& header) {
    return names_any(header, contents_stems);
}

bool says_title(const std::string& header) {
    static constexpr auto stems =
        std::to_array<std::string_view>({"title", "titre", "titel", "titul", "titol"});
    return names_any(header, stems);
}

} // namespace estrade::announcement
