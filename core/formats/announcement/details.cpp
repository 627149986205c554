// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/details.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/columns.h"
#include "core/formats/announcement/detail_labels.h"
#include "core/formats/announcement/words.h"
#include "core/formats/employers.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>

namespace estrade::announcement {
namespace {

/// The names of a "Speaker:" line, and what is told after them.
struct SpeakerField {
    std::vector<Speaker> speakers;
    std::string bio;
};

SpeakerField read_speaker_field(const std::string& value, const KnownPeople& known) {
    constexpr std::size_t certain = 3; // names that commas part, after which the last is one too
    SpeakerField field;
    std::string_view rest = text::trim(value);
    while (true) {
        NameList names = read_names(rest, Commas::end_the_list);
        if (names.speakers.empty())
            break;
        std::move(names.speakers.begin(), names.speakers.end(), std::back_inserter(field.speakers));
        rest = text::trim(rest.substr(names.length));
        // a name may follow a comma, but so may "CEO" or "Head of Infrastructure"
        const std::string_view next = rest.starts_with(',') ? text::trim(rest.substr(1)) : std::string_view();
        const NameList more = read_names(next, Commas::end_the_list);
        const bool goes_on = field.speakers.size() >= certain && !more.speakers.empty() &&
                             more.length == next.size() && is_name_shaped(more.speakers.front().name);
        if (!goes_on && (more.speakers.empty() || !is_surely_a_name(more.speakers.front().name, known)))
            break;
        rest = next;
    }
    const Character first = character_at(rest, 0);
    const bool parted = first.code_point == U',' || first.code_point == U'.' || first.code_point == U':' ||
                        first.code_point == U';' || is_dash(first.code_point);
    if (parted)
        field.bio = text::trim(rest.substr(first.length));
    else if (!rest.empty()) // "NAME is a data engineer"
        field.bio = text::trim(value);
    return field;
}

bool is_profile(std::string_view address) {
    static constexpr auto sites =
        std::to_array<std::string_view>({"linkedin.com/in/", "twitter.com/", "//x.com/", "bsky.app/profile",
                                         "/speakers/", "/speaker/", "mastodon"});
    return std::any_of(sites.begin(), sites.end(),
                       [&](std::string_view site) { return address.find(site) != npos; });
}

class DetailReader {
public:
    DetailReader(const Document& document, const KnownPeople& known) : document_(document), known_(known) {}

    Detail run(std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            read(document_.lines[i]);
        detail_.abstract = text::trim(detail_.abstract);
        detail_.bio = text::trim(detail_.bio);
        return std::move(detail_);
    }

private:
    void read(const Line& line) {
        if (line.kind == LineKind::blank) {
            paragraph_ended_ = true;
            return;
        }
        if (line.kind == LineKind::rule)
            return;
        const Inline inline_text = plain(line.body, document_.references);
        const std::string text = single_spaced(inline_text.text);
        if (text.empty() || time_field(text) || day_field(text))
            return;
        if (const Key key = key_of(text); key.length > 0)
            return start_field(key, text, line);
        if (line.kind == LineKind::heading && is_section_name(text::fold(text)))
            return start_section(text::fold(text));
        if (((field_ == Field::speaker || field_ == Field::moderator) && has_label(text)) ||
            ends_field(line, inline_text))
            field_ = Field::none;
        if (field_ == Field::none || field_ == Field::abstract) {
            std::vector<Speaker> speakers = goes_on(text) ? std::vector<Speaker>() : read_byline(inline_text);
            if (speakers.empty() && (stands_alone(line, text) || presents(line, inline_text, text)))
                speakers = read_names(text, Commas::part_names).speakers;
            if (!speakers.empty()) {
                if (line.kind == LineKind::item)
                    ++listed_[line.indent];
                std::move(speakers.begin(), speakers.end(), std::back_inserter(detail_.speakers));
                return;
            }
        }
        append(text, line.kind == LineKind::text ? line.body : line.whole);
    }

    /// Whether a paragraph of text is no more of a field of few words: "Room: Hall".
    [[nodiscard]] bool ends_field(const Line& line, const Inline& text) const {
        const bool lists_links =
            field_ == Field::slides || field_ == Field::recording || field_ == Field::links;
        const bool few_words = field_ == Field::room || field_ == Field::ignored || lists_links;
        const bool linked = !text.links.empty() || line.body.find("://") != npos;
        return few_words && paragraph_ended_ && line.kind == LineKind::text && !(lists_links && linked);
    }

    /// "Twitter: @ada": another field than those that are known, and no person.
    [[nodiscard]] bool has_label(const std::string& text) const {
        constexpr std::size_t longest = 24;
        const std::size_t colon = text.find(": ");
        if (colon == npos || colon > longest || !is_upper(character_at(text, 0).code_point))
            return false;
        return !is_surely_a_name(std::string_view(text).substr(0, colon), known_);
    }

    /// Whether a line is the middle of a sentence: "... an interview" before "by Ada Lovelace".
    [[nodiscard]] bool goes_on(const std::string& text) const {
        const bool in_paragraph = !detail_.abstract.empty() && !paragraph_ended_;
        return in_paragraph && !is_upper(character_at(text, 0).code_point);
    }

    /// A name alone on the first line under a title, known or set off by its type: "_Ada Lovelace_".
    [[nodiscard]] bool stands_alone(const Line& line, const std::string& text) const {
        const bool first = detail_.abstract.empty() && detail_.speakers.empty() && field_ == Field::none;
        const NameList names = read_names(text, Commas::part_names);
        if (!first || line.kind != LineKind::text || names.speakers.empty() || names.length != text.size())
            return false;
        const bool set_off = line.body.starts_with('_') || line.body.starts_with('*');
        const bool listed = names.speakers.size() > 1; // "A. King, B. Berg" numbers no parts
        return std::all_of(names.speakers.begin(), names.speakers.end(), [&](const Speaker& s) {
            return is_surely_a_name(s.name, known_) || (set_off && is_name_shaped(s.name)) ||
                   (listed && is_initialled_name(s.name));
        });
    }

    /// A list's item that is a link to somebody's profile, or after several such to a page of their own.
    [[nodiscard]] bool presents(const Line& line, const Inline& whole, const std::string& text) const {
        constexpr std::size_t several = 2;
        const auto found = listed_.find(line.indent);
        const std::size_t listed = found == listed_.end() ? 0 : found->second;
        return line.kind == LineKind::item && read_names(text, Commas::end_the_list).length == text.size() &&
               std::any_of(whole.links.begin(), whole.links.end(), [&](const Link& link) {
                   return link.label == text &&
                          (is_profile(link.url) ||
                           (listed >= several && is_name_shaped(text) && !names_organisation(text)));
               });
    }

    void start_section(const std::string& folded) {
        field_ = folded.starts_with("bio") ? Field::bio : Field::abstract;
        paragraph_ended_ = true;
    }

    void start_field(const Key& key, const std::string& text, const Line& line) {
        field_ = key.field;
        paragraph_ended_ = false;
        const std::string value(text::trim(std::string_view(text).substr(key.length)));
        const std::size_t colon = line.body.find(':');
        std::string_view markup = colon == npos ? line.body : line.body.substr(colon + 1);
        while (markup.starts_with('*') || markup.starts_with('_') || markup.starts_with(' '))
            markup.remove_prefix(1);
        if (!value.empty())
            append(value, markup);
    }

    void append(const std::string& text, std::string_view markup) {
        switch (field_) {
        case Field::moderator:
        case Field::speaker: {
            SpeakerField field = read_speaker_field(text, known_);
            for (Speaker& speaker : field.speakers)
                speaker.moderator = field_ == Field::moderator;
            const bool sentence = field.bio == text && !field.speakers.empty() &&
                                  !is_surely_a_name(field.speakers.front().name, known_);
            if (!detail_.speakers.empty() && sentence) // "A talk about boats." under a name
                field.speakers.clear();
            if (!field.speakers.empty())
                std::move(field.speakers.begin(), field.speakers.end(), std::back_inserter(detail_.speakers));
            else if (detail_.speakers.empty())
                return;
            if (!field.bio.empty())
                add_to(detail_.bio, field.bio);
            field_ = field.bio.empty() ? Field::speaker : Field::bio;
            return;
        }
        case Field::bio:
            return add_to(detail_.bio, text);
        case Field::slides:
        case Field::recording:
            for (std::string& address : bare_addresses(markup))
                detail_.resources.push_back(
                    {field_ == Field::slides ? Resource::Kind::slides : Resource::Kind::recording,
                     Resource::State::available,
                     {},
                     std::move(address)});
            return;
        case Field::links:
            for (Link& link : plain(markup, document_.references).links)
                if (link.url.starts_with("http"))
                    detail_.links.push_back({std::move(link.url), std::move(link.label)});
            return;
        case Field::room:
            if (detail_.room.empty())
                detail_.room = text;
            return;
        case Field::ignored:
            return;
        case Field::none:
        case Field::abstract:
            return add_to(detail_.abstract, markup);
        }
    }

    void add_to(std::string& paragraphs, std::string_view more) {
        if (!paragraphs.empty())
            paragraphs += paragraph_ended_ ? "\n\n" : "\n";
        paragraphs += text::trim(more);
        paragraph_ended_ = false;
    }

    const Document& document_;
    const KnownPeople& known_;
    Detail detail_;
    Field field_ = Field::none;
    bool paragraph_ended_ = false;
    std::map<std::size_t, std::size_t> listed_; ///< how many people by items so far indented
};

} // namespace

Detail read_detail(const Document& document, std::size_t begin, std::size_t end, const KnownPeople& known) {
    return DetailReader(document, known).run(begin, std::min(end, document.lines.size()));
}

std::vector<Speaker> event_speakers(const Document& document) {
    static constexpr auto keys = std::to_array<std::string_view>(
        {"speaker", "speakers", "event.speaker", "event_speaker", "intervenant", "intervenants", "referent",
         "referenten", "ponente", "ponentes"});
    constexpr std::size_t most = 50;
    std::vector<Speaker> speakers;
    for (const std::string_view key : keys) {
        if (!speakers.empty())
            break;
        for (const Entry& entry : document.front) {
            if (entry.key != key || speakers.size() > most)
                continue;
            std::vector<Speaker> more = read_name_cell(plain(entry.value, document.references));
            std::move(more.begin(), more.end(), std::back_inserter(speakers));
        }
    }
    return speakers;
}

void collect_people(const Document& document, const std::vector<Section>& sections, KnownPeople& known) {
    for (const Speaker& speaker : event_speakers(document))
        known.add(speaker.name);
    for (const Line& line : document.lines) {
        if (line.kind == LineKind::blank || line.kind == LineKind::rule || line.kind == LineKind::row)
            continue;
        const Inline text = plain(line.body, document.references);
        for (const Link& link : text.links)
            if (is_profile(link.url) &&
                read_names(link.label, Commas::end_the_list).length == link.label.size())
                known.add(link.label);
        if (key_of(single_spaced(text.text)).field == Field::speaker) {
            const std::string value =
                single_spaced(text.text.substr(std::min(text.text.find(':') + 1, text.text.size())));
            for (const Speaker& speaker : read_speaker_field(value, known).speakers)
                known.add(speaker.name);
        }
        for (const Speaker& speaker : read_byline(text))
            known.add(speaker.name);
    }
    for (const Section& people : sections) {
        if (!is_people_section(people.folded))
            continue;
        for (const Section& person : sections)
            if (person.line > people.line && person.line < people.end)
                known.add(person.title);
    }
}

} // namespace estrade::announcement
