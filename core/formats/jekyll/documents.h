// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/copies.h"
#include "core/formats/source.h"
#include "core/formats/yaml/tree.h"

#include <map>
#include <string>
#include <vector>

namespace estrade::jekyll {

/// A document of a collection: its front matter as a map, its text as the member "description"; or an entry
/// of a data file.
struct Document {
    std::string path;
    std::string title;
    yaml::Node told;
    bool used = false;
};

/// The documents of some collections ("_talks/"), found by their titles and by the names of their files.
class Documents {
public:
    /// Of the site whose folder is `root` within the source. What cannot be read is added to the diagnostics.
    Documents(const Source& source, const std::string& root, std::initializer_list<std::string_view> folders,
              Diagnostics& diagnostics);

    /// Adds what a data file lists, each with an id or a key ("speakers.yml"), or is by its name
    /// ("speakers/ada.yml").
    void add_data(const Source& source, const std::string& path, bool is_one, Diagnostics& diagnostics);

    /// The one that a text names, marked as used; null where none is.
    [[nodiscard]] const Document* find(std::string_view text);
    [[nodiscard]] const std::vector<Document>& all() const { return all_; }

private:
    void add(Document document, std::initializer_list<std::string_view> words);
    void add_entry(const yaml::Node& told, const std::string& path, std::string_view key);
    void add_entries(const yaml::Node& listed, const std::string& path, int depth);

    std::vector<Document> all_;
    std::map<std::string, std::size_t, std::less<>> by_word_; ///< folded
};

/// "_talks/2024-boats.md" is "2024-boats".
[[nodiscard]] std::string_view stem_of(std::string_view path);

/// Takes away what is told of where a node stands in its file.
void forget_places(yaml::Node& node);

/// Adds what the documents of talks and people tell to the maps of a schedule that name them, up to 16 MB.
void complete(yaml::Node& schedule, Documents& talks, Documents& people);

} // namespace estrade::jekyll
