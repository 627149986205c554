// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/search.h"

#include "core/agenda/lookup.h"
#include "core/search/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace estrade {
namespace {

constexpr std::size_t longest_word = 48; // bytes that count; what is longer is an address or no word
constexpr std::size_t most_words = 8;    // of a query; more are not needed to find anything

float weight_of(SearchField field) {
    constexpr std::array<float, 6> weights{10, 8, 5, 4, 3, 1};
    return weights[static_cast<std::size_t>(field)];
}

std::size_t forgiven_typos(std::size_t length) {
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

std::string cut(std::string folded) {
    if (folded.size() > longest_word)
        folded.resize(longest_word);
    return folded;
}

/// The number of edits between a word and the nearest beginning of others that come in sorted order: rows for
/// what one shares with the one before are kept.
class Resemblance {
public:
    Resemblance(std::string_view word, std::size_t most) : word_(word), most_(most), rows_(1) {
        std::iota(rows_[0].begin(), rows_[0].begin() + static_cast<std::ptrdiff_t>(word.size()) + 1,
                  std::uint8_t{0});
    }

    /// The least edits from the word to a beginning of `other` within the bound, or more than the bound.
    /// `dead` becomes the length of the shortest beginning that no other word with it can mend, or 0.
    std::size_t edits(std::string_view other, std::size_t& dead) {
        std::size_t shared = 0;
        while (shared + 1 < rows_.size() && shared < other.size() && other[shared] == last_[shared])
            ++shared;
        rows_.resize(shared + 1);
        last_ = other;
        dead = 0;
        std::size_t least = most_ + 1;
        for (std::size_t i = 0; i <= shared; ++i)
            least = std::min<std::size_t>(least, rows_[i][word_.size()]);
        for (std::size_t i = shared + 1; i <= other.size() && least > 0; ++i) {
            if (add_row(i, other) > most_) {
                dead = i;
                break;
            }
            least = std::min<std::size_t>(least, rows_[i][word_.size()]);
        }
        return least;
    }

private:
    using Row = std::array<std::uint8_t, longest_word + 1>;

    std::size_t add_row(std::size_t i, std::string_view other) {
        rows_.emplace_back();
        const Row& above = rows_[i - 1];
        Row& row = rows_[i];
        row[0] = static_cast<std::uint8_t>(i);
        std::uint8_t least = row[0];
        for (std::size_t j = 1; j <= word_.size(); ++j) {
            const bool same = word_[j - 1] == other[i - 1];
            std::size_t cost = std::min({above[j - 1] + (same ? 0U : 1U), above[j] + 1U, row[j - 1] + 1U});
            if (i > 1 && j > 1 && word_[j - 1] == other[i - 2] && word_[j - 2] == other[i - 1])
                cost = std::min<std::size_t>(cost, rows_[i - 2][j - 2] + 1U);
            row[j] = static_cast<std::uint8_t>(cost);
            least = std::min(least, row[j]);
        }
        return least;
    }

    std::string_view word_;
    std::string_view last_;
    std::size_t most_;
    std::vector<Row> rows_;
};

} // namespace

SearchIndex::SearchIndex(const Agenda& agenda) : sessions_(agenda.sessions.size()) {
    const Lookup lookup(agenda);
    std::unordered_map<std::string_view, std::vector<const Room*>> rooms_of;
    for (const Slot& slot : agenda.slots)
        if (const Room* const room = lookup.room(slot.room))
            rooms_of[slot.session.value].push_back(room);

    std::unordered_map<std::string, std::vector<Posting>> index;
    std::uint32_t number = 0;
    SearchField field{};
    const std::function<void(const search::Word&)> keep = [&](const search::Word& word) {
        std::vector<Posting>& found =
            word.folded.size() > longest_word ? index[cut(word.folded)] : index[word.folded];
        if (found.empty() || found.back().session != number) // fields come weightiest first
            found.push_back({number, field});
    };
    for (const Session& session : agenda.sessions) {
        field = SearchField::title;
        search::each_word(session.title, keep);
        field = SearchField::person;
        for (const Participation& one : session.people)
            if (const Person* const person = lookup.person(one.person))
                for (const std::string* text : {&person->name, &person->handle, &person->affiliation})
                    search::each_word(*text, keep);
        field = SearchField::subtitle;
        search::each_word(session.subtitle, keep);
        field = SearchField::room;
        if (const auto of_session = rooms_of.find(session.id.value); of_session != rooms_of.end())
            for (const Room* room : of_session->second)
                search::each_word(room->name, keep);
        field = SearchField::track;
        if (const Track* const track = lookup.track(session.track))
            search::each_word(track->name, keep);
        field = SearchField::abstract;
        search::each_word(session.abstract, keep);
        ++number;
    }

    words_.reserve(index.size());
    for (const auto& [word, found] : index)
        words_.push_back(word);
    std::sort(words_.begin(), words_.end());
    for (const std::string& word : words_) {
        begins_.push_back(postings_.size());
        const std::vector<Posting>& found = index[word];
        postings_.insert(postings_.end(), found.begin(), found.end());
    }
    begins_.push_back(postings_.size());
}

/// What sessions have of a query so far: the sum over its words of the best of each.
class SearchIndex::Scores {
public:
    explicit Scores(std::size_t sessions) : kept_(sessions) {}

    /// Takes a word of the query: only sessions that all earlier ones found stay.
    void add(const SearchIndex& index, const std::vector<Candidate>& candidates) {
        for (const Candidate& candidate : candidates) {
            const float value = candidate.closeness * index.rarity(candidate.word);
            for (std::size_t i = index.begins_[candidate.word]; i < index.begins_[candidate.word + 1]; ++i) {
                const Posting& posting = index.postings_[i];
                Kept& kept = kept_[posting.session];
                const float score = value * weight_of(posting.field);
                if (kept.words < taken_ || (kept.words > taken_ && score <= kept.best))
                    continue;
                if (kept.words == taken_) {
                    kept.before = kept.sum;
                    kept.words = static_cast<std::uint16_t>(taken_ + 1);
                }
                kept.best = score;
                kept.sum = kept.before + score;
                kept.field = std::min(kept.field, posting.field);
            }
        }
        ++taken_;
    }

    [[nodiscard]] std::vector<SearchHit> hits() const {
        std::vector<SearchHit> hits;
        for (std::size_t i = 0; i < kept_.size(); ++i)
            if (taken_ > 0 && kept_[i].words == taken_)
                hits.push_back({i, kept_[i].field, kept_[i].sum});
        return hits;
    }

private:
    struct Kept {
        float sum = 0;
        float before = 0; ///< the sum without the last word
        float best = 0;   ///< of the last word
        std::uint16_t words = 0;
        SearchField field = SearchField::abstract;
    };
    std::vector<Kept> kept_;
    std::uint16_t taken_ = 0;
};

float SearchIndex::rarity(std::size_t word) const {
    const auto found = static_cast<float>(begins_[word + 1] - begins_[word]);
    return 1 + std::log((static_cast<float>(sessions_) + 1) / (found + 1));
}

std::vector<SearchIndex::Candidate> SearchIndex::beginning_with(const std::string& word) const {
    constexpr float least_closeness = 0.4F;
    std::vector<Candidate> candidates;
    for (auto i = std::lower_bound(words_.begin(), words_.end(), word);
         i != words_.end() && i->starts_with(word); ++i) {
        const float share = static_cast<float>(word.size()) / static_cast<float>(i->size());
        candidates.push_back({static_cast<std::size_t>(i - words_.begin()),
                              *i == word ? 1 : least_closeness + (1 - least_closeness) * share * 0.8F});
    }
    return candidates;
}

std::vector<SearchIndex::Candidate> SearchIndex::resembling(const std::string& word) const {
    const std::size_t most = forgiven_typos(word.size());
    if (most == 0)
        return beginning_with(word);
    std::vector<Candidate> candidates;
    Resemblance resemblance(word, most);
    for (std::size_t i = 0; i < words_.size();) {
        std::size_t dead = 0;
        const std::size_t edits = resemblance.edits(words_[i], dead);
        if (edits <= most) {
            const auto longer = static_cast<float>(std::max(word.size(), words_[i].size()));
            const auto extra = longer - static_cast<float>(word.size());
            candidates.push_back({i, (1 - 0.25F * static_cast<float>(edits)) * (1 - 0.6F * extra / longer)});
        }
        if (dead == 0 || edits <= most) {
            ++i;
            continue;
        }
        std::string after = words_[i].substr(0, dead);
        while (!after.empty() && static_cast<std::uint8_t>(after.back()) == 0xFF)
            after.pop_back();
        if (after.empty())
            break;
        after.back() = static_cast<char>(static_cast<std::uint8_t>(after.back()) + 1);
        i = static_cast<std::size_t>(
            std::lower_bound(words_.begin() + static_cast<std::ptrdiff_t>(i) + 1, words_.end(), after) -
            words_.begin());
    }
    return candidates;
}

SearchResult SearchIndex::find(std::string_view query, std::size_t most) const {
    SearchResult result;
    search::each_word(query, [&](const search::Word& word) {
        if (result.asked.size() < most_words)
            result.asked.push_back(cut(word.folded));
    });
    std::vector<std::size_t> taken; // words, of which there may be as many as sessions
    for (const bool forgiving : {false, true}) {
        Scores scores(sessions_);
        taken.clear();
        for (const std::string& word : result.asked) {
            std::vector<Candidate> candidates;
            if (!forgiving)
                candidates = beginning_with(word);
            if (candidates.empty())
                candidates = resembling(word);
            scores.add(*this, candidates);
            for (const Candidate& candidate : candidates)
                taken.push_back(candidate.word);
        }
        result.hits = scores.hits();
        if (!result.hits.empty())
            break;
    }
    result.total = result.hits.size();
    const std::size_t shown = std::min(most, result.total);
    std::partial_sort(result.hits.begin(), result.hits.begin() + static_cast<std::ptrdiff_t>(shown),
                      result.hits.end(), [](const SearchHit& a, const SearchHit& b) {
                          return a.score != b.score ? a.score > b.score : a.session < b.session;
                      });
    result.hits.resize(shown);
    std::sort(taken.begin(), taken.end()); // as the words are
    taken.erase(std::unique(taken.begin(), taken.end()), taken.end());
    result.words.reserve(taken.size());
    for (const std::size_t word : taken)
        result.words.push_back(words_[word]);
    return result;
}

std::vector<Span> find_marks(const SearchResult& result, std::string_view text) {
    std::vector<Span> marks;
    search::each_word(text, [&](const search::Word& word) {
        if (!std::binary_search(result.words.begin(), result.words.end(), cut(word.folded)))
            return;
        std::size_t end = word.end;
        for (const std::string& asked : result.asked)
            if (word.folded.starts_with(asked) && word.folded.size() == word.end - word.begin)
                end = word.begin + asked.size(); // folding changed no lengths: the beginning can be told
        marks.push_back({word.begin, end});
    });
    return marks;
}

std::string excerpt(const SearchResult& result, std::string_view text, std::size_t length) {
    const std::vector<Span> marks = find_marks(result, text);
    const auto is_inner = [&](std::size_t at) {
        return at < text.size() && (static_cast<std::uint8_t>(text[at]) & 0xC0U) == 0x80U;
    };
    const std::size_t mark = marks.empty() ? 0 : marks.front().begin;
    std::size_t begin = mark > length / 3 ? mark - length / 3 : 0;
    if (begin > 0) // at the beginning of a word
        begin = std::min(text.find_first_of(" \n", begin), mark);
    std::size_t end = std::min(begin + length, text.size());
    if (end < text.size())
        end = std::max(text.find_last_of(" \n", end), mark);
    while (is_inner(end))
        ++end;
    std::string piece = begin > 0 ? "…" : "";
    for (const char c : text::trim(text.substr(begin, end - begin)))
        if (const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
            !blank || !piece.ends_with(' '))
            piece += blank ? ' ' : c;
    return piece + (end < text.size() ? "…" : "");
}

} // namespace estrade
