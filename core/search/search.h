// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Search in the programme as one types.
namespace estrade {

/// Where in a session a word stands; what stands earlier here weighs more.
enum class SearchField { title, person, subtitle, room, track, abstract };

/// Bytes [begin, end) of a text.
struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool operator==(const Span&) const = default;
};

struct SearchHit {
    std::size_t session = 0;                ///< index into the agenda's sessions
    SearchField field = SearchField::title; ///< where its weightiest word stands
    float score = 0;                        ///< greater is better; comparable within one result
};

struct SearchResult {
    std::vector<SearchHit> hits; ///< best first; those of one score as the agenda has them
    std::size_t total = 0;       ///< of all hits, of which `hits` may hold the best alone
    std::vector<std::string>
        words; ///< folded: every word of the agenda that was taken for one of the query's
    std::vector<std::string> asked; ///< folded: the query's words
};

/// An index of titles, people, rooms, tracks and abstracts. It keeps no reference to the agenda.
///
/// A session is found where each word of a query begins one of its own. Case and accents do not count. A word
/// that nothing begins with, or all of them if no session has them all, may have a typo: one from four
/// letters on, two from eight.
class SearchIndex {
public:
    explicit SearchIndex(const Agenda& agenda);

    /// The best `most` hits. A query without letters or digits finds nothing.
    [[nodiscard]] SearchResult find(std::string_view query, std::size_t most = 200) const;

private:
    struct Posting {
        std::uint32_t session;
        SearchField field;
    };
    struct Candidate {
        std::size_t word;
        float closeness; ///< 1 the word itself, less for one that it begins or resembles
    };
    class Scores;

    [[nodiscard]] std::vector<Candidate> beginning_with(const std::string& word) const;
    [[nodiscard]] std::vector<Candidate> resembling(const std::string& word) const;
    [[nodiscard]] float rarity(std::size_t word) const;

    std::size_t sessions_ = 0;
    std::vector<std::string> words_;  ///< folded and sorted
    std::vector<std::size_t> begins_; ///< of each word's postings, and the end of the last one's
    std::vector<Posting> postings_;   ///< by word, then by session; the weightiest field of each
};

/// Where a text has words that a result was found by: of a word that the query's begins, that beginning.
[[nodiscard]] std::vector<Span> find_marks(const SearchResult& result, std::string_view text);

/// A piece of a text of about so many bytes around its first mark, on one line, with "…" where it was cut.
[[nodiscard]] std::string excerpt(const SearchResult& result, std::string_view text, std::size_t length);

} // namespace estrade
