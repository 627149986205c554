// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is held against the public schema of schedule.json, by python3-jsonschema.
#include "core/formats/frab_json_writer.h"
#include "tests/formats/told.h"
#include "tests/formats/validated.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/folder.h"
#include "tests/support/random_agenda.h"
#include "tests/support/real_agendas.h"

#include <fstream>

using namespace estrade;
using namespace estrade::test;
namespace fs = std::filesystem;

namespace {

void write(const fs::path& folder, const std::string& name, const Agenda& agenda) {
    std::ofstream(folder / (name + ".json"), std::ios::binary) << write_frab_json(agenda);
}

void check_valid(const fs::path& folder) {
    check_validated("'" ESTRADE_VALIDATOR "' '" + corpus("schema/schedule.schema.json").string() + "' '" +
                        folder.string() + "'",
                    folder, "python3-jsonschema");
}

} // namespace

TEST_CASE("any agenda written as schedule.json keeps to the public schema") {
    ESTRADE_NEEDS_CORPUS();
    const Folder folder;
    write(folder.path(), "empty", {});
    for (const std::uint32_t seed : seeds(200))
        write(folder.path(), std::to_string(seed), random_agenda(seed));
    check_valid(folder.path());
}

TEST_CASE("the shipped agendas and every readable file of the corpus keep to the public schema") {
    ESTRADE_NEEDS_CORPUS();
    const Folder folder;
    std::size_t count = 0;
    const auto add = [&](const Agenda& agenda, const fs::path& file = "shipped") {
        write(folder.path(), std::to_string(++count) + "-" + file.filename().string(), agenda);
    };
    each_shipped_agenda([&](const Agenda& agenda) { add(agenda); });
    each_real_agenda(add);
    check_valid(folder.path());
}
