// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/workbook.h"

#include "tests/support/folder.h"

#include <fstream>
#include <iterator>
#include <stdexcept>
#include <zip.h>

namespace estrade::test {

Source excel(const std::vector<WrittenSheet>& sheets, const std::string& shared_strings) {
    Source source{"agenda.xlsx", {}, true, {}};
    std::string listed;
    std::string relations;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        listed += "<sheet name=\"" + sheets[i].name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number +
                  "\"" + (sheets[i].state.empty() ? "" : " state=\"" + sheets[i].state + "\"") + "/>";
        relations += "<Relationship Id=\"rId" + number + "\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        source.files["xl/worksheets/sheet" + number + ".xml"] =
            "<worksheet><sheetData>" + sheets[i].rows + "</sheetData>" + sheets[i].rest + "</worksheet>";
    }
    source.files["xl/workbook.xml"] = "<workbook><workbookPr/><sheets>" + listed + "</sheets></workbook>";
    source.files["xl/_rels/workbook.xml.rels"] = "<Relationships>" + relations + "</Relationships>";
    source.files["xl/sharedStrings.xml"] = "<sst>" + shared_strings + "</sst>";
    source.files["xl/styles.xml"] =
        R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="20"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs>
        </styleSheet>)";
    return source;
}

Source open_document(const std::vector<WrittenSheet>& sheets) {
    std::string tables;
    for (const WrittenSheet& sheet : sheets)
        tables += "<table:table table:name=\"" + sheet.name + "\" " + sheet.rest + ">" + sheet.rows +
                  "</table:table>";
    return {"agenda.ods",
            {},
            true,
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
             {"content.xml",
              R"(<office:document-content><office:automatic-styles><style:style style:name="ta2">
                 <style:table-properties table:display="false"/></style:style></office:automatic-styles>
                 <office:body><office:spreadsheet>)" +
                  tables + "</office:spreadsheet></office:body></office:document-content>"}}};
}

Source packed(const Source& unpacked) {
    const Folder folder;
    const std::string path = (folder.path() / "book").string();
    zip_t* const archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
    for (const auto& [name, bytes] : unpacked.files)
        zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0), 0);
    if (archive == nullptr || zip_close(archive) != 0)
        throw std::runtime_error("no archive could be written");
    std::ifstream in(path, std::ios::binary);
    return {unpacked.name, {std::istreambuf_iterator<char>(in), {}}, false, {}};
}

} // namespace estrade::test
