// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/validated.h"

#include "tests/support/catch.h"

#include <cstdlib>
#include <fstream>
#include <sys/wait.h>

namespace estrade::test {

void check_validated(const std::string& script, const std::filesystem::path& folder,
                     const std::string& package) {
    constexpr int no_validator = 77;
    constexpr int no_python = 127;
    const std::filesystem::path faults = folder / "faults.txt";
    int status = no_python;
    // A Python of the user's own, without the system's packages, may be first to be found.
    for (const char* const python : {"python3", "/usr/bin/python3"}) {
        if (status != no_python && status != no_validator)
            break;
        const std::string command = std::string(python) + ' ' + script + " >'" + faults.string() + "' 2>&1";
        const int ended = std::system(command.c_str());
        REQUIRE(WIFEXITED(ended));
        status = WEXITSTATUS(ended);
    }
    if (status == no_validator || status == no_python) {
        WARN("skipped: " << package << " is not on this machine");
        return;
    }
    std::ifstream in(faults);
    const std::string told{std::istreambuf_iterator<char>(in), {}};
    CHECK(told == "");
    CHECK(status == 0);
}

} // namespace estrade::test
