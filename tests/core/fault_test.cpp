// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/faults.h"

using namespace estrade;

TEST_CASE("whatever happens to a machine's time, a countdown stays within 50 ms of the truth, or asks") {
    for (const test::FaultRow& row : test::fault_table()) {
        INFO(row.fault << ": off by " << row.off().count() << " ms" << (row.asks ? ", and asks" : ""));
        CHECK(row.holds());
    }
}
