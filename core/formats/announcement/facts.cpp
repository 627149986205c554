// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/facts.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <unordered_set>

namespace estrade::announcement {
namespace {

constexpr std::size_t most_facts = 200; ///< links kept of one text

std::string text_of(const Announcement& a, const Line& line) {
    return single_spaced(plain(line.body, a.document.references).text);
}

bool is_item_line(const Announcement& a, std::size_t line) {
    const auto found = std::lower_bound(a.timed.items.begin(), a.timed.items.end(), line,
                                        [](const Item& item, std::size_t l) { return item.line < l; });
    return found != a.timed.items.end() && found->line == line;
}

/// "Friday", "2024-03-05": no event's name.
bool is_day_alone(const std::string& text) {
    const auto day = leading_day(text);
    return day && day->length >= text.size();
}

/// What follows `phrase` in `text`, up to the sentence's end or a word that starts telling something else.
std::string named_after(const std::string& text, std::string_view phrase) {
    if (text::fold(text).find(phrase) == npos)
        return {};
    // folding changes lengths, so where the phrase ends in the text is found by folding letter by letter
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = std::string_view(text).substr(at);
        if (!text::fold(rest.substr(0, phrase.size() + 8)).starts_with(phrase))
            continue;
        std::size_t from = at;
        for (std::size_t folded_length = 0; folded_length < phrase.size() && from < text.size();) {
            const std::size_t length = character_at(text, from).length;
            folded_length += text::fold(std::string_view(text).substr(from, length)).size();
            from += length;
        }
        const std::string_view tail = std::string_view(text).substr(from);
        std::size_t end = tail.size();
        for (const std::string_view stop :
             {"!", "? ", ". ", ", ", " :", ": ", " qui ", " which ", " le ", " on ", " that ", " for "})
            end = std::min(end, tail.find(stop));
        return std::string(text::trim(tail.substr(0, end)));
    }
    return {};
}

std::string invited_to(const Announcement& a) {
    static constexpr auto phrases = std::to_array<std::string_view>(
        {"inviter au ", "inviter a la ", "inviter a l'", "inviter a notre ", "invitons au ", "invitons a la ",
         "invite you to the ", "invite you to our ", "welcome to the ", "welcome to our ", "bienvenue au ",
         "bienvenue a la "});
    constexpr std::size_t longest = 400;
    for (const Line& line : a.document.lines) {
        if (line.kind != LineKind::text || line.body.size() > longest)
            continue;
        const std::string text = text_of(a, line);
        for (const std::string_view phrase : phrases) {
            std::string name = named_after(text, phrase);
            if (name.ends_with('.'))
                name.pop_back();
            if (!name.empty())
                return name;
        }
    }
    return {};
}

/// A short first line, or a mail's subject: "Objet : Meetup de mai".
std::string first_line(const Announcement& a) {
    static constexpr auto subjects =
        std::to_array<std::string_view>({"objet", "subject", "betreff", "asunto", "titre", "title", "sujet"});
    constexpr std::size_t longest = 120; // bytes
    for (std::size_t i = 0; i < a.document.lines.size(); ++i) {
        const Line& line = a.document.lines[i];
        if (line.kind == LineKind::blank || line.kind == LineKind::rule)
            continue;
        const bool heading = line.kind == LineKind::heading;
        if ((line.kind != LineKind::text && !heading) || line.body.size() > longest || is_item_line(a, i))
            return {};
        const std::string text = text_of(a, line);
        const std::size_t colon = text.find(':');
        const std::string label = text::fold(text::trim(std::string_view(text).substr(0, colon)));
        if (colon != std::string::npos &&
            std::find(subjects.begin(), subjects.end(), label) != subjects.end())
            return std::string(text::trim(std::string_view(text).substr(colon + 1)));
        const char last = text.empty() ? ',' : text.back();
        const bool sentence = last == ',' || last == ':' || (!heading && (last == '.' || last == '!'));
        return sentence || is_section_name(text::fold(text)) || is_day_alone(text) ? std::string() : text;
    }
    return {};
}

/// "2021-01-19-sre_paris.fr.txt" gives "sre paris".
std::string title_of_file(const std::string& name) {
    std::string stem = std::filesystem::path(name).filename().string();
    stem = stem.substr(0, stem.find('.', 1));
    std::replace(stem.begin(), stem.end(), '_', ' ');
    std::replace(stem.begin(), stem.end(), '-', ' ');
    const std::size_t first_word = stem.find_first_not_of("0123456789 ");
    return first_word == std::string::npos ? std::string() : single_spaced(stem.substr(first_word));
}

/// "Programme", "Morning": headings of no event.
bool names_part(std::string_view folded) {
    static constexpr auto parts_of_day =
        std::to_array<std::string_view>({"morning", "morning session", "afternoon", "afternoon session",
                                         "evening", "matin",           "matinee",   "apres-midi",
                                         "soir",    "soiree",          "vormittag", "nachmittag",
                                         "abend",   "manana",          "tarde",     "noche",
                                         "mattina", "pomeriggio",      "sera",      "ochtend",
                                         "middag",  "avond",           "manha",     "noite"});
    return is_section_name(folded) ||
           std::find(parts_of_day.begin(), parts_of_day.end(), folded) != parts_of_day.end();
}

} // namespace

std::string find_title(const Announcement& a) {
    if (const Entry* title = a.document.find("title"))
        return title->value;
    const Section* first = nullptr;
    for (const Section& section : a.sections) {
        const bool of_the_event =
            section.level <= 2 && !section.title.empty() && !is_item_line(a, section.line);
        if (!of_the_event)
            continue;
        const bool replaces = first != nullptr && names_part(first->folded) && !names_part(section.folded);
        if ((first == nullptr || replaces) && !is_day_alone(section.title))
            first = &section;
        const bool before_items = a.timed.items.empty() || section.line < a.timed.items.front().line;
        if (section.level == 1 && before_items && !names_part(section.folded) &&
            !find_counted_day(section.title))
            return section.title;
    }
    std::string line = first_line(a);
    if (std::string name = invited_to(a); !name.empty()) {
        const bool within =
            text::fold(line).find(text::fold(name)) != npos; // "Spring party" in its first line
        return within ? line : name;
    }
    const bool heads_the_text =
        first != nullptr && !a.timed.items.empty() && first->line < a.timed.items.front().line;
    if (heads_the_text)
        return first->title;
    return !line.empty() ? line : title_of_file(a.source.name);
}

std::string find_venue(const Announcement& a) {
    for (const std::string_view key :
         {"location", "event.location.name", "location.name", "venue", "lieu", "place", "where", "ort"})
        if (const Entry* entry = a.document.find(key);
            entry != nullptr && entry->value.find_first_not_of("0123456789") != npos) // not its number
            return entry->value;
    static constexpr auto labels =
        std::to_array<std::string_view>({"lieu", "location", "venue", "ort", "lugar"});
    constexpr std::size_t longest = 600;
    for (const Line& line : a.document.lines) {
        if (line.kind == LineKind::blank || line.kind == LineKind::rule || line.kind == LineKind::row ||
            line.body.size() > longest)
            continue;
        const std::string text = text_of(a, line);
        const std::size_t colon = text.find(':');
        const std::string label = text::fold(text::trim(std::string_view(text).substr(0, colon)));
        if (colon != npos && std::find(labels.begin(), labels.end(), label) != labels.end())
            return std::string(text::trim(std::string_view(text).substr(colon + 1)));
        const std::string folded = text::fold(text);
        for (const std::string_view phrase :
             {"dans les locaux de ", "dans les locaux d'", "at the offices of "})
            if (const std::size_t at = folded.find(phrase); at != npos) {
                std::string name = named_after(text, phrase);
                const NameList read = read_names(name, Commas::end_the_list);
                return read.length > 0 ? name.substr(0, read.length) : name;
            }
        for (const std::string_view phrase : {"en ligne", "100% virtuel"})
            if (folded.find(phrase) != npos)
                return "En ligne";
        if (folded.find("online meetup") != npos || folded.find("held online") != npos)
            return "Online";
    }
    return {};
}

std::string find_language(const Announcement& a) {
    for (const std::string_view key : {"lang", "language", "locale"})
        if (const Entry* entry = a.document.find(key); entry != nullptr && entry->value.size() >= 2)
            return text::fold(entry->value.substr(0, 2));
    const std::string stem = std::filesystem::path(a.source.name).stem().string();
    const std::size_t dot = stem.rfind('.');
    std::string ending = dot == std::string::npos ? std::string() : stem.substr(dot + 1);
    static constexpr auto tags =
        std::to_array<std::string_view>({"fr", "en", "de", "es", "it", "pt", "nl", "ja", "da"});
    if (std::find(tags.begin(), tags.end(), ending) != tags.end())
        return ending;
    return language_of(a.source.bytes);
}

std::optional<CallForTalks> find_call(const Announcement& a) {
    static constexpr auto subjects =
        std::to_array<std::string_view>({"lightning talk", "talk", "proposition", "vortrag"});
    static constexpr auto asks = std::to_array<std::string_view>(
        {"motive", "a proposer", "les proposer", "n'hesitez pas a", "volunteer", "submit", "want to give",
         "propose a", "call for", "appel a", "interested in giving", "quien lo desee", "would like to give",
         "gerne melden", "vortrag einreichen"});
    const auto has = [](const std::string& text, const auto& words) {
        return std::any_of(words.begin(), words.end(),
                           [&](std::string_view word) { return text.find(word) != std::string::npos; });
    };
    for (std::size_t i = 0; i < a.document.lines.size(); ++i) {
        const Line& line = a.document.lines[i];
        if (line.kind != LineKind::text || is_item_line(a, i))
            continue;
        const Inline text = plain(line.body, a.document.references);
        const std::string folded = text::fold(text.text);
        if (!has(folded, subjects) || !has(folded, asks))
            continue;
        CallForTalks call;
        call.text = single_spaced(text.text);
        for (const Link& link : text.links)
            if (call.url.empty() && link.url.starts_with("http"))
                call.url = link.url;
        if (const auto bare = bare_addresses(line.body); call.url.empty() && !bare.empty())
            call.url = bare.front();
        return call;
    }
    return std::nullopt;
}

std::vector<Link> find_links(const Announcement& a, std::string& url) {
    static constexpr auto event_pages = std::to_array<std::string_view>(
        {"meetup.com/", "eventbrite.", "helloasso.com/", "lu.ma/", "connpass.com/event", "pretix"});
    std::vector<Link> links;
    std::unordered_set<std::string> seen;
    const auto add = [&](std::string address, std::string label) {
        if (address.starts_with("http") && links.size() < most_facts && seen.insert(address).second)
            links.push_back({std::move(address), std::move(label)});
    };
    for (const std::string_view key :
         {"url", "event.registration.url", "event.url", "registration.url", "register"})
        if (const Entry* entry = a.document.find(key);
            entry != nullptr && url.empty() && entry->value.starts_with("http"))
            url = entry->value;
    for (const Line& line : a.document.lines) {
        if (line.body.find("http") == npos && line.body.find('[') == npos)
            continue;
        for (Link& link : plain(line.body, a.document.references).links)
            add(std::move(link.url), std::move(link.label));
        if (line.kind != LineKind::rule)
            for (std::string& address : bare_addresses(line.body))
                add(std::move(address), {});
    }
    for (const Link& link : links)
        for (const std::string_view page : event_pages)
            if (url.empty() && link.url.find(page) != npos && link.url.find("/photos/") == npos)
                url = link.url;
    return links;
}

} // namespace estrade::announcement
