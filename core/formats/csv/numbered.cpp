// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/csv/numbered.h"

#include "core/text/text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace estrade::csv {
namespace {

/// "p1_title": "p", 1, "title".
struct Head {
    std::size_t column = 0;
    std::string of;
    int number = 0;
    std::string what;
};

std::string plain(std::string_view text) {
    constexpr std::string_view between = " _-.:#";
    const std::size_t begin = std::min(text.find_first_not_of(between), text.size());
    const std::size_t end = text.find_last_not_of(between) + 1; // npos + 1 is 0
    return text::fold(text.substr(begin, end - std::min(begin, end)));
}

std::optional<Head> head_of(std::string_view text, std::size_t column) {
    constexpr std::string_view digits = "0123456789";
    constexpr std::size_t longest = 60;
    constexpr std::size_t most_digits = 2;
    const std::size_t begin = text.find_first_of(digits);
    if (text.size() > longest || begin == std::string_view::npos)
        return std::nullopt;
    const std::size_t end = std::min(text.find_first_not_of(digits, begin), text.size());
    Head head{column, plain(text.substr(0, begin)), 0, plain(text.substr(end))};
    std::from_chars(text.data() + begin, text.data() + end, head.number);
    const bool one_number = text.find_first_of(digits, end) == std::string_view::npos;
    return one_number && end - begin <= most_digits && !head.of.empty() ? std::optional(std::move(head))
                                                                        : std::nullopt;
}

std::optional<Role> whom(const Head& head) {
    return field_of(head.of) == Field::speakers ? std::optional(Role::speaker) : role_of(head.of);
}

/// What it tells of a presentation. `of_talk`: "Speaker 2" does, as there is a "Title 2".
std::optional<Field> field_in(const Head& head, bool of_talk) {
    const auto field = field_of(of_talk && head.what.empty() ? head.of : head.what);
    if (field != Field::name)
        return field;
    return whom(head) ? Field::speakers : Field::title;
}

class Numbered {
public:
    explicit Numbered(Table& table) : table_(table) {
        for (const std::size_t column : table.unknown)
            if (auto head = head_of(table.head.text(column), column))
                heads_.push_back(std::move(*head));
        for (const Head& head : heads_)
            if (head.what.empty() && field_of(head.of) == Field::title)
                titles_.insert(head.number);
    }

    std::size_t take() {
        take_parts();
        for (const Head& head : heads_) {
            if (taken_.contains(head.column))
                continue;
            if (const auto role = whom(head))
                take_person(head, *role);
            else
                take_field(head);
        }
        std::erase_if(table_.unknown, [&](std::size_t column) { return taken_.contains(column); });
        return taken_.size();
    }

private:
    void take_parts() {
        using Key = std::pair<int, std::string>;
        std::map<Key, Table> parts;
        std::map<Key, std::vector<std::size_t>> columns;
        std::vector<Head> nearest = heads_;
        std::stable_sort(nearest.begin(), nearest.end(), [](const Head& a, const Head& b) {
            return rank_of(a.what.empty() ? a.of : a.what) < rank_of(b.what.empty() ? b.of : b.what);
        });
        for (const Head& head : nearest) {
            const bool of_talk = titles_.contains(head.number) && (head.what.empty() || whom(head));
            const auto field = field_in(head, of_talk);
            if (!field || (!of_talk && whom(head)))
                continue;
            const Key key{head.number, of_talk ? std::string() : head.of};
            parts[key].columns[*field].push_back(head.column);
            columns[key].push_back(head.column);
        }
        for (auto& [key, part] : parts) {
            if (!part.has(Field::title) || part.columns.size() < 2)
                continue;
            part.head = table_.head;
            taken_.insert(columns[key].begin(), columns[key].end());
            table_.parts.push_back(std::move(part));
        }
    }

    /// "Track 1", where there is no "Track".
    void take_field(const Head& head) {
        const auto field = head.what.empty() ? field_of(head.of) : std::nullopt;
        if (!field || tells_time(*field) || *field == Field::title ||
            (table_.has(*field) && !fields_.contains(*field)))
            return;
        fields_.insert(*field);
        table_.columns[*field].push_back(head.column);
        taken_.insert(head.column);
    }

    void take_person(const Head& head, Role role) {
        const auto part = name_part_of(head.what); // "Speaker 1 Last Name"
        const bool is_name = head.what.empty() || part == NamePart::given;
        const auto field = is_name ? std::optional(Field::name) : part ? std::nullopt : field_of(head.what);
        const auto place = people_.try_emplace({head.of, head.number}, table_.people.size());
        if (place.second) {
            const auto name = std::find_if(heads_.begin(), heads_.end(), [&](const Head& other) {
                return other.of == head.of && other.number == head.number &&
                       (other.what.empty() || field_of(other.what) == Field::name ||
                        name_part_of(other.what) == NamePart::given);
            });
            if (name == heads_.end()) {
                people_.erase(place.first);
                return;
            }
            table_.people.push_back({name->column, {}, role, {}, {}});
        }
        PeopleColumn& person = table_.people[place.first->second];
        const bool is_new = field == Field::name          ? person.name == head.column
                            : part                        ? !person.family
                            : field == Field::affiliation ? !person.affiliation
                                                          : field == Field::bio && !person.bio;
        if (!is_new)
            return;
        if (part == NamePart::family)
            person.family = head.column;
        else if (field == Field::affiliation)
            person.affiliation = head.column;
        else if (field == Field::bio)
            person.bio = head.column;
        taken_.insert(head.column);
    }

    Table& table_;
    std::vector<Head> heads_;
    std::set<Field> fields_; ///< of which no other column tells
    std::set<int> titles_;   ///< numbers of "Title 2"
    std::set<std::size_t> taken_;
    std::map<std::pair<std::string, int>, std::size_t> people_;
};

} // namespace

std::size_t take_numbered(Table& table) {
    return Numbered(table).take();
}

} // namespace estrade::csv
