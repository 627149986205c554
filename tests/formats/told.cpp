// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/told.h"

#include "core/time/iso.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace estrade::test {

std::string said(const Diagnostics& diagnostics) {
    std::string all;
    for (const Diagnostic& diagnostic : diagnostics)
        all += to_text(diagnostic) + "\n";
    return all;
}

bool tells(const Reading& reading, Treatment treatment, const std::string& words) {
    return std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(), [&](const Diagnostic& d) {
        return d.treatment == treatment && d.what.english().find(words) != std::string::npos;
    });
}

std::string starts_of(const Reading& reading) {
    std::string all;
    for (const Slot& slot : reading.agenda.slots)
        all += iso_with_offset(slot.start, reading.agenda.event.zone).substr(0, 16) + " ";
    return all;
}

std::vector<CorpusFile> manifest() {
    std::vector<CorpusFile> files;
    std::ifstream lines(corpus("MANIFEST.tsv"));
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::stringstream row(line);
        for (std::string cell; std::getline(row, cell, '\t');)
            cells.push_back(cell);
        const bool counted = cells.size() > 8 && !cells[8].empty() &&
                             cells[8].find_first_not_of("0123456789") == std::string::npos;
        if (counted)
            files.push_back({cells[0], cells[1], std::stoul(cells[8])});
    }
    return files;
}

Reading read_corpus(const std::string& name) {
    const auto source = load_source(corpus(name));
    if (!source)
        throw std::runtime_error(said(source.error()));
    ReadResult reading = read_agenda(*source, plain_options());
    if (!reading)
        throw std::runtime_error(said(reading.error()));
    return std::move(*reading);
}

void each_shipped_agenda(const std::function<void(Agenda)>& check) {
    for (const auto& entry : std::filesystem::directory_iterator(ESTRADE_DATA)) {
        if (entry.path().extension() != ".yaml")
            continue;
        INFO(entry.path());
        check(read_agenda(load_source(entry.path()).value(), plain_options()).value().agenda);
    }
}

std::size_t told_without_start(const Reading& reading) {
    return static_cast<std::size_t>(
        std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                      [](const Diagnostic& d) { return d.group.english() == "events without a start"; }));
}

} // namespace estrade::test
