// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "app/cli/commands.h"
#include "app/cli/opening.h"
#include "app/cli/slot_words.h"

#include <array>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace estrade::cli {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t most_printed = 20;
constexpr std::size_t excerpt_length = 90;

std::string_view name_of(SearchField field) {
    constexpr std::array<std::string_view, 6> names{"title", "person", "subtitle",
                                                    "room",  "track",  "abstract"};
    return names[static_cast<std::size_t>(field)];
}

/// The text with what was found in it made bold, on a terminal.
std::string emphasised(const SearchResult& result, const std::string& text) {
    static const bool terminal = isatty(STDOUT_FILENO) == 1;
    if (!terminal)
        return text;
    std::string shown;
    std::size_t at = 0;
    for (const Span& mark : find_marks(result, text)) {
        shown += text.substr(at, mark.begin - at) + "\x1b[1m" +
                 text.substr(mark.begin, mark.end - mark.begin) + "\x1b[0m";
        at = mark.end;
    }
    return shown + text.substr(at);
}

class Report {
public:
    Report(const Agenda& agenda, const SearchResult& result)
        : agenda_(agenda), result_(result), words_(agenda) {
        for (std::size_t i = 0; i < agenda.slots.size(); ++i)
            slots_[agenda.slots[i].session.value].push_back(i);
    }

    void print() const {
        for (const SearchHit& hit : result_.hits) {
            const Session& session = agenda_.sessions[hit.session];
            for (const std::size_t slot : slots_of(session))
                std::cout << emphasised(result_, words_.line(slot)) << '\n';
            if (const std::string people = people_of(session); !people.empty())
                std::cout << "    " << emphasised(result_, people) << '\n';
            if (hit.field == SearchField::abstract)
                std::cout << "    " << emphasised(result_, excerpt(result_, session.abstract, excerpt_length))
                          << '\n';
        }
        if (result_.total > result_.hits.size())
            std::cout << "and " << result_.total - result_.hits.size() << " more; --json tells all\n";
        if (result_.total == 0)
            std::cout << "nothing found\n";
    }

    void print_json(const std::string& query) const {
        Json report{{"query", query}, {"found", result_.total}, {"sessions", Json::array()}};
        for (const SearchHit& hit : result_.hits) {
            const Session& session = agenda_.sessions[hit.session];
            Json slots = Json::array();
            for (const std::size_t slot : slots_of(session))
                slots.push_back(words_.json(slot));
            report["sessions"].push_back({{"id", session.id.value},
                                          {"title", session.title},
                                          {"field", name_of(hit.field)},
                                          {"excerpt", hit.field == SearchField::abstract
                                                          ? excerpt(result_, session.abstract, excerpt_length)
                                                          : std::string()},
                                          {"slots", std::move(slots)}});
        }
        std::cout << report.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    }

private:
    [[nodiscard]] std::vector<std::size_t> slots_of(const Session& session) const {
        const auto found = slots_.find(session.id.value);
        return found == slots_.end() ? std::vector<std::size_t>{} : found->second;
    }
    [[nodiscard]] std::string people_of(const Session& session) const {
        const std::vector<std::size_t> slots = slots_of(session);
        return slots.empty() ? std::string() : joined(words_.people(slots.front()));
    }

    const Agenda& agenda_;
    const SearchResult& result_;
    SlotWords words_;
    std::unordered_map<std::string_view, std::vector<std::size_t>> slots_;
};

} // namespace

Exit search_command(const Arguments& arguments, const Clock& system) {
    const std::optional<Agenda> agenda = open_whole(arguments, system);
    if (!agenda)
        return Exit::unreadable;
    std::string query;
    for (const std::string& word : arguments.words)
        query += (query.empty() ? "" : " ") + word;
    const SearchResult result =
        SearchIndex(*agenda).find(query, arguments.json ? agenda->sessions.size() : most_printed);
    const Report report(*agenda, result);
    if (arguments.json)
        report.print_json(query);
    else
        report.print();
    return Exit::fine;
}

} // namespace estrade::cli
