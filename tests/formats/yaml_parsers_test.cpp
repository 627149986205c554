// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/builder.h"
#include "core/text/text.h"
#include "tests/support/catch.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <sstream>

using namespace estrade;
using namespace estrade::yaml;

namespace {

constexpr Limits limits;

/// Of nulls, which stand nowhere, without their places.
bool same(const Node& a, const Node& b) {
    const bool same_place = a.is_null() || (a.line == b.line && a.column == b.column);
    if (!same_place || a.kind != b.kind || a.quoted != b.quoted || a.text != b.text)
        return false;
    return std::equal(a.keys.begin(), a.keys.end(), b.keys.begin(), b.keys.end(), same) &&
           std::equal(a.items.begin(), a.items.end(), b.items.begin(), b.items.end(), same);
}

/// Nothing where it is refused.
template <class Build>
std::optional<Node> tree_of(const std::string& yaml, Build build) {
    try {
        Builder builder(limits);
        return build(yaml, builder) ? std::optional(builder.take_root()) : std::nullopt;
    } catch (const Refusal&) {
        return std::nullopt;
    }
}

bool by_yaml_cpp(const std::string& yaml, Builder& builder) {
    build_by_yaml_cpp(yaml, builder);
    return true;
}

std::string shipped(const char* name) {
    std::ifstream in(std::filesystem::path(ESTRADE_DATA) / name);
    return (std::ostringstream() << in.rdbuf()).str();
}

/// A piece of a document with a few small faults.
std::string broken_piece(const std::string& document, std::mt19937& draws) {
    // Neither a tag without a value nor ">+" nor "\_": yaml-cpp reads them otherwise than YAML has it.
    static constexpr std::array<const char*, 26> bits{
        " ",  "\n", "- ",  ": ", "\"", "'", " #", "[",    "]",    "{",    "}",    ",", "|\n",
        "  ", "\t", "&a ", "*a", "? ", "é", "~",  "null", "|-\n", "\n\n", "\r\n", "%", "---\n"};
    constexpr std::size_t length = 400;
    std::string piece =
        document.substr(document.find('\n', draws() % (document.size() - length)) + 1, length);
    for (auto faults = 1 + draws() % 4; faults > 0; --faults) {
        const std::size_t place = draws() % (piece.size() + 1);
        if (draws() % 2 == 0)
            piece.insert(place, bits.at(draws() % bits.size()));
        else
            piece.erase(place, 1 + draws() % 3);
    }
    return piece;
}

} // namespace

TEST_CASE("a document is read alike by libyaml and by yaml-cpp") {
    const std::string yaml = GENERATE(values<std::string>(
        {"", "# nothing\n", "a: 1\nb:\nc: ~\nd: null\n",
         "a: {b: , c: [1, 'é', \"\\u00e9\"]}\nd:\n- x\n- y: z\n", "é: &x {k: v}\nb: *x\n",
         "a: |\n  one\n\n  two\nb: >-\n  one\n  two\n", "a: one\n  two\r\nb: 'x\n  y'\n",
         "- - 1\n  - 2\n-\n- a: 1\n  b: 2", "%YAML 1.2\n---\na: b\n...\n", "a: !!str 12\n"}));
    INFO(yaml);
    const auto fast = tree_of(yaml, build_by_libyaml);
    const auto careful = tree_of(yaml, by_yaml_cpp);
    REQUIRE(fast);
    REQUIRE(careful);
    CHECK(same(*fast, *careful));
}

TEST_CASE("what only one version of YAML takes for the end of a line is left to yaml-cpp") {
    const char* const mark = GENERATE("\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9", "\r", "\xEF\xBB\xBF");
    const std::string yaml = std::string("a: one") + mark + "two\n";
    CHECK_FALSE(tree_of(yaml, build_by_libyaml));
    CHECK(tree_of(yaml, by_yaml_cpp));
}

TEST_CASE("of 20,000 documents with small faults, those that both parsers take are read alike") {
    std::size_t read = 0;
    for (const char* name : {"sre-paris-7.yaml", "sre-summercamp-2022.yaml"}) {
        const std::string document = shipped(name);
        std::mt19937 draws(1); // NOLINT: the same documents each time
        for (int i = 0; i < 10'000; ++i) {
            const std::string yaml = broken_piece(document, draws);
            if (text::find_invalid_utf8(yaml) != std::string_view::npos)
                continue;
            const auto fast = tree_of(yaml, build_by_libyaml);
            const auto careful = fast ? tree_of(yaml, by_yaml_cpp) : std::nullopt;
            if (!careful)
                continue;
            ++read;
            INFO(yaml);
            REQUIRE(same(*fast, *careful));
        }
    }
    CHECK(read > 1000);
}
