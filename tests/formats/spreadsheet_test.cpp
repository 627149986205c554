// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/spreadsheet.h"
#include "tests/formats/csv_table.h"
#include "tests/formats/workbook.h"

using namespace estrade;
using namespace estrade::test;

namespace {

Reading read(const Source& source) {
    REQUIRE(recognises_spreadsheet(source));
    ReadResult result = read_agenda(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

/// Cells of Excel: "2022" and "09:30" as they are, others as texts.
std::string row(const std::vector<std::string>& cells) {
    std::string xml = "<row>";
    for (const std::string& cell : cells)
        xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}
const std::string heads = row({"Start", "End", "Room", "Title"});

std::string cell(const std::string& text, const std::string& attributes = {}) {
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + text +
           "</text:p></table:table-cell>";
}

} // namespace

TEST_CASE("days and times of Excel are numbers that formats tell") {
    const Source source =
        excel({{"Plan", R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>
          <c r="C1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>
          <row r="3"><c r="A3" s="1"><v>44807</v></c><c r="B3" s="2"><v>0.39583333333333331</v></c>
          <c r="C3" s="4"><v>1.0416666666666666E-2</v></c><c r="E3" t="str"><f>A1</f><v>Boats</v></c></row>
          <row r="4"><c r="A4" s="1"><v>44808</v></c><c r="B4" s="3"><v>44808.5</v></c>
          <c r="C4"><v>45</v></c><c r="E4" t="s"><v>4</v></c></row>)"}},
              "<si><t>Date</t></si><si><t>Start</t></si><si><t>Duration</t></si><si><t>Title</t></si>"
              "<si><r><t>Ropes</t></r><r><t> and knots</t></r><rPh><t>x</t></rPh></si>");
    CHECK(plan_of(read(source)) == "2022-09-03T09:30 15 Boats []; 2022-09-04T12:00 45 Ropes and knots []; ");
    CHECK(plan_of(read(packed(source))) == plan_of(read(source)));
}

TEST_CASE("days and times of OpenDocument are values beside what is shown") {
    const std::string rows =
        "<table:table-header-rows><table:table-row>" + cell("Date") + cell("Start") + cell("Title") +
        "</table:table-row></table:table-header-rows><table:table-row>" +
        R"(<table:table-cell office:value-type="date" office:date-value="2022-09-03"><text:p>Sat.</text:p></table:table-cell>
           <table:table-cell office:value-type="time" office:time-value="PT09H30M00S"><text:p>9.30</text:p></table:table-cell>)" +
        cell("<text:a>Boats</text:a> <text:span>and<text:s/>ropes</text:span>") +
        R"(</table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell
           table:number-columns-repeated="16384"/></table:table-row>)";
    const Source source = open_document({{"Plan", rows, {}, {}}});
    CHECK(plan_of(read(source)) == "2022-09-03T09:30 30 Boats and ropes []; ");
    CHECK(plan_of(read(packed(source))) == plan_of(read(source)));
}

TEST_CASE("sheets that days name are an agenda of several days") {
    const Reading reading =
        read(excel({{"3 September 2022", heads + row({"10:00", "10:30", "Hall", "Boats"})},
                    {"4 September 2022", heads + row({"10:00", "10:30", "Hall", "Ropes"})}}));
    CHECK(plan_of(reading) == "2022-09-03T10:00 30 Boats [Hall]; 2022-09-04T10:00 30 Ropes [Hall]; ");
}

TEST_CASE("days in a sheet win over the one that its name counts, which is no track") {
    const Reading reading =
        read(excel({{"Saturday", row({"Date", "Start", "Title"}) + row({"2022-09-03", "10:00", "Boats"})},
                    {"Sunday", row({"Start", "Title"}) + row({"2022-09-04 11:00", "Ropes"})}}));
    CHECK(plan_of(reading) == "2022-09-03T10:00 30 Boats []; 2022-09-04T11:00 30 Ropes []; ");
    CHECK(reading.agenda.tracks.empty());
    CHECK(said(reading.diagnostics).find("counted") == std::string::npos);
}

TEST_CASE("other names of several sheets are the tracks of what tells none") {
    const Reading reading =
        read(excel({{"Beginners", row({"Date", "Start", "Title"}) + row({"2022-09-03", "10:00", "Boats"})},
                    {"Sheet2", row({"Date", "Start", "Title", "Track"}) +
                                   row({"2022-09-03", "11:00", "Ropes", "Knots"})}}));
    REQUIRE(reading.agenda.tracks.size() == 2);
    CHECK(reading.agenda.tracks[0].name == "Beginners");
    CHECK(reading.agenda.tracks[1].name == "Knots");
}

TEST_CASE("bytes of a workbook that are not UTF-8 are taken for Windows-1252 and told") {
    const Reading reading =
        read(excel({{"Caf\xE9", row({"Date", "Start", "Title"}) + row({"2022-09-03", "10:00", "B\xE4ume"})},
                    {"Ropes", row({"Date", "Start", "Title"}) + row({"2022-09-03", "11:00", "Ropes"})}}));
    CHECK(reading.agenda.tracks.at(0).name == "Café");
    CHECK(reading.agenda.sessions.at(0).title == "Bäume");
    CHECK(tells(reading, Treatment::repaired, "Windows-1252"));
}

TEST_CASE("the name of the only sheet is no track") {
    CHECK(read(excel({{"Plan", row({"Date", "Start", "Title"}) + row({"2022-09-03", "10:00", "Boats"})}}))
              .agenda.tracks.empty());
}

TEST_CASE(
    "a sheet that tells again what another does is left out, as are hidden ones and those of speakers") {
    const std::string list = row({"Date", "Start", "Title"}) + row({"2022-09-03", "10:00", "Boats"}) +
                             row({"2022-09-03", "11:00", "Ropes"});
    const Reading reading =
        read(excel({{"Short", row({"Date", "Start", "Title"}) + row({"2022-09-03", "10:00", "boats"})},
                    {"All", list},
                    {"Last year", list, {}, "hidden"},
                    {"People", row({"Name", "Bio"}) + row({"Ada King", "counts"})}}));
    CHECK(plan_of(reading) == "2022-09-03T10:00 60 Boats []; 2022-09-03T11:00 30 Ropes []; ");
    CHECK(tells(reading, Treatment::left_out, "the sheet 'Short' tells again what 'All' does"));
    CHECK(tells(reading, Treatment::left_out, "the sheet 'Last year' is hidden"));
    CHECK(tells(reading, Treatment::left_out,
                "the sheet 'People' is no table that tells when something starts"));
}

TEST_CASE("days on which the same happens are no repetition") {
    const std::string day =
        row({"Start", "Title"}) + row({"09:00", "Registration"}) + row({"12:00", "Lunch"});
    CHECK(read(excel({{"2022-09-03", day}, {"2022-09-04", day}})).agenda.slots.size() == 4);
}

TEST_CASE("titles that a repeating sheet has alone are counted in a warning") {
    std::string all = row({"Start", "Title"});
    for (int hour = 10; hour < 20; ++hour)
        all += row({std::to_string(hour) + ":00", "Talk " + std::to_string(hour)});
    const std::string most = row({"Start", "Title"}) + row({"10:00", "Talk 10"}) + row({"11:00", "Talk 11"}) +
                             row({"12:00", "Talk 12"}) + row({"13:00", "Talk 13"}) +
                             row({"14:00", "Talk 14"}) + row({"15:00", "Party"});
    const Reading reading = read(excel({{"All", all}, {"Most", most}}));
    CHECK(reading.agenda.slots.size() == 10);
    CHECK(tells(reading, Treatment::left_out,
                "the sheet 'Most' tells again what 'All' does, but for titles that are not there: 1"));
}

TEST_CASE("a sheet of OpenDocument whose style hides it is left out") {
    const std::string list = "<table:table-row>" + cell("Start") + cell("Title") +
                             "</table:table-row><table:table-row>" + cell("10:00") + cell("Boats") +
                             "</table:table-row>";
    const Reading reading =
        read(open_document({{"Plan", list, {}, {}}, {"Old", list, "table:style-name=\"ta2\"", {}}}));
    CHECK(reading.agenda.slots.size() == 1);
    CHECK(tells(reading, Treatment::left_out, "the sheet 'Old' is hidden"));
}

TEST_CASE("merged cells of a list tell each of its rows the same") {
    const Reading reading =
        read(excel({{"Plan",
                     row({"Date", "Start", "Room", "Title"}) + row({"2022-09-03", "10:00", "Hall", "Boats"}) +
                         row({"", "11:00", "", "Ropes"}),
                     R"(<mergeCells><mergeCell ref="C2:C3"/></mergeCells>)"}}));
    CHECK(plan_of(reading) == "2022-09-03T10:00 60 Boats [Hall]; 2022-09-03T11:00 30 Ropes [Hall]; ");
}

TEST_CASE("what is merged over the rooms of a grid is on in each of them, and a pause is for all") {
    const std::string grid = row({"", "Hall", "Library"}) + row({"10:00", "Boats", "Ropes"}) +
                             row({"11:00", "Opening", ""}) + row({"12:00", "Sails", "Knots"});
    const Reading reading =
        read(excel({{"2022-09-03", grid, R"(<mergeCells><mergeCell ref="B3:C3"/></mergeCells>)"}}));
    CHECK(plan_of(reading) == "2022-09-03T10:00 60 Boats [Hall]; 2022-09-03T10:00 60 Ropes [Library]; "
                              "2022-09-03T11:00 60 Opening [Hall]; 2022-09-03T11:00 60 Opening [Library]; "
                              "2022-09-03T12:00 30 Sails [Hall]; 2022-09-03T12:00 30 Knots [Library]; ");
    const std::string pause = row({"", "Hall", "Library"}) + row({"10:00", "Boats", "Ropes"}) +
                              row({"11:00", "Lunch", ""}) + row({"12:00", "Sails", "Knots"});
    CHECK(plan_of(
              read(excel({{"2022-09-03", pause, R"(<mergeCells><mergeCell ref="B3:C3"/></mergeCells>)"}}))) ==
          "2022-09-03T10:00 60 Boats [Hall]; 2022-09-03T10:00 60 Ropes [Library]; 2022-09-03T11:00 60 Lunch "
          "[]; "
          "2022-09-03T12:00 30 Sails [Hall]; 2022-09-03T12:00 30 Knots [Library]; ");
    const Reading open =
        read(open_document({{"2022-09-03",
                             "<table:table-row>" + cell("") + cell("Hall") + cell("Library") +
                                 "</table:table-row><table:table-row>" + cell("10:00") + cell("Boats") +
                                 cell("Ropes") + "</table:table-row><table:table-row>" + cell("11:00") +
                                 cell("Opening", "table:number-columns-spanned=\"2\"") +
                                 "<table:covered-table-cell/></table:table-row>",
                             {},
                             {}}}));
    CHECK(plan_of(open) == "2022-09-03T10:00 60 Boats [Hall]; 2022-09-03T10:00 60 Ropes [Library]; "
                           "2022-09-03T11:00 30 Opening [Hall]; 2022-09-03T11:00 30 Opening [Library]; ");
}

TEST_CASE(
    "what is found is told with its row, whatever the lines of cells above, and with its sheet of several") {
    const std::string list = row({"Date", "Start", "Title", "Abstract"}) +
                             row({"2022-09-03", "10:00", "Boats", "one\ntwo\nthree"}) +
                             row({"2022-09-03", "", "Ropes", ""});
    Reading reading = read(excel({{"Plan", list}}));
    const auto line_of = [&](const std::string& words) {
        for (const Diagnostic& told : reading.diagnostics)
            if (told.what.english().find(words) != std::string::npos)
                return told.where;
        return Location{};
    };
    CHECK(line_of("'Ropes'") == Location{"agenda.xlsx", 3, 0});
    reading =
        read(excel({{"3 September 2022", heads + row({"10:00", "10:30", "Hall", "Sails"})}, {"Plan", list}}));
    CHECK(line_of("'Ropes'") == Location{"agenda.xlsx [Plan]", 3, 0});
}

TEST_CASE("a workbook without a schedule, and one that is damaged, are refused") {
    const ReadResult people =
        read_agenda(excel({{"People", row({"Name", "Bio"}) + row({"Ada King", "counts"})}}), plain_options());
    REQUIRE_FALSE(people);
    CHECK(said(people.error()).find("no sheet is a table that tells when something starts") !=
          std::string::npos);
    Source damaged = packed(excel({{"Plan", heads + row({"10:00", "10:30", "Hall", "Boats"})}}));
    damaged.bytes[damaged.bytes.find("xl/sharedStrings.xml") + 24] ^= 0x55;
    const ReadResult result = read_agenda(damaged, plain_options());
    REQUIRE_FALSE(result);
    CHECK(said(result.error()).find("is damaged, or has a password") != std::string::npos);
}

TEST_CASE("a workbook that unpacks to more than is read is refused, however small it is") {
    const auto refusal = [](const std::string& rows) {
        const Source bomb = packed(excel({{"Plan", rows}}));
        CHECK(bomb.bytes.size() < 200'000);
        const ReadResult result = read_agenda(bomb, plain_options());
        REQUIRE_FALSE(result);
        return said(result.error());
    };
    const std::string bound = "holds more than the 64 MB and 8 million tags that are read of a workbook";
    CHECK(refusal(std::string(65U << 20U, ' ')).find(bound) != std::string::npos);
    CHECK(refusal(std::string(9'000'000, '<')).find(bound) != std::string::npos);
}

TEST_CASE("more cells than are read are told") {
    const Reading reading = read(open_document(
        {{"Plan",
          "<table:table-row>" + cell("Date") + cell("Start") + cell("Title") +
              "</table:table-row><table:table-row>" + cell("2022-09-03") + cell("10:00") + cell("Boats") +
              R"(<table:table-cell table:number-columns-repeated="600"/>)" + cell("x") + "</table:table-row>",
          {},
          {}}}));
    CHECK(said(reading.diagnostics).find("holds more cells or sheets than are read of a workbook") !=
          std::string::npos);
    CHECK(reading.agenda.slots.size() == 1);
}

TEST_CASE("files that hold no text are told what they are") {
    const auto refused = [](std::string bytes) {
        const ReadResult result = read_agenda(source_of(bytes, "agenda"), plain_options());
        REQUIRE_FALSE(result);
        return said(result.error());
    };
    CHECK(refused("%PDF-1.7\n%\xE2\xE3").find("is a PDF") != std::string::npos);
    CHECK(refused("\x89PNG\r\n").find("is a picture") != std::string::npos);
    CHECK(refused("\x1F\x8B\x08").find("is an archive") != std::string::npos);
    CHECK(refused("PK\x03\x04 word/document.xml [Content_Types].xml")
              .find("a document that is no spreadsheet") != std::string::npos);
    CHECK(refused("\xD0\xCF\x11\xE0").find("older office program, or has a password") != std::string::npos);
    CHECK(refused("SQLite format 3").find("is a database") != std::string::npos);
}
