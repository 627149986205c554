// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/names.h"
#include "core/formats/diagnostic.h"
#include "core/formats/yaml/tree.h"
#include "core/time/instant.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace estrade::yaml {

/// Gathers what is to be said about one file.
class Report {
public:
    explicit Report(std::string file) : file_(std::move(file)) {}

    void error(const Node& at, Phrase what, Phrase hint = {});
    /// `group`: see Diagnostic.
    void warning(const Node& at, Phrase what, Phrase hint = {}, Phrase group = {});
    void info(const Node& at, Phrase what, Phrase hint = {});
    /// A hint: "did you mean `speakers`?" where a candidate is near, otherwise the candidates themselves.
    [[nodiscard]] Phrase suggest(std::string_view word, std::span<const std::string_view> candidates) const;
    /// The diagnostics, in the order of the file: the first thousand, and how many more there are.
    [[nodiscard]] Diagnostics take();

private:
    static constexpr std::size_t most = 1000;
    void add(Severity severity, const Node& at, Phrase what, Phrase hint, Phrase group = {});
    std::string file_;
    Diagnostics diagnostics_;
    std::size_t left_out_ = 0;
    bool left_out_error_ = false;
};

/// A word of the file as diagnostics show it: "`19:70`", shortened where it is long.
[[nodiscard]] std::string shown(std::string_view word);
/// The kind of a value, for people: "a list".
[[nodiscard]] Phrase kind_of(const Node& node);

/// The text of a value that must be one line or block of text; a fault, and nothing, where it is not.
[[nodiscard]] std::optional<std::string> text_of(const Node& node, std::string_view name, Report& report);

/// A mapping whose keys are known. Values of the wrong type are faults; a key without value is as absent.
class Fields {
public:
    /// Reports keys that are not texts, unknown or told twice. `what` names the mapping to people: "a slot".
    /// Keys that `free` accepts are the caller's business.
    Fields(const Node& map, Report& report, const Phrase& what, std::span<const std::string_view> known,
           bool (*free)(std::string_view) = nullptr);

    [[nodiscard]] const Node& node() const { return map_; }
    /// The value of a key, or null where it is absent or empty.
    [[nodiscard]] const Node* find(std::string_view key) const;
    [[nodiscard]] std::string text(std::string_view key) const;
    [[nodiscard]] std::optional<bool> flag(std::string_view key) const;
    [[nodiscard]] std::optional<Duration> duration(std::string_view key) const;
    /// The items of a list, or the one value that stands in its place.
    [[nodiscard]] std::vector<const Node*> list(std::string_view key) const;

    template <class Enum>
    [[nodiscard]] Enum choice(std::string_view key, Enum otherwise) const {
        const Node* const node = find(key);
        if (node == nullptr)
            return otherwise;
        if (const auto value = value_of<Enum>(node->text); value && node->is_text())
            return *value;
        std::vector<std::string_view> names;
        for (const auto& entry : names_of(Enum{}))
            names.push_back(entry.name);
        refuse_choice(*node, key, names);
        return otherwise;
    }

private:
    void refuse_choice(const Node& node, std::string_view key, std::span<const std::string_view> names) const;

    const Node& map_;
    Report& report_;
};

} // namespace estrade::yaml
