// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml_writer.h"

#include "core/formats/yaml/writing.h"

namespace estrade {

std::string write_yaml(const Agenda& agenda) {
    using yaml::Value;
    const yaml::Names names(agenda);
    Value document = Value::map();
    document.add("estrade", Value::word("1"));
    document.add_filled("event", yaml::event_value(agenda));
    yaml::add_rosters(document, agenda, names);
    yaml::add_plan(document, agenda, names);
    return document.document();
}

} // namespace estrade
