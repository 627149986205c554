// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

// Catch2 2 is compiled here.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

int estrade::test::run_tests(int argc, char* argv[]) {
    return Catch::Session().run(argc, argv);
}
