// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the application's side: Qt, without a display, drawing by software.
#define CATCH_CONFIG_RUNNER
#include "tests/app/application.h"
#include "tests/support/catch.h"

int main(int argc, char* argv[]) {
    const auto application = estrade::test::application_without_display(argc, argv);
    return Catch::Session().run(argc, argv);
}
