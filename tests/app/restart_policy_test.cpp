// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/restart_policy.h"
#include "tests/app/qt_catch.h"

#include <csignal>

using namespace estrade;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

const Ending killed{true, SIGKILL};

} // namespace

TEST_CASE("a kiosk that is left with the PIN does not start again") {
    const bool came_up = GENERATE(true, false);
    CHECK(RestartPolicy().after({false, 0}, minutes{1}, came_up).ends_with == 0);
}

TEST_CASE("a kiosk that fails starts again at once, then after pauses that grow to half a minute") {
    const Ending ending =
        GENERATE(as<Ending>{}, killed, Ending{true, SIGSEGV}, Ending{false, 1}, Ending{false, 3});
    RestartPolicy policy;
    for (const int pause : {0, 1, 2, 4, 8, 16, 30, 30}) {
        const RestartPolicy::Next next = policy.after(ending, seconds{5}, true);
        CHECK_FALSE(next.ends_with);
        CHECK(next.pause == seconds{pause});
    }
    for (int failure = 0; failure < 1000; ++failure)
        (void)policy.after(ending, seconds{5}, true);
    CHECK(policy.after(ending, seconds{5}, true).pause == seconds{30});
}

TEST_CASE("after some minutes without a failure, earlier ones are forgotten") {
    RestartPolicy policy;
    for (int failure = 0; failure < 4; ++failure)
        (void)policy.after(killed, seconds{1}, true);
    CHECK(policy.after(killed, minutes{4}, true).pause == seconds{8});
    CHECK(policy.after(killed, minutes{5}, true).pause == seconds{0});
    CHECK(policy.after(killed, seconds{1}, true).pause == seconds{1});
}

TEST_CASE("a file that cannot be read and wrong usage end a kiosk that has never come up") {
    const int status = GENERATE(2, 3);
    RestartPolicy policy;
    CHECK_FALSE(policy.after(killed, seconds{1}, false).ends_with); // of which nothing can be told
    CHECK(policy.after({false, status}, seconds{1}, false).ends_with == status);
}

TEST_CASE("a kiosk that has come up once starts again even where its file is gone meanwhile") {
    const int status = GENERATE(2, 3);
    RestartPolicy policy;
    (void)policy.after(killed, seconds{1}, true);
    CHECK_FALSE(policy.after({false, status}, seconds{1}, false).ends_with);
}
