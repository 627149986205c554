// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"
#include "core/formats/hugo/value.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A Hugo site made with the theme devfest-theme-hugo (github.com/GDGToulouse/devfest-theme-hugo): its
/// settings, data files and pages, before they mean anything to an agenda.
namespace estrade::hugo {

/// How the files of settings and data may end.
inline constexpr std::array<std::string_view, 4> data_endings{".toml", ".yaml", ".yml", ".json"};

/// A file of content: its front matter and what follows.
struct Page {
    const std::string* path = nullptr; ///< within the source
    std::string name;                  ///< "arthur_busser" of "content/speakers/arthur_busser.fr.md"
    std::string folder;   ///< between the section and the name: "gold" of "partners/gold/acme.md"
    std::string language; ///< of its file name; empty where that tells none
    Value front;
    std::string body; ///< Markdown without Hugo's shortcodes and HTML comments

    /// How the site's data speak of it: its `key`, else its name.
    [[nodiscard]] std::string key() const;
};

/// The site being read, and everything found on the way.
class Site {
public:
    /// `root` is the site's folder within the source, with a trailing "/", or empty.
    Site(const Source& source, std::string root);

    /// A data file: "schedule" is data/schedule.yml, .yaml, .json or .toml. No value where there is none.
    [[nodiscard]] Value data(std::string_view name);
    /// The site's settings: config.toml, hugo.yaml…, or those of config/_default/.
    [[nodiscard]] const Value& config() const { return config_; }
    /// A setting under `params`, in the site's language where it is told apart.
    [[nodiscard]] const Value& param(std::string_view name) const;
    /// All pages of a section ("sessions") in all languages, in order of their paths.
    [[nodiscard]] std::vector<Page> pages(std::string_view section);
    /// Of pages that are translations of one another, the one in the site's language.
    [[nodiscard]] std::vector<Page> in_site_language(std::vector<Page> pages) const;

    /// BCP 47 tag of the site's text; empty until it is chosen.
    [[nodiscard]] const std::string& language() const { return language_; }
    /// The languages the site is made in, those of least weight first.
    [[nodiscard]] const std::vector<std::string>& languages() const { return languages_; }
    /// Chooses the site's language: its defaultContentLanguage; else the one all of its sessions declare,
    /// where the site is made in it; else, as Hugo does, English or the language of least weight; else
    /// languageCode.
    void choose_language(const std::vector<Page>& sessions);

    /// An absolute address: itself, or a path of the site completed by its baseURL. Empty for all else.
    [[nodiscard]] std::string address(const Value& link) const;
    /// A text of the site, which may be told apart by language ({en: …, fr: …}).
    [[nodiscard]] std::string text(const Value& value) const;

    void report(Severity severity, const Value& at, Phrase what, Phrase hint = {});
    void report_file(Severity severity, std::string_view path, Phrase what, Phrase hint = {});
    [[nodiscard]] Diagnostics take_diagnostics() { return std::move(diagnostics_); }

private:
    [[nodiscard]] Value parse(const std::string& path, const std::string& bytes);
    [[nodiscard]] std::optional<Page> page(const std::string& path, const std::string& bytes,
                                           std::string_view section_path);
    void split_front_matter(Page& page, const std::string& bytes);
    void read_config();
    void add_failure(Diagnostic failure);
    void add_failures(Diagnostics failures);
    [[nodiscard]] Value take(Value value);

    static constexpr std::size_t most_values = 500'000; // of all files together

    const Source& source_;
    std::string root_;
    Value config_;
    std::string language_;
    std::vector<std::string> languages_;
    std::string base_url_;
    std::size_t values_left_ = most_values;
    std::map<std::string, std::string>
        content_folders_; // with a trailing "/"; the language of each, or empty
    Diagnostics diagnostics_;
};

} // namespace estrade::hugo
