// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is held against the public schema of schedule.json, by python3-jsonschema.
#include "core/formats/frab_json_writer.h"
#include "tests/formats/validated.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/folder.h"
#include "tests/support/random_agenda.h"

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
    for (std::uint32_t seed = 1; seed <= 200; ++seed)
        write(folder.path(), std::to_string(seed), random_agenda(seed));
    check_valid(folder.path());
}

TEST_CASE("the shipped agendas and every readable file of the corpus keep to the public schema") {
    ESTRADE_NEEDS_CORPUS();
    const Folder folder;
    std::size_t count = 0;
    const auto add = [&](const fs::path& path) {
        const auto source = load_source(path);
        REQUIRE(source);
        if (const ReadResult read = read_agenda(*source, plain_options());
            read && !read->agenda.slots.empty())
            write(folder.path(), std::to_string(++count) + "-" + path.filename().string(), read->agenda);
    };
    add(fs::path(ESTRADE_DATA) / "sre-paris-7.yaml");
    add(fs::path(ESTRADE_DATA) / "sre-summercamp-2022.yaml");
    add(corpus("sre-france/summercamp-site"));
    for (const auto& entry : fs::recursive_directory_iterator(corpus("")))
        if (entry.is_regular_file())
            add(entry.path());
    CHECK(count > 20);
    check_valid(folder.path());
}
