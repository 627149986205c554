// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/live.h"
#include "app/cli/opening.h"
#include "app/live/action_writer.h"
#include "app/live/state_folder.h"
#include "core/rundown/catch_up.h"
#include "core/store/action_store.h"
#include "core/text/text.h"

#include <algorithm>
#include <charconv>
#include <iostream>

namespace estrade::cli {
namespace {

constexpr const char* actions_there_are =
    "start [SLOT], next, finish, pause, resume, +2m, -30s, delay 5m, skip [SLOT], cancel SLOT, insert TITLE "
    "5m [PERSON...], "
    "edit SLOT TITLE [PERSON...], after SLOT [OTHER], move SLOT ROOM, message TEXT [urgent|flash], clear, "
    "blackout on|off, handover on|off, publish, catch-up [NUMBER], sign-up SLOT PERSON TITLE 5m, no-show "
    "SLOT PERSON, "
    "release, take-up, undo, redo";

/// What is wrong with the words of an action.
struct Refusal {
    std::string what;
    std::string hint;
};

/// "90s", "5m", "1h30m", "5" (minutes), with a sign or without.
std::optional<Duration> duration_of(std::string_view text) {
    const bool minus = text.starts_with('-');
    if (minus || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty())
        return std::nullopt;
    Duration total{};
    while (!text.empty()) {
        int number = 0;
        const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        if (error != std::errc{} || number < 0 || number > 24 * 3600)
            return std::nullopt;
        text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
        const char unit = text.empty() ? 'm' : text.front();
        if (!text.empty())
            text.remove_prefix(1);
        if (unit == 'h')
            total += std::chrono::hours{number};
        else if (unit == 'm')
            total += std::chrono::minutes{number};
        else if (unit == 's')
            total += std::chrono::seconds{number};
        else
            return std::nullopt;
    }
    return minus ? -total : total;
}

/// Turns the words of `estrade do` into changes.
class ActionWords {
public:
    ActionWords(const std::vector<std::string>& words, const Rundown& rundown, std::size_t room, Instant at)
        : words_(words), rundown_(rundown), room_(room), at_(at) {}

    [[nodiscard]] std::vector<Change> changes() {
        const std::string verb = words_.front();
        if (const auto by = duration_of(verb); by && (verb.starts_with('+') || verb.starts_with('-')))
            return {change::Adjust{{}, *by}};
        if (verb == "start")
            return {change::Start{has(1) ? slot(1) : SlotId{}}};
        if (verb == "next")
            return {change::Next{}};
        if (verb == "finish")
            return {change::Finish{}};
        if (verb == "pause")
            return {change::Pause{}};
        if (verb == "resume")
            return {change::Resume{}};
        if (verb == "delay")
            return {change::Delay{duration(1)}};
        if (verb == "skip")
            return {change::Skip{has(1) ? slot(1) : SlotId{}}};
        if (verb == "cancel")
            return {change::Cancel{slot(1)}};
        if (verb == "insert")
            return {change::Insert{SlotId{"inserted-" + std::to_string(rundown_.slots().size())},
                                   {},
                                   duration(2),
                                   word(1),
                                   rest(3),
                                   SessionKind::lightning}};
        if (verb == "edit")
            return {change::Edit{slot(1), word(2), rest(3)}};
        if (verb == "after")
            return {change::Reorder{slot(1), has(2) ? slot(2) : SlotId{}}};
        if (verb == "move")
            return {change::Move{slot(1), room(2)}};
        if (verb == "message")
            return {change::Message{word(1), level(2)}};
        if (verb == "clear")
            return {change::Message{}};
        if (verb == "blackout")
            return {change::Blackout{on(1)}};
        if (verb == "handover")
            return {change::HandOver{on(1)}};
        if (verb == "publish")
            return {change::Publish{}};
        if (verb == "catch-up")
            return proposal();
        if (verb == "sign-up")
            return {change::SignUp{slot(1), slug(word(2) + "-" + word(3), "talk"), word(2), word(3),
                                   duration(4)}};
        if (verb == "no-show")
            return {no_show()};
        if (verb == "release")
            return {change::Release{}};
        if (verb == "take-up")
            return {change::TakeUp{}};
        throw Refusal{"there is no action '" + verb + "'",
                      std::string("the actions are: ") + actions_there_are};
    }

private:
    [[nodiscard]] bool has(std::size_t place) const { return place < words_.size(); }

    [[nodiscard]] const std::string& word(std::size_t place) const {
        if (!has(place))
            throw Refusal{"'" + words_.front() + "' needs more words",
                          std::string("the actions are: ") + actions_there_are};
        return words_[place];
    }

    [[nodiscard]] std::vector<std::string> rest(std::size_t place) const {
        return has(place) ? std::vector<std::string>(words_.begin() + static_cast<std::ptrdiff_t>(place),
                                                     words_.end())
                          : std::vector<std::string>{};
    }

    [[nodiscard]] Duration duration(std::size_t place) const {
        const auto found = duration_of(word(place));
        if (!found)
            throw Refusal{"'" + word(place) + "' is no duration", "write it as 5m, 90s or 1h30m"};
        return *found;
    }

    [[nodiscard]] bool on(std::size_t place) const {
        if (word(place) != "on" && word(place) != "off")
            throw Refusal{"'" + word(place) + "' is neither on nor off", {}};
        return word(place) == "on";
    }

    [[nodiscard]] MessageLevel level(std::size_t place) const {
        if (!has(place) || word(place) == "normal")
            return MessageLevel::normal;
        if (word(place) == "urgent")
            return MessageLevel::urgent;
        if (word(place) == "flash")
            return MessageLevel::flash;
        throw Refusal{"'" + word(place) + "' is no level of a message", "there are normal, urgent and flash"};
    }

    /// By id, or by title without regard to case and accents.
    [[nodiscard]] SlotId slot(std::size_t place) const {
        const std::string& wanted = word(place);
        if (rundown_.find_slot(SlotId{wanted}))
            return SlotId{wanted};
        std::vector<std::string_view> titles;
        for (std::size_t i = 0; i < rundown_.slots().size(); ++i)
            if (const Session* session = rundown_.session(i)) {
                if (text::fold(session->title) == text::fold(wanted))
                    return rundown_.slots()[i].slot.id;
                titles.push_back(session->title);
            }
        const std::string_view near = text::nearest(wanted, titles);
        throw Refusal{"there is no slot '" + wanted + "'", near.empty()
                                                               ? "name it by its id or its title"
                                                               : "did you mean '" + std::string(near) + "'?"};
    }

    [[nodiscard]] RoomId room(std::size_t place) const {
        for (const Room& room : rundown_.agenda().rooms)
            if (room.id.value == word(place) || text::fold(room.name) == text::fold(word(place)))
                return room.id;
        throw Refusal{"there is no room '" + word(place) + "'", {}};
    }

    [[nodiscard]] Change no_show() const {
        const SlotId block = slot(1);
        for (const LightningTalk& talk : rundown_.slots()[*rundown_.find_slot(block)].queue)
            if (talk.id == word(2) || text::fold(talk.person) == text::fold(word(2)))
                return change::SkipTalk{block, talk.id};
        throw Refusal{"no one called '" + word(2) + "' has signed up", {}};
    }

    [[nodiscard]] std::vector<Change> proposal() const {
        const std::vector<Proposal> proposals = catch_up(rundown_, room_, at_);
        const auto number = has(1) ? static_cast<std::size_t>(std::strtoul(word(1).c_str(), nullptr, 10)) : 1;
        if (proposals.empty())
            throw Refusal{"the room is not late", {}};
        if (number < 1 || number > proposals.size())
            throw Refusal{"there is no proposal " + word(1), "there are " + std::to_string(proposals.size())};
        return proposals[number - 1].changes;
    }

    const std::vector<std::string>& words_;
    const Rundown& rundown_;
    std::size_t room_;
    Instant at_;
};

/// The room that is meant: the one named, or the only one that has slots.
std::optional<RoomId> room_for(const Arguments& arguments, const Agenda& agenda) {
    const auto named = rooms_for(arguments, agenda);
    if (!named)
        return std::nullopt;
    if (!named->empty())
        return named->front();
    std::vector<RoomId> used;
    for (const Slot& slot : agenda.slots)
        if (std::find(used.begin(), used.end(), slot.room) == used.end())
            used.push_back(slot.room);
    if (used.size() == 1)
        return used.front();
    std::cerr << "estrade: error: which room?\n  hint: name it with --room; the rooms are";
    for (const Room& room : agenda.rooms)
        std::cerr << " '" << (room.name.empty() ? room.id.value : room.name) << "'";
    std::cerr << '\n';
    return std::nullopt;
}

Exit refuse(const Refusal& refusal) {
    std::cerr << "estrade: error: " << refusal.what << '\n';
    if (!refusal.hint.empty())
        std::cerr << "  hint: " << refusal.hint << '\n';
    return Exit::wrong_usage;
}

} // namespace

std::vector<Action> log_of(const Agenda& agenda, const Clock& clock) {
    const std::filesystem::path file = log_file(agenda, clock);
    if (!std::filesystem::exists(file))
        return {};
    auto store = ActionStore::open(file);
    auto news = store ? store->read_new() : tl::unexpected(store.error());
    if (!news) {
        std::cerr << "estrade: warning: what hosts did cannot be read: " << news.error().english() << '\n';
        return {};
    }
    if (clock.is_rehearsal())
        std::erase_if(news->actions, [&](const Action& action) { return action.when.wall > clock.now(); });
    return news->actions;
}

Exit do_command(const Arguments& arguments, const Clock& system) {
    std::optional<Agenda> agenda = open_whole(arguments, system);
    if (!agenda)
        return Exit::unreadable;
    const auto room = room_for(arguments, *agenda);
    if (!room)
        return Exit::wrong_usage;
    const auto clock = clock_for(arguments, agenda->event.zone, system, true);
    const auto plan = std::make_shared<const Agenda>(std::move(*agenda));
    const std::filesystem::path file = log_file(*plan, *clock);

    // A rehearsal that goes back in time begins anew.
    const std::vector<Action> log = log_of(*plan, *clock);
    if (clock->is_rehearsal() && std::filesystem::exists(file)) {
        auto store = ActionStore::open(file);
        const auto all = store ? store->read_new() : tl::unexpected(store.error());
        const auto later = [&](const Action& action) { return action.when.wall > clock->now(); };
        if (all && std::any_of(all->actions.begin(), all->actions.end(), later)) {
            store = tl::unexpected(Phrase("closed"));
            for (const char* part : {"", "-wal", "-shm"})
                std::filesystem::remove(file.string() + part);
            return do_command(arguments, system);
        }
    }
    const LivePlan live(fold(plan, log, clock->stamp()));
    std::vector<Change> changes;
    const UndoState undo = undo_state(log, *room);
    if (arguments.action.front() == "undo" || arguments.action.front() == "redo") {
        const bool back = arguments.action.front() == "undo";
        const auto& target = back ? undo.undo : undo.redo;
        if (!target)
            return refuse({"there is nothing to " + arguments.action.front(), {}});
        changes = back ? std::vector<Change>{change::Undo{target->id}}
                       : std::vector<Change>{change::Redo{target->id}};
    } else {
        try {
            changes =
                ActionWords(arguments.action, live.rundown(), *live.rundown().find_room(*room), clock->now())
                    .changes();
        } catch (const Refusal& refusal) {
            return refuse(refusal);
        }
    }
    ActionWriter writer(*clock);
    writer.has_seen(log);
    auto store = ActionStore::open(file);
    const auto kept =
        store ? store->append(writer.write(*room, std::move(changes))) : tl::unexpected(store.error());
    if (!kept) {
        std::cerr << "estrade: error: the action cannot be kept: " << kept.error().english() << '\n';
        return Exit::unreadable;
    }
    return Exit::fine;
}

} // namespace estrade::cli
