// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the application's side: Qt, without a display, drawing by software.
#include "tests/app/application.h"
#include "tests/support/run_tests.h"

int main(int argc, char* argv[]) {
    const auto application = estrade::test::application_without_display(argc, argv);
    return estrade::test::run_tests(argc, argv);
}
