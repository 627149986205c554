// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_agendas.h"

#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/rounds.h"

namespace estrade::test {

void each_real_agenda(const std::function<void(Agenda, const std::filesystem::path&)>& check) {
    constexpr std::size_t largest = rounds(4'000'000); // bytes
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(corpus(""))) {
        if (!entry.is_regular_file() || entry.file_size() > largest)
            continue;
        const auto source = load_source(entry.path());
        REQUIRE(source);
        ReadResult read = read_agenda(*source, plain_options());
        if (!read || read->agenda.slots.empty())
            continue;
        INFO(entry.path());
        ++count;
        check(std::move(read->agenda), entry.path());
    }
    CHECK(count > 20);
}

} // namespace estrade::test
