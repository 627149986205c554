// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/slot_filter.h"
#include "tests/support/catch.h"

using namespace estrade;

namespace {

SlotFacts facts(std::string_view track, std::string_view room, std::string_view language = {}) {
    SlotFacts facts;
    facts[static_cast<std::size_t>(FilterGroup::track)] = track;
    facts[static_cast<std::size_t>(FilterGroup::room)] = room;
    facts[static_cast<std::size_t>(FilterGroup::language)] = language;
    return facts;
}

SlotFilter filter(const std::vector<FilterChoice>& choices) {
    SlotFilter filter;
    for (const FilterChoice& choice : choices)
        filter.toggle(choice);
    return filter;
}

const FilterChoice dev{FilterGroup::track, "dev"};
const FilterChoice ops{FilterGroup::track, "ops"};
const FilterChoice hall{FilterGroup::room, "hall"};

} // namespace

TEST_CASE("a filter of nothing lets all pass") {
    CHECK(SlotFilter().passes(facts("dev", "hall")));
    CHECK(SlotFilter().passes({}));
}

TEST_CASE("a slot passes that has any of what is chosen in a group, in all groups") {
    const SlotFilter both = filter({dev, ops, hall});
    CHECK(both.passes(facts("dev", "hall")));
    CHECK(both.passes(facts("ops", "hall")));
    CHECK_FALSE(both.passes(facts("art", "hall")));
    CHECK_FALSE(both.passes(facts("dev", "attic")));
}

TEST_CASE("what has no value in a group does not pass where one is chosen") {
    CHECK_FALSE(filter({dev}).passes(facts("", "hall")));
}

TEST_CASE("a choice that is made twice is taken back") {
    SlotFilter one = filter({dev, hall});
    one.toggle(dev);
    CHECK(one == filter({hall}));
    CHECK(one.passes(facts("ops", "hall")));
    one.toggle(hall);
    CHECK(one.empty());
}

TEST_CASE("each choice tells how many slots it would show, whatever else is chosen in its group") {
    const std::vector<SlotFacts> slots{facts("dev", "hall"), facts("dev", "attic"), facts("ops", "hall"),
                                       facts("", "hall")};
    const auto counts = tally(filter({dev}), slots);
    CHECK(counts.at(dev) == 2);
    CHECK(counts.at(ops) == 1);
    CHECK(counts.at(hall) == 1);
    CHECK(tally(filter({dev, hall}), slots).at(ops) == 1);
}

TEST_CASE("a value that all slots have tells none from others, and is not offered") {
    const std::set<FilterChoice> choices = telling({facts("dev", "hall", "fr"), facts("ops", "hall", "")});
    CHECK(choices == std::set<FilterChoice>{dev, ops, {FilterGroup::language, "fr"}});
}

TEST_CASE("groups are known by their words in files") {
    for (std::size_t group = 0; group < filter_groups; ++group)
        CHECK(filter_group(name_of(static_cast<FilterGroup>(group))) == static_cast<FilterGroup>(group));
    CHECK(filter_group("colour") == std::nullopt);
}
