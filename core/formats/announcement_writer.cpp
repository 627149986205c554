// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement_writer.h"

#include "core/agenda/event_day.h"
#include "core/agenda/lookup.h"
#include "core/formats/announcement/speakers.h"
#include "core/formats/published_words.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace estrade {
namespace {

using std::chrono::hours;

/// A text on one line, each run of blanks and controls being one blank.
std::string one_line(std::string_view text) {
    std::string out;
    for (std::string_view rest = text::trim(text); !rest.empty();) {
        const std::string_view trimmed = text::trim(rest);
        if (trimmed.size() < rest.size() || static_cast<unsigned char>(rest.front()) < 0x20 ||
            rest.front() == '\x7F') {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
            rest = trimmed.size() < rest.size() ? trimmed : rest.substr(1);
            continue;
        }
        out += rest.front();
        rest.remove_prefix(1);
    }
    return std::string(text::trim(out));
}

/// A line of text whose signs are no Markdown.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : one_line(text)) {
        if (std::string_view("\\`*_{}[]<>#!|&~").find(c) != std::string_view::npos)
            out += '\\';
        out += c;
    }
    return out;
}

/// An address without the signs by which Markdown, or a sentence, ends one.
std::string address(std::string_view url) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (std::size_t i = 0; i < url.size(); ++i) {
        const auto byte = static_cast<unsigned char>(url[i]);
        const std::string_view ends = i + 1 == url.size() ? "()<>[]{}|\\\"'`.,;:!?*_" : "()<>[]{}|\\\"'`";
        if (byte > 0x20 && byte != 0x7F && ends.find(url[i]) == std::string_view::npos) {
            out += url[i];
            continue;
        }
        out += '%';
        out += digits[byte >> 4U];
        out += digits[byte & 15U];
    }
    return out;
}

bool is_web(std::string_view url) {
    return url.starts_with("http://") || url.starts_with("https://");
}

std::string link(const Link& told) {
    const std::string label = escaped(told.label);
    const std::string url = address(told.url);
    return label.empty() ? "<" + url + ">" : "[" + label + "](" + url + ")";
}

/// "=====": what makes a heading of the line above.
bool is_underline(std::string_view line) {
    return line.size() >= 3 && (line.find_first_not_of('=') == std::string_view::npos ||
                                line.find_first_not_of('-') == std::string_view::npos);
}

/// Paragraphs and lists as they stand; deeper headings, so that they stay within what they belong to.
std::string paragraphs(std::string_view markdown) {
    std::string out;
    bool ended = false;
    for (const std::string_view raw : text::lines(text::trim(markdown))) {
        const std::string_view line = text::trim(raw);
        if (line.empty() || is_underline(line)) {
            ended = true;
            continue;
        }
        if (!out.empty())
            out += ended ? "\n\n" : "\n";
        if (const std::size_t level = line.find_first_not_of('#'); level == 1 || level == 2)
            out += level == 1 ? "##" : "#";
        out += line;
        ended = false;
    }
    return out;
}

/// In quotation marks that are not in it.
std::string quoted(std::string_view title, bool french) {
    static constexpr auto marks = std::to_array<std::array<std::string_view, 4>>( // in text, then around it
        {{"«", "»", "« ", " »"}, {"“", "”", "“", "”"}, {"\"", "\"", "\"", "\""}});
    std::array order{french ? 0 : 1, french ? 1 : 2, french ? 2 : 0};
    const std::string line = one_line(title);
    for (const int i : order) {
        const auto& [open, close, before, after] = marks[static_cast<std::size_t>(i)];
        if (line.find(open) == std::string::npos && line.find(close) == std::string::npos)
            return std::string(before) + escaped(line) + std::string(after);
    }
    std::string without = line;
    std::erase(without, '"');
    return "\"" + escaped(without) + "\"";
}

class Post {
public:
    explicit Post(const Agenda& agenda)
        : agenda_(agenda), words_(published_words(agenda.event.language)), french_(words_.tag == "fr"),
          known_(agenda) {
        for (const Person& person : agenda.people)
            names_.add(person.name);
    }

    std::string write() {
        write_event();
        write_programme();
        write_details();
        write_people();
        write_links();
        return std::move(out_);
    }

private:
    void heading(int level, std::string_view title) {
        out_ += (out_.ends_with("\n\n") ? "" : "\n") + std::string(static_cast<std::size_t>(level), '#') +
                " " + std::string(title) + "\n\n";
    }

    void field(std::string_view indent, std::string_view name, const std::string& value) {
        if (!value.empty())
            out_ += std::string(indent) + std::string(name) + colon() + value + "\n";
    }
    [[nodiscard]] std::string colon() const { return french_ ? " : " : ": "; }

    void write_event() {
        const Event& event = agenda_.event;
        const std::string title = escaped(event.title);
        out_ += "# " + (title.empty() ? std::string(words_.programme) : title) + "\n\n";
        if (const std::string subtitle = escaped(event.subtitle); !subtitle.empty())
            out_ += subtitle + "\n\n";
        field("* ", words_.place, escaped(event.venue));
        field("* ", words_.time_zone, event.zone.name());
        if (is_web(event.url))
            field("* ", words_.web, "<" + address(event.url) + ">");
        if (const std::string text = paragraphs(event.description); !text.empty())
            out_ += "\n" + text + "\n";
    }

    /// A heading for each day, and where the reader, who goes on past midnight alone, would be on another.
    void write_programme() {
        std::optional<LocalTime> before;
        std::optional<LocalDay> day_before;
        for (const Slot& slot : agenda_.slots) {
            const LocalTime start = agenda_.event.zone.local(slot.start);
            const LocalDay day = event_day(agenda_.event, slot.start);
            if (!before || day != day_before || !follows(*before, start))
                heading(3, written_day(date::floor<date::days>(start), words_));
            before = start;
            day_before = day;
            write_slot(slot, start);
        }
    }

    static bool follows(LocalTime before, LocalTime start) {
        constexpr hours evening{18};
        constexpr hours early_morning{6};
        const LocalDay day = date::floor<date::days>(before);
        if (date::floor<date::days>(start) == day)
            return start >= before;
        return start < LocalTime{day + date::days{1}} + early_morning && before >= LocalTime{day} + evening;
    }

    void write_slot(const Slot& slot, LocalTime start) {
        const Session& session = known_.session(slot);
        out_ += "* " + clock(start) + "-" + clock(agenda_.event.zone.local(slot.end())) + colon() +
                title_and_people(shown_title(slot, session, words_), session) + "\n";
        if (const Room* room = known_.room(slot.room); room != nullptr && agenda_.rooms.size() > 1)
            field("  * ", words_.room, escaped(room->name));
        std::string note = escaped(slot.note);
        if (session.status == SessionStatus::cancelled)
            note = std::string(words_.cancelled) + (note.empty() ? "" : ". ") + note;
        field("  * ", words_.note, note);
    }

    static std::string clock(LocalTime local) { return iso_clock(date::floor<std::chrono::minutes>(local)); }

    /// As people write a title, where that is read as this title and nothing else.
    std::string title_and_people(const std::string& title, const Session& session) {
        std::string people;
        for (const Participation& part : session.people)
            if (const Person* person = known_.person(part.person))
                people += (people.empty() ? "" : ", ") + name_of(*person);
        if (!people.empty())
            return quoted(title, french_) + " " + std::string(words_.by) + " " + people;
        const std::string line = one_line(title);
        const announcement::TitleReading read = announcement::read_title({line, {}}, names_);
        const bool plain = read.title == line && read.speakers.empty() && escaped(line) == line &&
                           !read.length && read.language.empty() &&
                           line.find_first_of("0123456789") == std::string::npos;
        return plain ? line : quoted(title, french_);
    }

    /// With the handle, else the affiliation, where a person is named first.
    std::string name_of(const Person& person) {
        std::string out = escaped(person.name);
        if (!introduced_.insert(person.id.value).second)
            return out;
        const std::string more = one_line(person.handle.empty() ? person.affiliation : person.handle);
        const bool plain = more.find_first_of("()[],;") == std::string::npos;
        if (!more.empty() && plain)
            out += " (" + escaped(more) + ")";
        return out;
    }

    void write_details() {
        std::unordered_set<std::string> told; // sessions
        bool begun = false;
        for (const Slot& slot : agenda_.slots) {
            const Session& session = known_.session(slot);
            const std::string abstract = paragraphs(session.abstract);
            const std::string links = links_of(session);
            const std::string slides = resources_of(session, Resource::Kind::slides);
            const std::string recordings = resources_of(session, Resource::Kind::recording);
            const bool empty = abstract.empty() && links.empty() && slides.empty() && recordings.empty();
            if (empty || !told.insert(session.id.value).second)
                continue;
            if (!begun)
                heading(1, words_.about_talks);
            begun = true;
            heading(2, escaped(shown_title(slot, session, words_)));
            field("* ", words_.links, links);
            field("* ", words_.resources[static_cast<std::size_t>(Resource::Kind::slides)], slides);
            field("* ", words_.resources[static_cast<std::size_t>(Resource::Kind::recording)], recordings);
            field("* ", words_.abstract, abstract);
        }
    }

    static std::string links_of(const Session& session) {
        std::string out;
        const auto add = [&](const Link& told) {
            if (is_web(told.url))
                out += (out.empty() ? "" : ", ") + link(told);
        };
        for (const Link& told : session.links)
            add(told);
        for (const Resource& told : session.resources)
            if (told.kind != Resource::Kind::slides && told.kind != Resource::Kind::recording)
                add({told.url, told.title});
        return out;
    }

    static std::string resources_of(const Session& session, Resource::Kind kind) {
        std::string out;
        for (const Resource& told : session.resources)
            if (told.kind == kind && is_web(told.url))
                out += (out.empty() ? "<" : ", <") + address(told.url) + ">";
        return out;
    }

    void write_people() {
        bool begun = false;
        for (const Person& person : agenda_.people) {
            const std::string bio = paragraphs(person.bio);
            if (bio.empty() || !introduced_.contains(person.id.value))
                continue;
            if (!begun)
                heading(1, words_.about_people);
            begun = true;
            heading(2, escaped(person.name));
            out_ += bio + "\n";
        }
    }

    void write_links() {
        const Event& event = agenda_.event;
        std::string lines;
        const auto add = [&](std::string_view before, const Link& told) {
            if (is_web(told.url))
                lines += "* " + std::string(before) + link(told) + "\n";
        };
        for (const Link& told : event.links)
            add("", told);
        for (const Resource& told : event.resources)
            add("", {told.url, told.title});
        if (event.call)
            add(std::string(words_.call) + colon(), {event.call->url, {}});
        if (event.next)
            add(std::string(words_.next_event) + colon(), {event.next->url, event.next->title});
        if (lines.empty())
            return;
        heading(1, words_.links);
        out_ += lines;
    }

    const Agenda& agenda_;
    const PublishedWords& words_;
    bool french_;
    Lookup known_;
    announcement::KnownPeople names_;
    std::unordered_set<std::string> introduced_; // people named in the programme
    std::string out_;
};

} // namespace

std::string write_announcement(const Agenda& agenda) {
    return Post(agenda).write();
}

} // namespace estrade
