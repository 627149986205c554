// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/assembly.h"

#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/house_style.h"
#include "core/formats/announcement/likeness.h"
#include "core/formats/announcement/numbers.h"
#include "core/formats/announcement/own_lines.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

namespace estrade::announcement {
namespace {

class Assembly {
public:
    Assembly(const Announcement& a, std::vector<Item>& items) : a_(a), items_(items) {
        collect_people(a.document, a.sections, known_);
        know_headings(a.sections, known_);
        note_style(items, known_);
        part_lists_of_talks();
    }

    Talks run() {
        index_sections();
        const OwnLines own(a_.document, items_);
        for (const Item& item : items_) // who surely speaks in one may be told less plainly in another
            for (const Speaker& speaker : read_title(item.text, known_).speakers)
                if (is_name_shaped(speaker.name))
                    known_.add(speaker.name);
        std::vector<TitleReading> titles;
        for (const Item& item : items_)
            titles.push_back(read_title(item.text, known_));
        for (const TitleReading& title : titles)
            titles_.insert(words_only(title.title));
        for (std::size_t i = 0; i < items_.size(); ++i)
            result_.talks.push_back(talk_of(i, own.end(i), std::move(titles[i])));
        read_biographies();
        place_event_speakers();
        read_sections_of_the_only_talk();
        for (std::size_t i = 0; i < items_.size(); ++i) {
            Talk& talk = result_.talks[i];
            finish(talk);
            if (!items_[i].remarks.empty())
                talk.abstract.insert(0, items_[i].remarks + (talk.abstract.empty() ? "" : "\n\n"));
        }
        drop_numbers(result_.talks);
        return std::move(result_);
    }

private:
    void index_sections() {
        std::unordered_set<std::size_t> item_lines;
        for (const Item& item : items_)
            item_lines.insert(item.line);
        for (const Section& section : a_.sections) {
            if (item_lines.contains(section.line) || is_section_name(section.folded))
                continue;
            const std::string words = words_only(section.title);
            if (!words.empty() && by_words_.emplace(words, &section).second)
                candidates_.emplace_back(words, &section);
        }
    }

    [[nodiscard]] const Section* section_of(const std::string& title) const {
        const std::string words = words_only(title);
        if (words.empty())
            return nullptr;
        if (const auto found = by_words_.find(words); found != by_words_.end())
            return found->second;
        constexpr std::size_t most_comparisons = 20'000;
        if (candidates_.size() * items_.size() > most_comparisons)
            return nullptr;
        for (const auto& [other, section] : candidates_)
            if (near_titles(words, other) && !titles_.contains(other)) // else it is that other item's own
                return section;
        return nullptr;
    }

    /// "Talks [20:00]" over a list of titles with their speakers: each of them is an item of that time.
    void part_lists_of_talks() {
        const OwnLines own(a_.document, items_);
        std::vector<Item> parted;
        for (std::size_t i = 0; i < items_.size(); ++i) {
            std::vector<Item> talks = talks_under(i, own);
            if (talks.empty())
                talks.push_back(items_[i]);
            std::move(talks.begin(), talks.end(), std::back_inserter(parted));
        }
        items_ = std::move(parted);
    }

    [[nodiscard]] std::vector<Item> talks_under(std::size_t index, const OwnLines& own) const {
        const Item& item = items_[index];
        if (item.kind == LineKind::row || !is_generic_talk(text::fold(item.text.text)))
            return {};
        std::vector<Item> talks;
        const std::size_t end = item.kind == LineKind::text ? own.list_end(index) : own.end(index);
        for (std::size_t at = item.end_line; at < end; ++at) {
            const Line& line = a_.document.lines[at];
            if (line.kind != LineKind::item || (!talks.empty() && line.indent > talks.front().indent))
                continue;
            Item talk = item;
            talk.line = talks.empty() ? item.line : at; // what stands before ends at the time
            talk.end_line = at + 1;
            talk.kind = LineKind::item;
            talk.indent = line.indent;
            talk.text = plain(line.body, a_.document.references);
            const TitleReading reading = read_title(talk.text, known_);
            if (reading.title.empty() || reading.speakers.empty())
                return {};
            talks.push_back(std::move(talk));
        }
        return talks.size() > 1 ? talks : std::vector<Item>();
    }

    static bool any_of_them(const std::vector<Speaker>& these, const std::vector<Speaker>& those) {
        return std::any_of(these.begin(), these.end(), [&](const Speaker& one) {
            return std::any_of(those.begin(), those.end(), [&](const Speaker& other) {
                return text::fold(one.name) == text::fold(other.name);
            });
        });
    }

    /// Of an item whose own lines go on before the line `end`.
    Talk talk_of(std::size_t index, std::size_t end, TitleReading reading) {
        Item& item = items_[index];
        std::size_t begin = item.end_line;
        if (is_generic_talk(text::fold(reading.title)) && reading.speakers.empty())
            read_title_below(reading, begin, end);
        Talk talk;
        talk.title = reading.title;
        talk.room = reading.room;
        talk.abstract = item.below;
        talk.language = reading.language.empty() ? item.language : reading.language;
        const bool told = item.speakers && !item.speakers->empty();
        if (told && !reading.speakers.empty() && !any_of_them(reading.speakers, *item.speakers))
            talk.title = single_spaced(item.text.text); // "Lecture 3: Green Fields" names nobody
        talk.speakers = told ? *item.speakers : std::move(reading.speakers);
        const bool each_of_several = text::fold(talk.title).find("talks") != std::string::npos;
        if (!item.end && !item.length && !each_of_several)
            item.length = reading.length;
        Detail own = read_detail(a_.document, begin, end, known_);
        add(talk, own);
        if (const Section* section = section_of(talk.title)) {
            Detail detail = read_detail(a_.document, section->begin, section->end, known_);
            add(talk, detail);
        }
        if (talk.title.empty())
            for (const Speaker& speaker : talk.speakers)
                talk.title += (talk.title.empty() ? "" : ", ") + speaker.name;
        return talk;
    }

    /// "Charla [20:00]" over "*Title* por NAME"
    void read_title_below(TitleReading& reading, std::size_t& begin, std::size_t end) const {
        constexpr std::size_t longest = 250;
        std::size_t at = begin;
        while (at < end && a_.document.lines[at].kind == LineKind::blank)
            ++at;
        if (at >= end || a_.document.lines[at].body.size() > longest)
            return;
        const std::string_view body = a_.document.lines[at].body;
        static constexpr auto opening = std::to_array<std::string_view>({"*", "_", "\"", "«", "“", "[", "`"});
        const bool marked_out = std::any_of(opening.begin(), opening.end(),
                                            [&](std::string_view mark) { return body.starts_with(mark); });
        const Inline text = plain(body, a_.document.references);
        if (!read_byline(text).empty())
            return;
        TitleReading below = read_title(text, known_);
        if (below.title.empty() || (below.speakers.empty() && !marked_out))
            return;
        below.language = below.language.empty() ? reading.language : below.language;
        reading = std::move(below);
        begin = at + 1;
    }

    void add(Talk& talk, Detail& detail) {
        if (talk.abstract.empty())
            talk.abstract = std::move(detail.abstract);
        if (talk.room.empty())
            talk.room = std::move(detail.room);
        std::move(detail.resources.begin(), detail.resources.end(), std::back_inserter(talk.resources));
        std::move(detail.links.begin(), detail.links.end(), std::back_inserter(talk.links));
        for (std::size_t i = 0; i < detail.speakers.size(); ++i)
            note_profile(result_.profiles, detail.speakers[i], i == 0 ? detail.bio : std::string());
        if (talk.speakers.empty())
            talk.speakers = std::move(detail.speakers);
    }

    /// "# About the speakers" over "## NAME"
    void read_biographies() {
        for (const Section& people : a_.sections) {
            if (!is_people_section(people.folded))
                continue;
            for (const Section& person : a_.sections) {
                if (person.line <= people.line || person.line >= people.end)
                    continue;
                Detail detail = read_detail(a_.document, person.begin, person.end, known_);
                Speaker speaker;
                speaker.name = person.title;
                note_profile(result_.profiles, speaker, detail.bio.empty() ? detail.abstract : detail.bio);
            }
        }
    }

    /// Whoever speaks according to the front matter speaks in the item that names them, or in the only talk.
    void place_event_speakers() {
        for (const Speaker& speaker : event_speakers(a_.document)) {
            const bool placed =
                std::any_of(result_.talks.begin(), result_.talks.end(), [&](const Talk& talk) {
                    return std::any_of(talk.speakers.begin(), talk.speakers.end(), [&](const Speaker& s) {
                        return text::fold(s.name) == text::fold(speaker.name);
                    });
                });
            Talk* talk = placed ? nullptr : talk_naming(speaker.name);
            if (talk != nullptr)
                talk->speakers.push_back(speaker);
        }
    }

    Talk* talk_naming(const std::string& name) {
        const std::string words = words_only(name);
        const auto parts = word_set(words);
        for (Talk& talk : result_.talks) {
            const std::string title = words_only(talk.title);
            const auto title_words = word_set(title);
            if (std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
                    return part.size() > 2 && title_words.contains(part);
                }))
                return &talk;
        }
        Talk* only = only_talk();
        return only != nullptr ? only : talk_that_names_the_event();
    }

    /// The only item whose title is part of the event's: "May meetup: Engines".
    Talk* talk_that_names_the_event() {
        const std::string event = " " + words_only(find_title(a_)) + " ";
        Talk* named = nullptr;
        for (Talk& talk : result_.talks) {
            const std::string title = words_only(talk.title);
            if (title.find(' ') == std::string::npos || event.find(" " + title + " ") == std::string::npos)
                continue;
            if (named != nullptr)
                return nullptr;
            named = &talk;
        }
        return named;
    }

    /// The one item that is a talk, judged by its title; null where several or none are.
    Talk* only_talk() {
        static constexpr auto words = std::to_array<std::string_view>(
            {"vortrag", "talk", "charla", "presentation", "ponencia", "conference", "keynote", "expose"});
        Talk* only = nullptr;
        Talk* worded = nullptr;
        std::size_t talks = 0;
        std::size_t worded_talks = 0;
        for (Talk& talk : result_.talks) {
            const std::string title = words_only(talk.title);
            const bool says_so = std::any_of(words.begin(), words.end(), [&](std::string_view word) {
                return title.find(word) != std::string::npos;
            });
            const SessionKind kind = kind_of_item(talk.title, !talk.speakers.empty());
            if (says_so && kind != SessionKind::lightning) {
                worded = &talk;
                ++worded_talks;
            }
            if (kind == SessionKind::talk || kind == SessionKind::keynote) {
                only = &talk;
                ++talks;
            }
        }
        if (worded_talks == 1)
            return worded;
        return talks == 1 ? only : nullptr;
    }

    /// "### Abstract" and "### Bio" of an event with one talk.
    void read_sections_of_the_only_talk() {
        Talk* talk = nullptr;
        for (Talk& candidate : result_.talks) {
            if (candidate.speakers.empty())
                continue;
            if (talk != nullptr)
                return;
            talk = &candidate;
        }
        if (talk == nullptr)
            return;
        for (const Section& section : a_.sections) {
            const bool bio =
                section.folded == "bio" || section.folded == "biographie" || section.folded == "biography";
            if (!bio && section.folded != "abstract")
                continue;
            const Detail detail = read_detail(a_.document, section.begin, section.end, known_);
            if (bio)
                note_profile(result_.profiles, talk->speakers.front(), detail.abstract);
            else if (talk->abstract.empty())
                talk->abstract = detail.abstract;
        }
    }

    static void finish(Talk& talk) {
        for (Speaker& speaker : talk.speakers) // who leads a workshop speaks there
            speaker.moderator = speaker.moderator && kind_of_item(talk.title, true) == SessionKind::panel;
        talk.kind = kind_of_item(talk.title, !talk.speakers.empty());
        constexpr std::size_t opening = 120; // bytes of the abstract that may say what kind of talk it is
        const std::string start =
            text::fold(talk.abstract.substr(0, std::min(opening, talk.abstract.size())));
        if (talk.kind == SessionKind::other && !start.empty() && !is_frame(talk.title))
            talk.kind = SessionKind::talk;
        if (talk.kind == SessionKind::talk && start.find("lightning talk") != std::string::npos)
            talk.kind = SessionKind::lightning;
    }

    const Announcement& a_;
    std::vector<Item>& items_;
    KnownPeople known_;
    std::unordered_set<std::string> titles_; // of all items, as words
    std::unordered_map<std::string, const Section*> by_words_;
    std::vector<std::pair<std::string, const Section*>> candidates_;
    Talks result_;
};

} // namespace

Talks assemble_talks(const Announcement& announcement, std::vector<Item>& items) {
    return Assembly(announcement, items).run();
}

} // namespace estrade::announcement
