// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/tree.h"

#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/json.h"
#include "core/formats/schedule/tidy.h"
#include "core/formats/site/clocks.h"
#include "core/formats/site/columns.h"
#include "core/formats/site/dotted_days.h"
#include "core/formats/site/references.h"
#include "core/formats/site/shapes.h"
#include "core/formats/site/side_by_side.h"
#include "core/formats/site/spread.h"
#include "core/formats/site/time_slots.h"
#include "core/formats/site/toml.h"
#include "core/formats/site/topics.h"
#include "core/formats/site/unnamed_days.h"
#include "core/formats/site/unwrap.h"
#include "core/formats/site/whole_file.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::site {
namespace {

using schedule::JsonValue;
using yaml::Node;

/// Takes the value apart. What has no place of its own has that of what holds it.
Node node_of(JsonValue value, const std::vector<std::string_view>& lines, const Node& within) {
    using Kind = JsonValue::Kind;
    Node node;
    node.line = within.line;
    node.column = within.column;
    if (value.kind == Kind::list || value.kind == Kind::object) {
        const char* const at = lines.front().data() + value.offset;
        const auto after =
            std::upper_bound(lines.begin(), lines.end(), at,
                             [](const char* place, std::string_view line) { return place < line.data(); });
        node.line = static_cast<std::size_t>(after - lines.begin());
        node.column = static_cast<std::size_t>(at - (after - 1)->data()) + 1;
    }
    switch (value.kind) {
    case Kind::null:
        break;
    case Kind::boolean:
        node.kind = Node::Kind::text;
        node.text = value.truth ? "true" : "false";
        break;
    case Kind::scalar:
        node.kind = Node::Kind::text;
        node.text = std::move(value.scalar);
        break;
    case Kind::list:
    case Kind::object:
        node.kind = value.kind == Kind::list ? Node::Kind::list : Node::Kind::map;
        for (JsonValue& part : value.parts) {
            if (value.kind == Kind::object)
                node.keys.push_back(yaml::text_node(std::move(part.key)));
            Node held = node_of(std::move(part), lines, node);
            node.items.push_back(std::move(held));
        }
        break;
    }
    return node;
}

} // namespace

DataFile::DataFile(const Source& source, schedule::Report& report,
                   const std::function<void(Node&)>& complete) {
    if (schedule::looks_like_json(source.bytes)) {
        text_ = schedule::valid_utf8(source, report);
        lines_ = text::lines(text_);
        root_ = node_of(schedule::parse_json(text_, report), lines_, {});
    } else {
        lines_ = text::lines(source.bytes);
        auto parsed = looks_like_toml(source.bytes) ? parse_toml(source.bytes, source.name)
                                                    : yaml::parse(source.bytes, source.name);
        if (parsed)
            root_ = std::move(*parsed);
        else
            for (Diagnostic& fault : parsed.error())
                report.add(std::move(fault));
    }
    if (complete)
        complete(root_);
    unwrap(root_);
    choose_language(root_, report);
    write_out_days(root_);
    if (const std::string key = put_shapes_right(root_); !key.empty())
        report.add_whole(Severity::info, Treatment::guessed,
                         Phrase("tells times under `%1`: they are taken to be when sessions begin",
                                {schedule::plain_line(key)}));
    put_titles_right(root_);
    put_in_place(root_);
    put_in_slots(root_);
    spread_times(root_);
    list_columns(root_);
    part_rooms(root_);
    if (name_days(root_))
        report.add_whole(Severity::info, Treatment::guessed,
                         Phrase("parts its sessions without a name, and begins anew: each part is taken for "
                                "a day"));
    const LengthsTold lengths = put_lengths_right(root_);
    if (lengths == LengthsTold::seconds)
        report.add_whole(Severity::info, Treatment::guessed,
                         Phrase("tells lengths as large numbers: they are taken to be seconds"));
    else if (lengths == LengthsTold::milliseconds)
        report.add_whole(Severity::info, Treatment::guessed,
                         Phrase("tells lengths as large numbers: they are taken to be milliseconds"));
    else if (lengths == LengthsTold::hours)
        report.add_whole(Severity::info, Treatment::guessed,
                         Phrase("tells lengths as fractions: they are taken to be hours"));
    if (put_clocks_right(root_))
        report.add_whole(
            Severity::info, Treatment::repaired,
            Phrase("its clocks tell twelve hours: what would go back is taken for the afternoon"));
}

std::size_t DataFile::offset_of(const Node& node) const {
    if (node.line == 0 || node.line > lines_.size())
        return 0;
    return static_cast<std::size_t>(lines_[node.line - 1].data() - lines_.front().data()) + node.column - 1;
}

} // namespace estrade::site
