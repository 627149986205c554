// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include "core/time/iso.h"

#include <stdexcept>

namespace estrade::test {

std::filesystem::path fixture(const std::string& name) {
    return std::filesystem::path(ESTRADE_FIXTURES) / name;
}

bool has_corpus() {
    return std::filesystem::exists(std::filesystem::path(ESTRADE_CORPUS) / "MANIFEST.tsv");
}

std::filesystem::path corpus(const std::string& name) {
    return std::filesystem::path(ESTRADE_CORPUS) / name;
}

ReadOptions plain_options() {
    return {std::nullopt, std::nullopt, Zone(), make_day(2026, 1, 15).value()};
}

Zone zone(const std::string& name) {
    auto found = Zone::find(name);
    if (!found)
        throw std::runtime_error(found.error());
    return *found;
}

Instant at(const std::string& iso, const Zone& zone) {
    return parse_iso_time(iso).value().place(zone).instant;
}

Source source_of(std::string bytes, std::string name) {
    return {std::move(name), std::move(bytes), false, {}};
}

} // namespace estrade::test
