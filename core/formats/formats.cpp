// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement.h"
#include "core/formats/announcement_writer.h"
#include "core/formats/csv.h"
#include "core/formats/csv_writer.h"
#include "core/formats/format.h"
#include "core/formats/frab_json.h"
#include "core/formats/frab_json_writer.h"
#include "core/formats/frab_xml.h"
#include "core/formats/frab_xml_writer.h"
#include "core/formats/gdg_site.h"
#include "core/formats/html_writer.h"
#include "core/formats/hugo_site.h"
#include "core/formats/ics.h"
#include "core/formats/ics_writer.h"
#include "core/formats/indico.h"
#include "core/formats/javascript.h"
#include "core/formats/jekyll_site.h"
#include "core/formats/not_text.h"
#include "core/formats/pretalx.h"
#include "core/formats/schedule/encoding.h"
#include "core/formats/sessionize.h"
#include "core/formats/site_data.h"
#include "core/formats/spreadsheet.h"
#include "core/formats/xcal.h"
#include "core/formats/xml_data.h"
#include "core/formats/yaml_reader.h"
#include "core/formats/yaml_writer.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace estrade {
namespace {

constexpr std::array all_readers{
    // hands what it finds to those below
    Reader{"javascript", "data that a script assigns (JavaScript, JSONP)", recognises_javascript,
           read_javascript},
    Reader{"yaml", "Estrade's own YAML", recognises_yaml, read_yaml},
    Reader{"xcal", "xCal: iCalendar as XML (Pentabarf, frab, pretalx)", recognises_xcal, read_xcal},
    Reader{"xml-data", "XML that lists sessions", recognises_xml_data, read_xml_data},
    // takes any XML that none of those before it does
    Reader{"frab-xml", "frab, pretalx and Pentabarf schedule.xml", recognises_frab_xml, read_frab_xml},
    Reader{"hugo-site", "a Hugo conference site (folder)", recognises_hugo_site, read_hugo_site},
    Reader{"gdg-site", "a DevFest site's data (Hoverboard, Zeppelin)", recognises_gdg_site, read_gdg_site},
    Reader{"jekyll-site", "a conference site's data (folder; Jekyll and others)", recognises_jekyll_site,
           read_jekyll_site},
    Reader{"ics", "iCalendar", recognises_ics, read_ics},
    Reader{"sessionize", "Sessionize's API (All, GridSmart, Sessions)", recognises_sessionize,
           read_sessionize},
    Reader{"indico", "Indico's HTTP export of an event (JSON)", recognises_indico, read_indico},
    Reader{"frab-json", "frab, pretalx and voc schedule.json", recognises_frab_json, read_frab_json},
    Reader{"pretalx", "pretalx's API and widget (JSON)", recognises_pretalx, read_pretalx},
    // takes any JSON that none of those before it does
    Reader{"site-data", "a site's data file (YAML, JSON, TOML)", recognises_site_data, read_site_data},
    Reader{"spreadsheet", "a workbook (Excel's .xlsx, OpenDocument's .ods)", recognises_spreadsheet,
           read_spreadsheet},
    Reader{"csv", "a table (CSV, TSV)", recognises_csv, read_csv},
    // the reader of last resort: it takes any text
    Reader{"announcement", "an announcement (text, Markdown)", recognises_announcement, read_announcement},
};

constexpr std::array all_writers{
    Writer{"yaml", "Estrade's own YAML", write_yaml},
    Writer{"frab-json", "frab/voc schedule.json", write_frab_json},
    Writer{"frab-xml", "frab/voc schedule.xml", write_frab_xml},
    Writer{"ics", "iCalendar", write_ics},
    Writer{"csv", "a table (CSV)", write_csv},
    Writer{"markdown", "an announcement to post", write_announcement},
    Writer{"html", "a web page in one file", write_html},
};

tl::unexpected<Diagnostics> refuse(const Source& source, Phrase what, Phrase hint) {
    return tl::unexpected(
        Diagnostics{{Severity::error, {source.name, 0, 0}, std::move(what), std::move(hint)}});
}

/// XML or JSON in UTF-16, as some programs save it.
bool holds_wide_data(const Source& source) {
    const bool wide = source.bytes.starts_with("\xFF\xFE") || source.bytes.starts_with("\xFE\xFF");
    const std::string begin = wide ? schedule::beginning(source, 64) : std::string();
    const std::string_view first = text::trim(begin).substr(0, 1);
    return first == "<" || first == "{" || first == "[";
}

} // namespace

std::span<const Reader> readers() {
    return all_readers;
}

std::span<const Writer> writers() {
    return all_writers;
}

const Writer* find_writer(std::string_view name) {
    const auto found =
        std::find_if(all_writers.begin(), all_writers.end(), [&](const Writer& w) { return w.name == name; });
    return found == all_writers.end() ? nullptr : &*found;
}

ReadResult read_agenda(const Source& source, const ReadOptions& options) {
    if (!source.folder && text::trim(source.bytes).empty())
        return refuse(source, Phrase("is empty"),
                      Phrase("an agenda can be as short as one line: 19:00-19:10: Welcome"));
    if (auto other = source.folder ? std::nullopt : not_text(source.bytes);
        other && !recognises_spreadsheet(source))
        return refuse(source, std::move(other->what), std::move(other->hint));
    if (holds_wide_data(source))
        return read_agenda(schedule::without_byte_order_mark(source), options);
    std::optional<ReadResult> without_events; // of the first that finds none: another may find some
    for (const Reader& reader : all_readers) {
        if (!reader.recognises(source))
            continue;
        ReadResult result = reader.read(source, options);
        if (without_events ? result && result->listed.value_or(0) > 0 : !result || result->listed != 0U)
            return result;
        if (!without_events)
            without_events = std::move(result);
    }
    if (without_events)
        return std::move(*without_events);
    if (source.folder)
        return refuse(source, Phrase("is a folder that holds no conference site"),
                      Phrase("give a schedule file, or a site's folder"));
    if (source.bytes.starts_with("\xFF\xFE") || source.bytes.starts_with("\xFE\xFF"))
        return refuse(source, Phrase("is UTF-16, not UTF-8 text"), Phrase("save the file as UTF-8"));
    if (source.bytes.find('\0') != std::string::npos)
        return refuse(source, Phrase("is not text: it holds NUL bytes"),
                      Phrase("estrade import --help lists what is read"));
    return refuse(source, Phrase("is in no format that Estrade reads"),
                  Phrase("estrade import --help lists them"));
}

} // namespace estrade
