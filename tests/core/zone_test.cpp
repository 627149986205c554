// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/iso.h"
#include "core/time/zone.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

using namespace estrade;
using estrade::test::zone;

TEST_CASE("a local time in the hour skipped in spring is told as skipped and keeps its order") {
    const Zone paris = zone("Europe/Paris");
    const Placement placed = paris.place(parse_iso_time("2020-03-29T02:30")->local);
    CHECK(placed.kind == LocalKind::skipped);
    CHECK(iso_with_offset(placed.instant, paris) == "2020-03-29T03:30:00+02:00");
}
