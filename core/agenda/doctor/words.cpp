// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agenda/doctor/view.h"
#include "core/text/text.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <unordered_set>

namespace estrade::doctor {
namespace {

bool has_speakers(SessionKind kind) {
    switch (kind) {
    case SessionKind::keynote:
    case SessionKind::talk:
    case SessionKind::lightning:
    case SessionKind::panel:
    case SessionKind::workshop:
        return true;
    default:
        return false;
    }
}

/// A name for comparing: without case, accents, marks and order of its words.
std::string key_of(const std::string& name) {
    std::vector<std::string> words(1);
    for (const char c : text::fold(name)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80 && std::isalnum(byte) == 0)
            words.emplace_back();
        else
            words.back() += c;
    }
    std::erase(words, std::string());
    std::sort(words.begin(), words.end());
    std::string key;
    for (const std::string& word : words)
        key += (key.empty() ? "" : " ") + word;
    return key;
}

/// Whether a slip of the finger could make another's name of this one: of two words or more, without numbers.
bool may_be_misspelt(const std::string& key) {
    constexpr std::size_t shortest = 9;
    constexpr std::size_t longest = 60;
    return key.size() >= shortest && key.size() <= longest && key.find(' ') != std::string::npos &&
           key.find_first_of("0123456789") == std::string::npos;
}

class NameExaminer {
public:
    NameExaminer(const View& view, Findings& findings) : view_(view), findings_(findings) {
        for (const Session& session : view.agenda().sessions)
            for (const Participation& one : session.people)
                sessions_[one.person.value].push_back(&session);
    }

    /// Two names that differ by one edit become the same by leaving out one character of each, or of one:
    /// they meet in a bucket of that spelling, without comparing each with each.
    void run() {
        for (const Person& person : view_.agenda().people) {
            const std::string key = key_of(person.name);
            if (key.empty())
                continue;
            const auto [same, is_new] = by_key_.emplace(key, &person);
            if (!is_new)
                tell(*same->second, person, // who has one name and two ids, a tool holds for two
                     same->second->name == person.name ? Severity::info : Severity::warning);
            else if (may_be_misspelt(key))
                compare(person, key);
        }
    }

private:
    struct Known {
        const Person* person;
        std::string key;
    };

    void compare(const Person& person, const std::string& key) {
        constexpr std::size_t enough = 16; // in one bucket: spellings that many names share tell nothing
        std::unordered_set<const Person*> seen;
        std::vector<std::string> spellings{key};
        for (std::size_t i = 0; i < key.size(); ++i)
            spellings.push_back(key.substr(0, i) + key.substr(i + 1));
        for (const std::string& spelling : spellings) {
            std::vector<Known>& bucket = near_[spelling];
            for (const Known& known : bucket)
                if (seen.insert(known.person).second && text::distance(known.key, key) == 1)
                    tell(*known.person, person, Severity::info);
            if (bucket.size() < enough && (bucket.empty() || bucket.back().person != &person))
                bucket.push_back({&person, key});
        }
    }

    [[nodiscard]] bool together(const Person& a, const Person& b) const {
        const auto ours = sessions_.find(a.id.value);
        const auto theirs = sessions_.find(b.id.value);
        if (ours == sessions_.end() || theirs == sessions_.end())
            return false;
        const std::unordered_set<const Session*> first(ours->second.begin(), ours->second.end());
        return std::any_of(theirs->second.begin(), theirs->second.end(),
                           [&](const Session* session) { return first.contains(session); });
    }

    void tell(const Person& a, const Person& b, Severity severity) {
        if (together(a, b))
            return;
        findings_.push_back({FindingKind::same_person,
                             severity,
                             a.name == b.name ? Phrase("two people are called '%1'", {a.name})
                                              : Phrase("'%1' and '%2' may be one person", {a.name, b.name}),
                             a.name == b.name ? Phrase("if they are one, give them one id")
                                              : Phrase("if so, write the name the same way each time"),
                             {},
                             {},
                             {a.id, b.id}});
    }

    const View& view_;
    Findings& findings_;
    std::unordered_map<std::string_view, std::vector<const Session*>> sessions_; // by person
    std::unordered_map<std::string, const Person*> by_key_;
    std::unordered_map<std::string, std::vector<Known>> near_;
};

/// Whether a browser, a mail or a telephone could open it.
bool is_address(std::string_view url) {
    const std::size_t colon = url.find(':');
    if (colon == std::string_view::npos || colon < 2 ||
        url.find_first_of(" \t\r\n<>\"") != std::string_view::npos)
        return false;
    const std::string scheme = text::fold(url.substr(0, colon));
    if (scheme == "javascript" || scheme == "data" || scheme == "vbscript" || scheme == "file")
        return false;
    if (scheme.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789+-.") != std::string::npos)
        return false;
    const std::string_view rest = url.substr(colon + 1);
    if (scheme != "http" && scheme != "https")
        return !rest.empty();
    const std::string_view host = rest.substr(std::min<std::size_t>(2, rest.size()));
    return rest.starts_with("//") && !host.empty() && host.front() != '/' && host.front() != '.' &&
           host.find_first_of(".:[l") < host.find('/'); // a dot, a port, [IPv6] or localhost
}

class LinkExaminer {
public:
    explicit LinkExaminer(Findings& findings) : findings_(findings) {}

    template <class Links>
    void run(const Links& links, const Phrase& whose, const Finding& refers = {}) {
        for (const auto& link : links)
            one(link.url, whose, refers);
    }
    void one(const std::string& url, const Phrase& whose, Finding refers = {}) {
        if (url.empty() || is_address(url))
            return;
        refers.kind = FindingKind::no_link;
        refers.severity = Severity::warning;
        refers.what = Phrase("%1 has a link that is none: '%2'", {whose, url});
        refers.hint = url.find("://") == std::string::npos && url.find('.') != std::string::npos &&
                              url.find(' ') == std::string::npos && url.find(':') == std::string::npos
                          ? Phrase("write https://%1", {url})
                          : Phrase("write the whole address, from https:// on");
        findings_.push_back(std::move(refers));
    }

private:
    Findings& findings_;
};

} // namespace

void examine_sessions(const View& view, Findings& findings) {
    const Agenda& agenda = view.agenda();
    std::map<std::string, std::vector<const Session*>> same; // by title and people
    for (const Session& session : agenda.sessions) {
        if (session.title.empty())
            findings.push_back({FindingKind::untitled,
                                Severity::warning,
                                Phrase("a session has no title, id '%1'", {session.id.value}),
                                Phrase("give it one: screens have nothing else to show"),
                                {},
                                {session.id},
                                {}});
        const bool cancelled = session.status == SessionStatus::cancelled;
        const Phrase name = session.title.empty() ? Phrase("a session") : Phrase("'%1'", {session.title});
        if (view.uses(session.id) == 0 && !cancelled)
            findings.push_back({FindingKind::no_slot,
                                Severity::warning,
                                Phrase("%1 is in no slot: nobody sees it", {name}),
                                Phrase("give it a time, or cancel it"),
                                {},
                                {session.id},
                                {}});
        if (!has_speakers(session.kind) || cancelled)
            continue;
        if (session.people.empty() && !agenda.people.empty())
            findings.push_back({FindingKind::nobody,
                                Severity::info,
                                Phrase("%1 names nobody", {name}),
                                Phrase("tell who speaks"),
                                {},
                                {session.id},
                                {}});
        if (session.people.empty() || session.title.empty())
            continue;
        std::vector<std::string> ids;
        for (const Participation& one : session.people)
            ids.push_back(one.person.value);
        std::sort(ids.begin(), ids.end());
        std::string key = text::fold(session.title);
        for (const std::string& id : ids)
            key += '\n' + id;
        same[key].push_back(&session);
    }
    if (agenda.people.empty() && std::any_of(agenda.sessions.begin(), agenda.sessions.end(),
                                             [](const Session& s) { return has_speakers(s.kind); }))
        findings.push_back({FindingKind::nobody,
                            Severity::info,
                            Phrase("no session names anybody"),
                            Phrase("tell who speaks"),
                            {},
                            {},
                            {}});
    for (const auto& [key, sessions] : same) {
        if (sessions.size() < 2)
            continue;
        Finding finding{
            FindingKind::same_title,
            Severity::info,
            Phrase("'%1' is %2 sessions with the same people", {sessions.front()->title, sessions.size()}),
            Phrase("if it is held several times, make it one session in several slots"),
            {},
            {},
            {}};
        for (const Session* const session : sessions)
            finding.sessions.push_back(session->id);
        findings.push_back(std::move(finding));
    }
}

void examine_names(const View& view, Findings& findings) {
    NameExaminer(view, findings).run();
}

void examine_links(const View& view, Findings& findings) {
    const Agenda& agenda = view.agenda();
    LinkExaminer links(findings);
    const auto event = Phrase("the event");
    links.one(agenda.event.url, event);
    links.run(agenda.event.links, event);
    links.run(agenda.event.resources, event);
    if (agenda.event.call)
        links.one(agenda.event.call->url, Phrase("the call for talks"));
    if (agenda.event.next)
        links.one(agenda.event.next->url, Phrase("the next event"));
    for (const Partner& partner : agenda.partners)
        links.one(partner.url, Phrase("the partner '%1'", {partner.name}));
    for (const Session& session : agenda.sessions) {
        Finding refers;
        refers.sessions = {session.id};
        const auto name = Phrase("'%1'", {session.title});
        links.run(session.links, name, refers);
        links.run(session.resources, name, refers);
    }
    for (const Person& person : agenda.people) {
        Finding refers;
        refers.people = {person.id};
        links.run(person.links, Phrase("'%1'", {person.name}), refers);
    }
}

} // namespace estrade::doctor
