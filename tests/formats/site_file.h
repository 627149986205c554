// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/site_data.h"
#include "core/time/iso.h"
#include "tests/formats/told.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

/// What the tests of sites' data files are written with.
namespace estrade::test {

[[nodiscard]] inline Reading read_site_file(const std::string& yaml) {
    const Source source = source_of(yaml, "schedule.yml");
    REQUIRE(recognises_site_data(source));
    ReadResult result = read_agenda(source, plain_options());
    if (!result)
        FAIL(said(result.error()));
    return std::move(*result);
}

[[nodiscard]] inline const Session& session_of(const Agenda& agenda, const Slot& slot) {
    for (const Session& session : agenda.sessions)
        if (session.id == slot.session)
            return session;
    throw std::runtime_error("a slot has no session");
}

} // namespace estrade::test
