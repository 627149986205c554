// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/reading.h"
#include "core/formats/yaml/times.h"

#include <array>

namespace estrade::yaml {
namespace {

constexpr std::array<std::string_view, 3> pace_keys{"hand-over", "changeover", "thresholds"};
constexpr std::array<std::string_view, 2> threshold_keys{"warning", "critical"};

std::span<const std::string_view> kind_names() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (const auto& entry : names_of(SessionKind{}))
            all.push_back(entry.name);
        return all;
    }();
    return names;
}

std::map<SessionKind, Thresholds> read_kinds(const Node& node, Report& report) {
    std::map<SessionKind, Thresholds> kinds;
    if (!node.is_map()) {
        report.error(
            node, Phrase("`thresholds` of an event must be a mapping from kinds, but is %1", {kind_of(node)}),
            Phrase("write it as in `lightning: {warning: 1m, critical: 20s}`"));
        return kinds;
    }
    const Fields fields(node, report, Phrase("the event's `thresholds`"), kind_names());
    for (const auto& entry : names_of(SessionKind{}))
        if (const Node* const told = fields.find(entry.name))
            if (const auto thresholds = read_thresholds(*told, report))
                kinds.emplace(entry.value, *thresholds);
    return kinds;
}

} // namespace

std::optional<Thresholds> read_thresholds(const Node& node, Report& report) {
    if (!node.is_map()) {
        report.error(node, Phrase("when a slot warns must be a mapping, but is %1", {kind_of(node)}),
                     Phrase("write it as in `{warning: 5m, critical: 2m}`"));
        return std::nullopt;
    }
    const Fields fields(node, report, Phrase::verbatim("`thresholds`"), threshold_keys);
    const auto critical = fields.duration("critical");
    const auto warning = fields.duration("warning");
    if (!warning && !critical)
        return std::nullopt;
    const Thresholds thresholds{warning ? *warning : *critical, critical.value_or(Duration{})};
    if (thresholds.critical > thresholds.warning) {
        report.error(*fields.find("critical"), Phrase("`critical` comes before `warning`"),
                     Phrase("the warning is at %1 before the end: write less here",
                            {duration_text(thresholds.warning)}));
        return std::nullopt;
    }
    return thresholds;
}

void read_pace(const Fields& event, Draft& draft) {
    const Node* const node = event.find("pace");
    if (node == nullptr)
        return;
    if (!node->is_map()) {
        draft.report.error(*node, Phrase("`pace` must be a mapping, but is %1", {kind_of(*node)}),
                           Phrase("write it as in `{hand-over: true, changeover: 30s}`"));
        return;
    }
    Pace& pace = draft.agenda.event.pace;
    const Fields fields(*node, draft.report, Phrase::verbatim("`pace`"), pace_keys);
    pace.hand_over = fields.flag("hand-over").value_or(pace.hand_over);
    pace.changeover = fields.duration("changeover").value_or(pace.changeover);
    if (const Node* const kinds = fields.find("thresholds"))
        pace.thresholds = read_kinds(*kinds, draft.report);
}

} // namespace estrade::yaml
