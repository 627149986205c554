// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml_reader.h"

#include "core/formats/yaml/reading.h"

#include <algorithm>
#include <array>

namespace estrade {
namespace {

constexpr std::string_view format_version = "1";
constexpr std::array<std::string_view, 8> document_keys{"estrade", "event",    "rooms",    "tracks",
                                                        "people",  "partners", "sessions", "agenda"};

} // namespace

bool recognises_yaml(const Source& source) {
    std::string_view rest = source.bytes;
    if (rest.starts_with("\xEF\xBB\xBF"))
        rest.remove_prefix(3);
    bool event = false;
    bool agenda = false;
    if (source.folder || rest.starts_with('<')) // XML, HTML: nothing to look through
        return false;
    while (!rest.empty()) {
        if (rest.starts_with("estrade:"))
            return true;
        event = event || rest.starts_with("event:");
        agenda = agenda || rest.starts_with("agenda:");
        if (event && agenda)
            return true;
        const std::size_t end = rest.find('\n');
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    return false;
}

ReadResult read_yaml(const Source& source, const ReadOptions& options) {
    auto document = yaml::parse(source.bytes, source.name);
    if (!document)
        return tl::unexpected(std::move(document.error()));
    yaml::Draft draft(source.name, options);
    if (!document->is_map()) {
        draft.report.error(*document,
                           Phrase("an agenda must be a mapping, but is %1", {yaml::kind_of(*document)}),
                           Phrase("begin it with `estrade: 1`"));
        return tl::unexpected(draft.report.take());
    }
    const auto is_stray = [](std::string_view key) {
        return yaml::is_event_key(key) &&
               std::find(document_keys.begin(), document_keys.end(), key) == document_keys.end();
    };
    const yaml::Fields fields(*document, draft.report, Phrase("an agenda"), document_keys, is_stray);
    for (const yaml::Node& key : document->keys)
        if (key.is_text() && is_stray(key.text))
            draft.report.error(key, Phrase("%1 belongs to `event`", {yaml::shown(key.text)}),
                               Phrase("indent it by two spaces, below `event:`"));
    if (const yaml::Node* version = fields.find("estrade");
        version != nullptr && version->text != format_version)
        draft.report.error(*version,
                           Phrase("version %1 of the format is not known", {yaml::shown(version->text)}),
                           Phrase("this program reads `estrade: 1`"));
    static const yaml::Node no_event = [] {
        yaml::Node node;
        node.kind = yaml::Node::Kind::map;
        return node;
    }();
    const yaml::Node* const event = fields.find("event");
    if (event != nullptr && !event->is_map())
        draft.report.error(*event, Phrase("`event` must be a mapping, but is %1", {yaml::kind_of(*event)}),
                           Phrase("write `event:` and below it `  title: …`"));
    yaml::read_event(event != nullptr && event->is_map() ? *event : no_event, draft);
    yaml::read_rosters(fields, draft);
    yaml::read_plan(fields, draft);
    sort_slots(draft.agenda);
    return Reading{std::move(draft.agenda), draft.report.take()};
}

} // namespace estrade
