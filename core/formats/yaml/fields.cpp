// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/fields.h"

#include "core/formats/yaml/times.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace estrade::yaml {

std::string shown(std::string_view word) {
    constexpr std::size_t longest = 60;
    const std::string_view line = word.substr(0, word.find_first_of("\r\n"));
    if (line.size() <= longest && line.size() == word.size())
        return "`" + std::string(word) + "`";
    std::size_t cut = std::min(line.size(), longest);
    while (cut > 0 && cut < word.size() && (static_cast<unsigned char>(word[cut]) & 0xC0U) == 0x80U)
        --cut;
    return "`" + std::string(word.substr(0, cut)) + "…`";
}

void Report::add(Severity severity, const Node& at, Phrase what, Phrase hint, Phrase group) {
    if (diagnostics_.size() >= most) {
        ++left_out_;
        left_out_error_ = left_out_error_ || severity == Severity::error;
        return;
    }
    diagnostics_.push_back({severity,
                            {file_, at.line, at.column},
                            std::move(what),
                            std::move(hint),
                            Treatment::none,
                            std::move(group)});
}

void Report::error(const Node& at, Phrase what, Phrase hint) {
    add(Severity::error, at, std::move(what), std::move(hint));
}

void Report::warning(const Node& at, Phrase what, Phrase hint, Phrase group) {
    add(Severity::warning, at, std::move(what), std::move(hint), std::move(group));
}

void Report::info(const Node& at, Phrase what, Phrase hint) {
    add(Severity::info, at, std::move(what), std::move(hint));
}

Diagnostics Report::take() {
    std::stable_sort(diagnostics_.begin(), diagnostics_.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::pair{a.where.line, a.where.column} < std::pair{b.where.line, b.where.column};
    });
    if (left_out_ > 0)
        diagnostics_.push_back({left_out_error_ ? Severity::error : Severity::warning,
                                {file_, 0, 0},
                                Phrase("has %1 more faults than the %2 that are listed", {left_out_, most}),
                                {}});
    return std::move(diagnostics_);
}

Phrase Report::suggest(std::string_view word, std::span<const std::string_view> candidates) const {
    if (left_out_ > 0)
        return {};
    if (const std::string_view near = text::nearest(word, candidates); !near.empty())
        return Phrase("did you mean `%1`?", {near});
    constexpr std::size_t most_listed = 40;
    if (candidates.empty() || candidates.size() > most_listed)
        return {};
    std::string names;
    for (const std::string_view candidate : candidates)
        (names += names.empty() ? "" : ", ") += candidate;
    return Phrase("write one of: %1", {names});
}

Phrase kind_of(const Node& node) {
    switch (node.kind) {
    case Node::Kind::null:
        return Phrase("nothing");
    case Node::Kind::text:
        return Phrase("a text");
    case Node::Kind::list:
        return Phrase("a list");
    case Node::Kind::map:
        return Phrase("a mapping");
    }
    return {};
}

std::optional<std::string> text_of(const Node& node, std::string_view name, Report& report) {
    if (node.is_text())
        return node.text;
    if (!node.is_null()) {
        report.error(node, Phrase("`%1` must be a text, but is %2", {name, kind_of(node)}),
                     node.is_map() ? Phrase("quote a text that holds `: `")
                                   : Phrase("quote a text that begins with `[` or `- `"));
    }
    return std::nullopt;
}

Fields::Fields(const Node& map, Report& report, const Phrase& what, std::span<const std::string_view> known,
               bool (*free)(std::string_view))
    : map_(map), report_(report) {
    std::unordered_map<std::string_view, std::size_t> first_lines;
    for (const Node& key : map.keys) {
        if (!key.is_text()) {
            report.error(key, Phrase("a key must be a text, but is %1", {kind_of(key)}));
            continue;
        }
        if (const auto [first, added] = first_lines.emplace(key.text, key.line); !added) {
            report.error(key, Phrase("%1 is told twice", {shown(key.text)}),
                         Phrase("line %1 tells it first, and that is kept", {first->second}));
        } else if (std::find(known.begin(), known.end(), key.text) == known.end() &&
                   (free == nullptr || !free(key.text))) {
            report.error(key, Phrase("unknown key %1 in %2", {shown(key.text), what}),
                         report.suggest(key.text, known));
        }
    }
}

const Node* Fields::find(std::string_view key) const {
    const Node* const value = map_.find(key);
    return value == nullptr || value->is_null() ? nullptr : value;
}

std::string Fields::text(std::string_view key) const {
    const Node* const value = find(key);
    return value == nullptr ? std::string() : text_of(*value, key, report_).value_or(std::string());
}

std::optional<bool> Fields::flag(std::string_view key) const {
    const Node* const value = find(key);
    if (value == nullptr)
        return std::nullopt;
    const std::string word = value->is_text() ? text::fold(value->text) : std::string();
    if (word == "true" || word == "yes")
        return true;
    if (word == "false" || word == "no")
        return false;
    report_.error(*value, Phrase("`%1` must be true or false", {key}), Phrase("write true or false"));
    return std::nullopt;
}

std::optional<Duration> Fields::duration(std::string_view key) const {
    const Node* const value = find(key);
    if (value == nullptr)
        return std::nullopt;
    const auto length = value->is_text() ? parse_duration(value->text) : std::nullopt;
    if (!length)
        report_.error(*value,
                      value->is_text()
                          ? Phrase("%1 is no length of time", {shown(value->text)})
                          : Phrase("`%1` must be a length of time, but is %2", {key, kind_of(*value)}),
                      Phrase("write minutes as in 15, or units as in 1h30m"));
    return length;
}

std::vector<const Node*> Fields::list(std::string_view key) const {
    std::vector<const Node*> items;
    const Node* const value = find(key);
    if (value == nullptr)
        return items;
    if (!value->is_list())
        return {value};
    for (const Node& item : value->items)
        if (!item.is_null())
            items.push_back(&item);
    return items;
}

void Fields::refuse_choice(const Node& node, std::string_view key,
                           std::span<const std::string_view> names) const {
    if (!node.is_text()) {
        report_.error(node, Phrase("`%1` must be a word, but is %2", {key, kind_of(node)}),
                      report_.suggest({}, names));
        return;
    }
    report_.error(node, Phrase("unknown %1 %2", {key, shown(node.text)}), report_.suggest(node.text, names));
}

} // namespace estrade::yaml
