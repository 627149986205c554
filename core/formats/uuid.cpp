// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/uuid.h"

#include <bit>
#include <cstdio>
#include <vector>

namespace estrade {
namespace {

constexpr std::size_t block_size = 64;

/// Works one block of 64 bytes into the state (RFC 3174, section 6.1).
void sha1_block(std::array<std::uint32_t, 5>& state, const std::uint8_t* block) {
    std::array<std::uint32_t, 80> w{};
    for (std::size_t i = 0; i < 16; ++i)
        for (std::size_t byte = 0; byte < 4; ++byte)
            w[i] = (w[i] << 8U) | block[4 * i + byte];
    for (std::size_t i = 16; i < w.size(); ++i)
        w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    auto [a, b, c, d, e] = state;
    for (std::size_t i = 0; i < w.size(); ++i) {
        std::uint32_t mixed = 0;
        if (i < 20)
            mixed = ((b & c) | (~b & d)) + 0x5A827999U;
        else if (i < 40)
            mixed = (b ^ c ^ d) + 0x6ED9EBA1U;
        else if (i < 60)
            mixed = ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDCU;
        else
            mixed = (b ^ c ^ d) + 0xCA62C1D6U;
        const std::uint32_t next = std::rotl(a, 5) + mixed + e + w[i];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    const std::array<std::uint32_t, 5> added{a, b, c, d, e};
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += added[i];
}

std::array<std::uint32_t, 5> sha1(std::vector<std::uint8_t> bytes) {
    std::array<std::uint32_t, 5> state{0x67452301U, 0xEFCDAB89U, 0x98BADCFEU, 0x10325476U, 0xC3D2E1F0U};
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    bytes.push_back(0x80);
    while (bytes.size() % block_size != block_size - 8)
        bytes.push_back(0);
    for (unsigned shift = 64; shift > 0; shift -= 8)
        bytes.push_back(static_cast<std::uint8_t>(bits >> (shift - 8)));
    for (std::size_t at = 0; at < bytes.size(); at += block_size)
        sha1_block(state, bytes.data() + at);
    return state;
}

} // namespace

std::string name_uuid(const std::array<std::uint8_t, 16>& name_space, std::string_view name) {
    std::vector<std::uint8_t> bytes(name_space.begin(), name_space.end());
    bytes.insert(bytes.end(), name.begin(), name.end());
    const auto hash = sha1(std::move(bytes));
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-%04x-%04x-%04x%08x", hash[0], hash[1] >> 16U,
                  (hash[1] & 0x0FFFU) | 0x5000U, ((hash[2] >> 16U) & 0x3FFFU) | 0x8000U, hash[2] & 0xFFFFU,
                  hash[3]);
    return text.data();
}

std::string stable_uuid(std::string_view kind, std::string_view event_title, std::string_view id) {
    std::string name("estrade:");
    ((name += kind) += ':') += event_title;
    return name_uuid(uuid_namespace_url, (name += '\n') += id);
}

bool is_uuid(std::string_view text) {
    if (text.size() != 36)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool digit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (dash ? c != '-' : !digit)
            return false;
    }
    return true;
}

} // namespace estrade
