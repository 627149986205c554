// SPDX-License-Identifier: GPL-3.0-or-later
// Files that lost their end, were saved in another encoding, or have wrong bytes, of every format. The good
// ones are those the fuzzers begin with.
#include "core/formats/format.h"
#include "core/text/text.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"

#include <algorithm>
#include <filesystem>
#include <random>

using namespace estrade;

namespace {

const Reader& reader_named(std::string_view name) {
    return *std::find_if(readers().begin(), readers().end(), [&](const Reader& r) { return r.name == name; });
}

std::vector<std::string> reader_names() {
    std::vector<std::string> names;
    for (const Reader& reader : readers())
        names.emplace_back(reader.name);
    return names;
}

std::vector<Source> good_sources(const std::string& reader) {
    std::vector<Source> sources;
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(ESTRADE_SEEDS) / reader))
        sources.push_back(load_source(entry.path()).value());
    REQUIRE_FALSE(sources.empty());
    return sources;
}

/// All that is in an agenda is UTF-8, and what is listed is in it or told to be left out.
void check(const Reading& reading) {
    REQUIRE(text::find_invalid_utf8(find_writer("yaml")->write(reading.agenda)) == std::string::npos);
    for (const Diagnostic& told : reading.diagnostics)
        REQUIRE(text::find_invalid_utf8(to_text(told)) == std::string::npos);
    const auto left_out =
        std::count_if(reading.diagnostics.begin(), reading.diagnostics.end(),
                      [](const Diagnostic& d) { return d.treatment == Treatment::left_out; });
    REQUIRE(reading.agenda.slots.size() + static_cast<std::size_t>(left_out) >= reading.listed.value_or(0));
}

/// Reads it as one of its format and as any file is read, which may be by another reader: an agenda, or an
/// error.
void read(const Reader& reader, const Source& source) {
    const ReadOptions options = test::plain_options();
    const auto read_by = [&](const auto& read) {
        const ReadResult result = read(source, options);
        if (result)
            check(*result);
        else
            REQUIRE(has_errors(result.error()));
        return result && !result->agenda.slots.empty();
    };
    const bool found = reader.recognises(source) && read_by(reader.read);
    const auto first = std::find_if(readers().begin(), readers().end(),
                                    [&](const Reader& one) { return one.recognises(source); });
    if (!found || &*first != &reader) // else it was read so
        read_by(read_agenda);
}

/// Does something to a file's bytes: of a folder's files to one of three, which others in the next of the
/// rounds.
template <class Damage>
void read_damaged(const Reader& reader, const Source& good, std::size_t round, Damage damage) {
    if (!good.folder) {
        Source bad = good;
        damage(bad.bytes);
        read(reader, bad);
    }
    for (const auto& [path, bytes] : good.files) {
        if (++round % 3 != 0)
            continue;
        Source bad = good;
        damage(bad.files.at(path));
        read(reader, bad);
    }
}

/// In ISO-8859-1, with question marks for what is not in it.
std::string latin_1(const std::string& bytes) {
    std::string out;
    for (const char32_t c : text::code_points(bytes))
        out += c < 0x100 ? static_cast<char>(static_cast<unsigned char>(c)) : '?';
    return out;
}

std::string utf_16(const std::string& bytes, bool mark) {
    std::string out = mark ? "\xFF\xFE" : "";
    for (const char32_t c : text::code_points(bytes)) {
        out += static_cast<char>(c & 0xFFU);
        out += static_cast<char>((c >> 8U) & 0xFFU);
    }
    return out;
}

/// UTF-8 that was taken for ISO-8859-1 and saved as UTF-8 again.
std::string twice_utf_8(const std::string& bytes) {
    std::string out;
    for (const char c : bytes)
        text::append(out, static_cast<unsigned char>(c));
    return out;
}

} // namespace

TEST_CASE("a file of any format that is cut anywhere is read in part or refused") {
    const Reader& reader = reader_named(GENERATE(from_range(reader_names())));
    constexpr std::size_t pieces = 50;
    for (const Source& good : good_sources(std::string(reader.name)))
        for (std::size_t piece = 0; piece <= pieces; ++piece) {
            INFO(reader.name << ": " << good.name << " after " << piece << " of " << pieces << " parts");
            read_damaged(reader, good, piece,
                         [&](std::string& bytes) { bytes.resize(bytes.size() * piece / pieces); });
        }
}

TEST_CASE(
    "a file of any format in a wrong encoding is read or refused, and leaves no bytes that are not UTF-8") {
    const Reader& reader = reader_named(GENERATE(from_range(reader_names())));
    for (const Source& good : good_sources(std::string(reader.name))) {
        INFO(reader.name << ": " << good.name);
        const auto in = [&](auto encode) {
            for (std::size_t round = 0; round < (good.folder ? 3U : 1U); ++round)
                read_damaged(reader, good, round, [&](std::string& bytes) { bytes = encode(bytes); });
        };
        in(latin_1);
        in(twice_utf_8);
        in([](const std::string& bytes) { return utf_16(bytes, true); });
        in([](const std::string& bytes) { return utf_16(bytes, false); });
        in([](const std::string& bytes) { return "\xEF\xBB\xBF" + bytes; });
        in([](const std::string& bytes) { return bytes + '\0' + bytes; });
    }
}

TEST_CASE("a file of any format with wrong bytes is read or refused") {
    const Reader& reader = reader_named(GENERATE(from_range(reader_names())));
    for (const Source& good : good_sources(std::string(reader.name)))
        for (std::uint32_t seed = 0; seed < 60; ++seed) {
            INFO(reader.name << ": " << good.name << " with wrong bytes of seed " << seed);
            std::minstd_rand draws(seed + 1);
            read_damaged(reader, good, seed, [&](std::string& bytes) {
                for (std::uint32_t flips = 1 + seed % 8; flips > 0 && !bytes.empty(); --flips)
                    bytes[draws() % bytes.size()] =
                        static_cast<char>(static_cast<unsigned char>(draws() >> 8U));
            });
        }
}
