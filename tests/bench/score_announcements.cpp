// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/announcement_score.h"

#include <cstdio>
#include <cstring>
#include <exception>

using estrade::test::AnnouncementScore;

namespace {

void print(const AnnouncementScore& score) {
    std::printf("%-56s %5zu %5zu %5zu %6zu %5zu  %3zu/%-3zu  %-5s %-5s\n", score.file.c_str(), score.expected,
                score.exact, score.wrong, score.missed, score.extra, score.speakers_right,
                score.speakers_expected, score.title_right ? "yes" : "no", score.date_right ? "yes" : "no");
}

} // namespace

/// score_announcements [-v] [FOLDER]: reads every announcement that has an "*.expected.json" beside it and
/// prints how well. -v adds every difference.
int main(int argc, char* argv[]) {
    const char* folder = ESTRADE_CORPUS;
    bool verbose = false;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "-v") == 0)
            verbose = true;
        else
            folder = argv[i];
    }
    try {
        const auto scores = estrade::test::score_announcements(folder);
        std::printf("%-56s %5s %5s %5s %6s %5s  %-7s  %-5s %-5s\n", "announcement", "items", "exact", "wrong",
                    "missed", "extra", "people", "title", "date");
        for (const AnnouncementScore& score : scores) {
            print(score);
            for (const std::string& remark : score.remarks)
                if (verbose)
                    std::printf("    %s\n", remark.c_str());
        }
        const AnnouncementScore total = estrade::test::sum(scores);
        print(total);
        const double percent = total.expected == 0 ? 0.0
                                                   : 100.0 * static_cast<double>(total.exact) /
                                                         static_cast<double>(total.expected);
        std::printf("%.1f%% of the items are exact\n", percent);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s: %s\n", folder, error.what());
        return 3;
    }
    return 0;
}
