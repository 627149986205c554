// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace estrade::test {

/// Catch2's command line: runs the tests that it names, and gives the program's status.
int run_tests(int argc, char* argv[]);

} // namespace estrade::test
