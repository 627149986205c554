// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rundown/action_json.h"

#include "core/agenda/names.h"

#include <array>
#include <nlohmann/json.hpp>

namespace estrade {
namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 3> level_names{"normal", "urgent", "flash"};

/// Writes members, but for empty ones.
class Out {
public:
    explicit Out(const Change& change) { json_["do"] = name_of(change); }
    [[nodiscard]] Json json() const { return json_; }

    void operator()(const char* name, const std::string& value) {
        if (!value.empty())
            json_[name] = value;
    }
    template <class Tag>
    void operator()(const char* name, const Id<Tag>& id) {
        (*this)(name, id.value);
    }
    void operator()(const char* name, Duration value) { json_[name] = value.count(); }
    void operator()(const char* name, bool value) { json_[name] = value; }
    void operator()(const char* name, const std::vector<std::string>& value) { json_[name] = value; }
    void operator()(const char* name, SessionKind kind) { json_[name] = name_of(kind); }
    void operator()(const char* name, MessageLevel level) {
        json_[name] = level_names.at(static_cast<std::size_t>(level));
    }
    void operator()(const char*, const ActionId& id) {
        json_["device"] = id.device;
        json_["sequence"] = id.sequence;
    }

private:
    Json json_;
};

/// Reads members; what is absent or of another type stays as it is.
class In {
public:
    explicit In(const Json& json) : json_(json) {}

    void operator()(const char* name, std::string& value) const {
        if (const auto found = json_.find(name); found != json_.end() && found->is_string())
            value = found->get<std::string>();
    }
    template <class Tag>
    void operator()(const char* name, Id<Tag>& id) const {
        (*this)(name, id.value);
    }
    void operator()(const char* name, Duration& value) const {
        if (const auto found = json_.find(name); found != json_.end() && found->is_number_integer())
            value = Duration{found->get<Duration::rep>()};
    }
    void operator()(const char* name, bool& value) const {
        if (const auto found = json_.find(name); found != json_.end() && found->is_boolean())
            value = found->get<bool>();
    }
    void operator()(const char* name, std::vector<std::string>& value) const {
        if (const auto found = json_.find(name); found != json_.end() && found->is_array())
            for (const Json& item : *found)
                if (item.is_string())
                    value.push_back(item.get<std::string>());
    }
    void operator()(const char* name, SessionKind& kind) const {
        std::string text;
        (*this)(name, text);
        if (const auto known = value_of<SessionKind>(text))
            kind = *known;
    }
    void operator()(const char* name, MessageLevel& level) const {
        std::string text;
        (*this)(name, text);
        for (std::size_t i = 0; i < level_names.size(); ++i)
            if (level_names.at(i) == text)
                level = static_cast<MessageLevel>(i);
    }
    void operator()(const char*, ActionId& id) const {
        (*this)("device", id.device);
        if (const auto found = json_.find("sequence"); found != json_.end() && found->is_number_unsigned())
            id.sequence = found->get<std::uint64_t>();
    }

private:
    const Json& json_;
};

/// The members of each kind of change, once for both directions.
template <class Visitor, class Kind>
void members(Visitor& visit, Kind& kind) {
    using Plain = std::remove_const_t<Kind>;
    if constexpr (requires { kind.slot; })
        visit("slot", kind.slot);
    if constexpr (requires { kind.block; })
        visit("block", kind.block);
    if constexpr (requires { kind.from; })
        visit("from", kind.from);
    if constexpr (requires { kind.after; })
        visit("after", kind.after);
    if constexpr (requires { kind.to; })
        visit("to", kind.to);
    if constexpr (requires { kind.talk; })
        visit("talk", kind.talk);
    if constexpr (requires { kind.by; })
        visit("by_ms", kind.by);
    if constexpr (requires { kind.duration; })
        visit("duration_ms", kind.duration);
    if constexpr (requires { kind.length; })
        visit("length_ms", kind.length);
    if constexpr (requires { kind.title; })
        visit("title", kind.title);
    if constexpr (requires { kind.person; })
        visit("person", kind.person);
    if constexpr (requires { kind.people; })
        visit("people", kind.people);
    if constexpr (requires { kind.text; })
        visit("text", kind.text);
    if constexpr (requires { kind.level; })
        visit("level", kind.level);
    if constexpr (requires { kind.on; })
        visit("on", kind.on);
    if constexpr (requires { kind.by_itself; })
        visit("by_itself", kind.by_itself);
    if constexpr (requires { kind.action; })
        visit("action", kind.action);
    if constexpr (std::is_same_v<Plain, change::Insert>)
        visit("kind", kind.kind);
}

template <std::size_t... index>
std::optional<Change> change_named(std::string_view name, const Json& json, std::index_sequence<index...>) {
    std::optional<Change> result;
    const auto attempt = [&](auto kind) {
        if (result || name_of(Change{kind}) != name)
            return;
        const In in(json);
        members(in, kind);
        result = Change{std::move(kind)};
    };
    (attempt(std::variant_alternative_t<index, Change>{}), ...);
    return result;
}

} // namespace

std::string to_json(const std::vector<Change>& changes) {
    Json list = Json::array();
    for (const Change& change : changes) {
        Out out(change);
        std::visit([&](const auto& kind) { members(out, kind); }, change);
        list.push_back(out.json());
    }
    return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

tl::expected<std::vector<Change>, std::string> changes_from_json(std::string_view text) {
    const Json list = Json::parse(text, nullptr, false);
    if (!list.is_array())
        return tl::unexpected<std::string>("this is no list of changes");
    std::vector<Change> changes;
    for (const Json& json : list) {
        const auto name = json.is_object() ? json.find("do") : json.end();
        if (!json.is_object() || name == json.end() || !name->is_string())
            return tl::unexpected<std::string>("a change does not say what it does");
        const std::string what = name->get<std::string>();
        auto change = change_named(what, json, std::make_index_sequence<std::variant_size_v<Change>>{});
        if (!change)
            return tl::unexpected("'" + what + "' is no change this version knows");
        changes.push_back(std::move(*change));
    }
    return changes;
}

} // namespace estrade
