// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/xml_data.h"

#include "core/formats/frab_xml.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/schedule/xml.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/xml.h"
#include "core/formats/site_data.h"
#include "core/text/text.h"

#include <iterator>

namespace estrade {

bool recognises_xml_data(const Source& source) {
    constexpr std::size_t enough = 64U << 10U;
    const std::string_view begin = std::string_view(source.bytes).substr(0, enough);
    const std::string_view first = text::trim(begin.substr(0, 64));
    if (source.folder || !first.starts_with('<'))
        return false;
    const std::string_view root = schedule::root_name(begin);
    if (root.empty() || !(first.starts_with("<?xml") || site::holds_sessions(root)))
        return false;
    const auto has = [&](std::string_view element) { return begin.find(element) != std::string_view::npos; };
    const bool frab = has("<conference") || (has("<day") && (has("<room") || has("<start")));
    return root != "schedule" || !frab;
}

ReadResult read_xml_data(const Source& source, const ReadOptions& options) {
    schedule::Report report(source);
    std::string bytes = schedule::valid_utf8(source, report);
    pugi::xml_document document;
    schedule::parse_xml(bytes, document, report);
    const Source data{source.name, site::json_of_xml(document.document_element(), report), false, {}};
    if (!recognises_site_data(data))
        return read_frab_xml(source, options);
    ReadResult result = read_site_data(data, options);
    if (!result)
        return read_frab_xml(source, options);
    Diagnostics told = report.take();
    told.insert(told.end(), std::make_move_iterator(result->diagnostics.begin()),
                std::make_move_iterator(result->diagnostics.end()));
    result->diagnostics = std::move(told);
    return result;
}

} // namespace estrade
