// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds any bytes to one reader, and what it read to everything that takes an agenda.
#include "core/formats/format.h"
#include "core/live/board.h"
#include "core/live/live_plan.h"
#include "core/time/iso.h"
#include "tests/fuzz/folder.h"

#include <cstdint>
#include <cstdlib>

using namespace estrade;

namespace {

const ReadOptions options{std::nullopt, std::nullopt, Zone(), make_day(2026, 1, 15).value()};

const Reader& reader_under_test() {
    for (const Reader& reader : readers())
        if (reader.name == ESTRADE_READER)
            return reader;
    std::abort();
}

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// What every screen and command does with an agenda.
void use(const Agenda& agenda) {
    for (const Writer& writer : writers())
        if (const std::string bytes = writer.write(agenda);
            writer.name == "yaml" && agenda.slots.size() < 50) {
            const ReadResult again = read_agenda({"written.yaml", bytes, false, {}}, options);
            require(again && !has_errors(again->diagnostics));
        }
    const LivePlan plan(std::make_shared<const Agenda>(agenda));
    if (const auto span = plan.timetable().span())
        for (const Instant at : {span->begin, span->begin + span->length() / 2, span->end})
            (void)board_at(plan, at, {});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Reader& reader = reader_under_test();
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const bool folder = bytes.starts_with(test::file_mark);
    const Source source = folder ? test::folder_of(bytes) : Source{"input", std::string(bytes), false, {}};
    if (!reader.recognises(source))
        return 0;
    const ReadResult reading = reader.read(source, options);
    require(reading || has_errors(reading.error()));
    if (reading)
        use(reading->agenda);
    return 0;
}
