// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/xml.h"

#include "core/text/text.h"

#include <algorithm>

namespace estrade::schedule {
namespace {

/// What pugixml says is wrong.
Phrase reason(const char* told) {
    return Phrase::recognised(told, {
                                        Phrase("Start-end tags mismatch"),
                                        Phrase("Error parsing start element tag"),
                                        Phrase("Error parsing end element tag"),
                                        Phrase("Error parsing element attribute"),
                                        Phrase("Error parsing PCDATA section"),
                                        Phrase("Error parsing CDATA section"),
                                        Phrase("Error parsing comment"),
                                        Phrase("Error parsing document type declaration"),
                                        Phrase("Error parsing document declaration/processing instruction"),
                                        Phrase("Could not determine tag type"),
                                        Phrase("No document element found"),
                                    });
}

/// What pugixml was reading when it came upon the end: it keeps an attribute or CDATA that nothing ends, with
/// bytes that it had moved about.
void drop_unended(pugi::xml_document& document, pugi::xml_parse_status status) {
    pugi::xml_node node = document.last_child();
    while (node.last_child())
        node = node.last_child();
    if (status == pugi::status_bad_attribute)
        node.remove_attribute(node.last_attribute());
    if (status == pugi::status_bad_cdata)
        node.parent().remove_child(node);
}

} // namespace

std::string_view root_name(std::string_view xml) {
    while (true) {
        xml = text::trim(xml);
        if (!xml.starts_with('<'))
            return {};
        const bool comment = xml.starts_with("<!--");
        if (!comment && !xml.starts_with("<?") && !xml.starts_with("<!"))
            return xml.substr(1, xml.find_first_of(" \t\r\n/>", 1) - 1);
        const std::size_t end = xml.find(comment ? "-->" : ">");
        if (end == std::string_view::npos)
            return {};
        xml.remove_prefix(end + (comment ? 3 : 1));
    }
}

void parse_xml(std::string& bytes, pugi::xml_document& document, Report& report) {
    // With its NUL, which is the last byte: pugixml puts one over that, or half a character would be left.
    const pugi::xml_parse_result parsed = document.load_buffer_inplace(
        bytes.data(), bytes.size() + 1, pugi::parse_default, pugi::encoding_utf8);
    if (parsed)
        return;
    drop_unended(document, parsed.status);
    report.add(Severity::error, Treatment::none,
               static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)),
               Phrase("is no well-formed XML from here on: %1", {reason(parsed.description())}), {},
               Phrase("fetch the file again: it may have been cut off"));
}

} // namespace estrade::schedule
