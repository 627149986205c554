// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_tests.h"

int main(int argc, char* argv[]) {
    return estrade::test::run_tests(argc, argv);
}
