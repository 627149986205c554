// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/employers.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

namespace estrade {
namespace {

using announcement::character_at;
using announcement::is_given_name;
using announcement::words_of;
using Words = std::unordered_set<std::string_view>;

constexpr std::size_t longest = 120; ///< bytes: more is no name

bool has_one(const std::vector<std::string_view>& words, const Words& known) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return known.contains(word); });
}

std::string first_word(std::string_view text) {
    const std::string folded = text::fold(text);
    return folded.substr(0, folded.find_first_of(" -"));
}

/// "CERN", "IBM", "3M".
bool is_acronym(std::string_view text) {
    constexpr std::size_t most = 6;
    return text.size() >= 2 && text.size() <= most && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
}

/// "TU Wien", "KU Leuven", "UC Berkeley".
bool is_short_university(std::string_view text) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"TU", "FH", "TH", "HS", "KU", "VU", "FU", "HU", "PH", "UC", "ETH", "LMU", "HTW", "HAW"});
    const std::size_t blank = text.find(' ');
    return blank != npos && std::find(words.begin(), words.end(), text.substr(0, blank)) != words.end();
}

/// "Booking.com": a dot within a word.
bool is_address(std::string_view text) {
    const std::size_t dot = text.rfind('.');
    return text.find(' ') == npos && dot != npos && dot > 1 && text.size() - dot > 2;
}

/// Whether a text begins with two words or more, each as names have them.
bool is_full_name(std::string_view text) {
    constexpr std::size_t most = 5;
    const std::size_t words = words_of(text, most + 1).size();
    return text.size() <= longest && words >= 2 && words <= most &&
           text.find_first_of("0123456789:;|\n&+/()@") == npos &&
           announcement::is_upper(character_at(text, 0).code_point) &&
           announcement::is_upper(character_at(text, text.rfind(' ') + 1).code_point);
}

} // namespace

bool names_organisation(std::string_view text) {
    static const Words forms{"ag",  "bv",   "bvba", "corp", "gmbh", "inc",  "kg",  "kft",     "llc",
                             "lda", "ltd",  "ltda", "mbh",  "nv",   "plc",  "pty", "sarl",    "sas",
                             "spa", "sasu", "srl",  "sro",  "zrt",  "scop", "oyj", "limited", "incorporated"};
    static const Words names_too{"ab", "as", "co", "eg", "ev", "oy", "sa", "se", "sl", "ug"};
    static const Words groups{
        "academia",       "academie",     "academy",      "agence",       "agency",       "agentur",
        "airlines",       "akademie",     "analytics",    "asociacion",   "association",  "associazione",
        "bahn",           "bank",         "banque",       "bibliothek",   "bibliotheque", "center",
        "centre",         "centro",       "clinic",       "club",         "college",      "commission",
        "company",        "consortium",   "consulting",   "consultancy",  "cooperative",  "corporation",
        "council",        "department",   "departement",  "ecole",        "energy",       "escuela",
        "faculte",        "faculty",      "fakultat",     "federation",   "fondation",    "fondazione",
        "foundation",     "fundacao",     "fundacion",    "fundacja",     "gdg",          "gemeente",
        "genossenschaft", "gesellschaft", "groupe",       "gruppe",       "hochschule",   "hospital",
        "initiative",     "institut",     "institute",    "instituto",    "instytut",     "insurance",
        "istituto",       "jug",          "klinik",       "laboratoire",  "laboratories", "laboratory",
        "labs",           "landkreis",    "lug",          "mairie",       "ministere",    "ministerio",
        "ministerium",    "ministero",    "ministry",     "museum",       "networks",     "polytechnic",
        "politecnico",    "research",     "robotics",     "school",       "society",      "software",
        "solutions",      "stadt",        "stadtwerke",   "stichting",    "stiftung",     "studio",
        "studios",        "systems",      "technologies", "technology",   "telecom",      "telekom",
        "universidad",    "universidade", "universita",   "universitaet", "universitat",  "universite",
        "universiteit",   "universitet",  "university",   "uniwersytet",  "univerzita",   "verband",
        "verein",         "verlag",       "versicherung", "ville"};
    text = text::trim(text);
    if (text.empty() || text.size() > longest)
        return false;
    const std::string folded = text::fold(text);
    const std::vector<std::string_view> words = words_of(folded, longest);
    if (has_one(words, groups) || is_acronym(text) || is_address(text) || is_short_university(text))
        return true;
    const std::string_view last = words.empty() ? std::string_view() : words.back();
    const bool goes_before = last.size() < folded.size();
    return goes_before && (forms.contains(last) || folded.ends_with("e.v.") ||
                           (names_too.contains(last) && !is_given_name(first_word(text))));
}

bool names_occupation(std::string_view text) {
    static const Words words{"administrator",
                             "advocate",
                             "analyst",
                             "architect",
                             "architecte",
                             "architekt",
                             "berater",
                             "beraterin",
                             "ceo",
                             "cfo",
                             "chercheur",
                             "chercheuse",
                             "cio",
                             "ciso",
                             "cofounder",
                             "consultant",
                             "consultante",
                             "coo",
                             "cto",
                             "desarrollador",
                             "desarrolladora",
                             "designer",
                             "developer",
                             "developpeur",
                             "developpeuse",
                             "devops",
                             "directeur",
                             "director",
                             "directora",
                             "directrice",
                             "doktorand",
                             "doktorandin",
                             "engineer",
                             "entwickler",
                             "entwicklerin",
                             "evangelist",
                             "fondateur",
                             "fondatrice",
                             "founder",
                             "freelance",
                             "freelancer",
                             "geschaftsfuhrer",
                             "geschaftsfuhrerin",
                             "head",
                             "independent",
                             "ingenieur",
                             "ingenieure",
                             "ingeniera",
                             "ingeniero",
                             "journalist",
                             "journaliste",
                             "lead",
                             "lecturer",
                             "leiter",
                             "leiterin",
                             "maintainer",
                             "manager",
                             "president",
                             "presidente",
                             "professeur",
                             "professor",
                             "professorin",
                             "researcher",
                             "scientist",
                             "sre",
                             "student",
                             "sysadmin",
                             "teacher",
                             "vp"};
    if (text.size() > longest)
        return false;
    const std::string folded = text::fold(text);
    return has_one(words_of(folded, longest), words);
}

bool is_degree(std::string_view text) {
    static const Words degrees{"phd", "md", "msc", "bsc", "mba", "mph", "dr",    "prof",
                               "jr",  "sr", "ii",  "iii", "esq", "rn",  "cissp", "cpa"};
    std::string plain = text::fold(text::trim(text));
    std::erase(plain, '.');
    std::erase(plain, ' ');
    return degrees.contains(plain);
}

namespace {

/// "University of Lyon and Bo Berg": names after where one works.
bool goes_on_with_names(std::string_view text) {
    static constexpr auto joints =
        std::to_array<std::string_view>({" and ", " & ", " et ", " und ", " y ", " en ", " + ", " / "});
    for (const std::string_view joint : joints) {
        const std::size_t at = text.find(joint);
        const std::string_view after =
            at == npos ? std::string_view() : text::trim(text.substr(at + joint.size()));
        if (is_full_name(after) && !names_organisation(after))
            return true;
    }
    return false;
}

} // namespace

AfterComma told_after_comma(std::string_view text) {
    const std::size_t comma = text.find(',');
    if (comma == npos || comma != text.rfind(',') || text.size() > 2 * longest)
        return AfterComma::nothing;
    const std::string_view name = text::trim(text.substr(0, comma));
    const std::string_view more = text::trim(text.substr(comma + 1));
    if (more.empty() || !is_full_name(name) || is_degree(more) || goes_on_with_names(more) ||
        more.find_first_of(":;|\n()") != npos)
        return AfterComma::nothing;
    if (names_organisation(more) || names_occupation(more))
        return AfterComma::employer;
    if (is_given_name(first_word(more)))
        return AfterComma::person;
    if (words_of(more, 2).size() > 1)
        return AfterComma::unclear;
    return announcement::is_upper(character_at(more, 0).code_point) ? AfterComma::word : AfterComma::unclear;
}

bool tell_employers(const std::vector<std::string_view>& cells) {
    constexpr std::size_t fewest = 3;
    std::size_t told = 0;    // by their words
    std::size_t unclear = 0; // more than a word
    std::size_t given = 0;   // people with a common first name
    for (const std::string_view cell : cells) {
        const AfterComma after = told_after_comma(cell);
        const bool list = std::count(cell.begin(), cell.end(), ',') > 1;
        if (after == AfterComma::person || (list && cell.find(';') == npos && !names_organisation(cell)))
            return false;
        told += after == AfterComma::employer || after == AfterComma::word ? 1 : 0;
        unclear += after == AfterComma::unclear ? 1 : 0;
        given += after != AfterComma::nothing && is_given_name(first_word(cell)) ? 1 : 0;
    }
    const std::size_t all = told + unclear;
    return all >= fewest && ((told >= 2 && told >= unclear) || given * 3 >= all * 2);
}

} // namespace estrade
