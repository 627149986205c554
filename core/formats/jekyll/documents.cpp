// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/jekyll/documents.h"

#include "core/formats/site/item.h"
#include "core/formats/site/layout.h"
#include "core/formats/site/references.h"
#include "core/formats/site/tree.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::jekyll {
namespace {

using csv::Field;
using yaml::Node;
using yaml::text_node;

/// What Jekyll itself asks for, and what is told for its pages.
bool is_of_page(std::string_view key) {
    static constexpr std::array<std::string_view, 8> keys{"layout", "permalink", "published", "order",
                                                          "hide",   "date",      "slug",      "lang"};
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// A page's text without the comments of HTML.
std::string without_comments(std::string_view text) {
    std::string rest;
    for (std::size_t open = text.find("<!--"); open != std::string_view::npos; open = text.find("<!--")) {
        const std::size_t close = text.find("-->", open);
        if (close == std::string_view::npos)
            break;
        rest += text.substr(0, open);
        text.remove_prefix(close + 3);
    }
    return rest += text;
}

/// A title, or the name of a person; empty where neither is told.
std::string title_of(const Node& told) {
    if (std::string title = site::Item(told, {}).title(); !title.empty())
        return title;
    const auto text = [&](std::string_view key) {
        const Node* const name = told.find(key);
        return name == nullptr ? std::string() : name->text;
    };
    return std::string(text::trim(text("first_name") + " " + text("last_name")));
}

std::optional<Document> document_of(const std::string& path, const std::string& bytes,
                                    Diagnostics& diagnostics) {
    if (text::find_invalid_utf8(bytes) != std::string::npos) {
        diagnostics.push_back(
            {Severity::error, {path, 0, 0}, Phrase("is not UTF-8 text"), Phrase("save it as UTF-8")});
        return std::nullopt;
    }
    const auto lines = text::lines(bytes);
    if (lines.empty() || text::trim(lines[0]) != "---")
        return std::nullopt;
    std::size_t end = 1;
    std::string front = "\n"; // so that lines are counted as in the file
    for (; end < lines.size() && text::trim(lines[end]) != "---"; ++end)
        (front += lines[end]) += '\n';
    auto told = yaml::parse(front, path);
    if (!told) {
        for (Diagnostic& fault : told.error())
            diagnostics.push_back(std::move(fault));
        return std::nullopt;
    }
    Document document{path, std::string(stem_of(path)), std::move(*told), false};
    if (!document.told.is_map()) {
        if (!document.told.is_null())
            diagnostics.push_back({Severity::warning,
                                   {path, document.told.line, 0},
                                   Phrase("its front matter tells nothing by keys"),
                                   {},
                                   Treatment::left_out});
        document.told = Node();
        document.told.kind = Node::Kind::map;
    }
    if (const std::string title = title_of(document.told); !title.empty())
        document.title = title;
    forget_places(document.told);
    if (end + 1 < lines.size() && document.told.find("description") == nullptr) {
        const auto body = static_cast<std::size_t>(lines[end + 1].data() - bytes.data());
        document.told.add(
            text_node("description"),
            text_node(std::string(text::trim(without_comments(std::string_view(bytes).substr(body))))));
    }
    return document;
}

class Completion {
public:
    Completion(Documents& talks, Documents& people) : talks_(talks), people_(people) {}

    /// `names_talks`: the texts of a list are names of talks.
    void walk(Node& node, bool names_talks) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            Node& item = node.items[i];
            if (node.is_list() && item.is_text() && names_talks)
                take_name(item);
            const bool named = node.is_map() ? holds_talks(node.keys[i].text) : names_talks;
            walk(item, named);
            if (node.is_map() && item.is_list() && !item.items.empty() && item.items.front().is_map() &&
                site::field_by_id(node.keys[i].text) == Field::title)
                node.keys[i].text = "sessions";
        }
        if (node.is_map())
            complete_map(node);
    }

private:
    static bool holds_talks(std::string_view key) {
        return site::field_of(key) == Field::title || site::holds_sessions(key) ||
               site::field_by_id(key) == Field::title;
    }

    void take_name(Node& item) {
        const Document* const talk = talks_.find(item.text);
        if (talk == nullptr)
            return;
        Node map;
        map.kind = Node::Kind::map;
        map.line = item.line;
        map.column = item.column;
        map.add(text_node("title"), text_node(talk->title));
        item = std::move(map);
    }

    void complete_map(Node& map) {
        const bool titled = !site::Item(map, {}).title().empty(); // an id of its own names no other
        for (std::size_t i = 0; i < map.items.size(); ++i) {
            const std::string_view key = map.keys[i].text;
            const auto field = map.items[i].is_text() ? site::field_of(key) : std::nullopt;
            const bool names = field == Field::title || field == Field::name || key == "slug" ||
                               (field == Field::id && !(titled && site::is_number(map.items[i].text)));
            if (const Document* const talk = names ? talks_.find(map.items[i].text) : nullptr) {
                if (field == Field::title)
                    map.items[i].text = talk->title; // which it may name by its file or id
                add(map, *talk);
                break;
            }
        }
        for (std::size_t i = 0; i < map.items.size(); ++i) {
            std::string& key = map.keys[i].text;
            const bool by_id = site::field_by_id(key) == Field::speakers;
            if ((by_id || site::field_of(key) == Field::speakers) && name_people(map.items[i]) && by_id)
                key = "speakers";
        }
    }

    void add(Node& map, const Document& talk) {
        if (!copies_.allow(site::bytes_of(talk.told)))
            return;
        if (map.find("title") == nullptr &&
            (map.find("name") == nullptr || map.find("name")->text != talk.title)) {
            map.add(text_node("title"), text_node(talk.title));
        }
        for (std::size_t i = 0; i < talk.told.items.size(); ++i) {
            const std::string& key = talk.told.keys[i].text;
            const auto field = site::field_of(key);
            const bool known = map.find(key) != nullptr || field == Field::title || key == "name" ||
                               std::any_of(map.keys.begin(), map.keys.end(), [&](const Node& other) {
                                   return field && site::field_of(other.text) == field;
                               });
            if (known || is_of_page(key))
                continue;
            map.add(text_node(key), talk.told.items[i]);
        }
    }

    /// Whether it names any that are known.
    bool name_people(Node& node) {
        bool any = false;
        if (node.is_list())
            for (Node& item : node.items)
                any = name_people(item) || any;
        const Document* const person = node.is_text() ? people_.find(node.text) : nullptr;
        if (person == nullptr || !copies_.allow(site::bytes_of(person->told)))
            return any;
        Node map = person->told;
        if (map.find("name") == nullptr && map.find("title") == nullptr) {
            map.add(text_node("name"), text_node(person->title));
        }
        map.line = node.line;
        map.column = node.column;
        node = std::move(map);
        return true;
    }

    Documents& talks_;
    Documents& people_;
    schedule::Copies copies_;
};

} // namespace

std::string_view stem_of(std::string_view path) {
    path.remove_prefix(path.find_last_of('/') + 1);
    return path.substr(0, path.find_last_of('.'));
}

void forget_places(Node& node) {
    node.line = 0;
    node.column = 0;
    for (Node& item : node.items)
        forget_places(item);
}

Documents::Documents(const Source& source, const std::string& root,
                     std::initializer_list<std::string_view> folders, Diagnostics& diagnostics) {
    for (const std::string_view folder : folders) {
        const std::string begin = root + std::string(folder);
        for (auto file = source.files.lower_bound(begin);
             file != source.files.end() && file->first.starts_with(begin); ++file)
            if (file->first.ends_with(".md"))
                if (auto document = document_of(file->first, file->second, diagnostics))
                    add(std::move(*document), {stem_of(file->first)});
    }
}

void Documents::add_data(const Source& source, const std::string& path, bool is_one,
                         Diagnostics& diagnostics) {
    const Source data{source.name + "/" + path, source.files.at(path), false, {}};
    schedule::Report report(data);
    site::DataFile file(data, report, {});
    for (Diagnostic& fault : report.take())
        if (fault.severity == Severity::error)
            diagnostics.push_back(std::move(fault));
    if (is_one && file.root().is_map())
        add_entry(file.root(), path, stem_of(path));
    else
        add_entries(file.root(), path, 0);
}

void Documents::add_entries(const Node& listed, const std::string& path, int depth) {
    constexpr int deepest = 3; // "speakers: {keynotes: [{id: …}]}"
    for (std::size_t i = 0; i < listed.items.size(); ++i) {
        const Node& entry = listed.items[i];
        if (entry.is_map() && !title_of(entry).empty())
            add_entry(entry, path, listed.is_map() ? std::string_view(listed.keys[i].text) : "");
        else if (depth < deepest)
            add_entries(entry, path, depth + 1);
    }
}

void Documents::add_entry(const Node& told, const std::string& path, std::string_view key) {
    Document document{path, title_of(told), told, false};
    if (document.title.empty())
        document.title = key;
    forget_places(document.told);
    const std::string id = site::id_of(told);
    const Node* const name = told.find("name");
    add(std::move(document), {id, key, name == nullptr ? std::string_view() : name->text});
}

void Documents::add(Document document, std::initializer_list<std::string_view> words) {
    by_word_.try_emplace(text::fold(document.title), all_.size());
    for (const std::string_view word : words)
        if (!word.empty())
            by_word_.try_emplace(text::fold(word), all_.size());
    all_.push_back(std::move(document));
}

const Document* Documents::find(std::string_view text) {
    const auto found = by_word_.find(text::fold(text::trim(text)));
    if (found == by_word_.end())
        return nullptr;
    all_[found->second].used = true;
    return &all_[found->second];
}

void complete(Node& schedule, Documents& talks, Documents& people) {
    Completion(talks, people).walk(schedule, false);
}

} // namespace estrade::jekyll
