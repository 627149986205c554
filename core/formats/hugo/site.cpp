// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/site.h"

#include "core/formats/schedule/encoding.h"
#include "core/formats/session_words.h"
#include "core/text/text.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace estrade::hugo {
namespace {

/// Takes out what stands between two marks, as often as it does.
void erase_between(std::string& text, std::string_view begin, std::string_view end) {
    std::string kept;
    std::size_t at = 0;
    for (;;) {
        const std::size_t from = text.find(begin, at);
        const std::size_t to = from == std::string::npos ? from : text.find(end, from + begin.size());
        if (to == std::string::npos)
            break;
        kept.append(text, at, from - at);
        at = to + end.size();
    }
    if (at > 0)
        text = kept.append(text, at);
}

/// The Markdown of a body without what only Hugo understands, and without empty lines or a rule at its ends.
std::string clean_body(std::string_view markdown) {
    std::string text(markdown);
    erase_between(text, "{{%", "%}}");
    erase_between(text, "{{<", ">}}");
    erase_between(text, "<!--", "-->");
    std::string body;
    bool after_empty = false;
    for (const std::string_view line : text::lines(text)) {
        const bool empty = text::trim(line).empty();
        if (!empty || !after_empty)
            body.append(empty ? std::string_view{} : line).append("\n");
        after_empty = empty;
    }
    std::string_view rest = text::trim(body);
    for (const std::string_view rule : {"\n\n---", "\n\n***", "\n\n___"})
        if (rest.ends_with(rule))
            rest = text::trim(rest.substr(0, rest.size() - rule.size()));
    return std::string(rest);
}

std::string joined(std::string_view folder, std::string_view path) {
    std::string whole(folder);
    if (!whole.empty() && whole.back() != '/')
        whole += '/';
    return whole.append(path);
}

int weight_of(const Value& language) {
    int weight = 0;
    const std::string text = language["weight"].trimmed();
    std::from_chars(text.data(), text.data() + text.size(), weight);
    return weight == 0 ? 1'000'000 : weight; // Hugo puts those without a weight last
}

} // namespace

std::string Page::key() const {
    std::string key = front["key"].trimmed();
    return key.empty() ? name : key;
}

Site::Site(const Source& source, std::string root) : source_(source), root_(std::move(root)) {
    read_config();
}

void Site::add_failure(Diagnostic failure) {
    failure.where.file = failure.where.file.empty() ? source_.name : joined(source_.name, failure.where.file);
    diagnostics_.push_back(std::move(failure));
}

void Site::add_failures(Diagnostics failures) {
    for (Diagnostic& failure : failures)
        add_failure(std::move(failure));
}

void Site::report(Severity severity, const Value& at, Phrase what, Phrase hint) {
    const std::string file = at.file == nullptr ? std::string() : *at.file;
    add_failure({severity, {file, at.line, at.column}, std::move(what), std::move(hint)});
}

void Site::report_file(Severity severity, std::string_view path, Phrase what, Phrase hint) {
    add_failure({severity, {std::string(path), 0, 0}, std::move(what), std::move(hint)});
}

/// Hands a value on, as long as the site's values are not too many together.
Value Site::take(Value value) {
    const std::size_t count = value.count();
    if (count <= values_left_) {
        values_left_ -= count;
        return value;
    }
    if (values_left_ > 0)
        report(Severity::error, value,
               Phrase("is where the site passes the %1 values that are read of it", {most_values}),
               Phrase("give the folder of the site itself"));
    values_left_ = 0;
    return {};
}

Value Site::parse(const std::string& path, const std::string& bytes) {
    auto value = path.ends_with(".toml") ? parse_toml(bytes, &path, 1) : parse_yaml(bytes, &path, 1);
    if (value)
        return take(std::move(*value));
    add_failures(std::move(value.error()));
    return {};
}

Value Site::data(std::string_view name) {
    for (const std::string_view ending : data_endings)
        if (const auto file = source_.files.find(root_ + "data/" + std::string(name) + std::string(ending));
            file != source_.files.end())
            return parse(file->first, file->second);
    return {};
}

void Site::read_config() {
    const auto read = [&](const std::string& name) -> Value {
        for (const std::string_view ending : data_endings)
            if (const auto file = source_.files.find(root_ + name + std::string(ending));
                file != source_.files.end())
                return parse(file->first, file->second);
        return {};
    };
    for (const char* const name : {"hugo", "config", "config/_default/hugo", "config/_default/config"})
        if (config_ = read(name); config_.kind == Value::Kind::map)
            break;
    if (config_.kind != Value::Kind::map)
        config_ = {};
    for (const char* const name : {"params", "languages"})
        if (Value part = config_[name] ? Value{} : read(std::string("config/_default/") + name)) {
            config_.kind = Value::Kind::map;
            config_.names.emplace_back(name);
            config_.items.push_back(std::move(part));
        }

    std::vector<std::pair<int, std::string>> weighed;
    for (const auto& [tag, settings] : keyed(config_["languages"]))
        if (!(*settings)["disabled"].is_true())
            weighed.emplace_back(weight_of(*settings), tag);
    std::stable_sort(weighed.begin(), weighed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [weight, tag] : weighed)
        languages_.push_back(std::move(tag));

    base_url_ = config_["baseURL"].trimmed();
    const std::string content = config_["contentDir"].trimmed();
    content_folders_[root_ + joined(content.empty() ? "content" : content, "")] = "";
    for (const auto& [tag, settings] : keyed(config_["languages"]))
        if (const std::string own = (*settings)["contentDir"].trimmed(); !own.empty())
            content_folders_[root_ + joined(own, "")] = tag;
}

const Value& Site::param(std::string_view name) const {
    const Value& own = config_["languages"][language_];
    if (const Value& value = own["params"][name])
        return value;
    if (const Value& value = own[name])
        return value;
    return config_["params"][name];
}

std::optional<Page> Site::page(const std::string& path, const std::string& bytes,
                               std::string_view section_path) {
    std::string_view rest(path);
    rest.remove_prefix(section_path.size());
    rest.remove_suffix(std::string_view(".md").size());
    Page page;
    page.path = &path;
    if (const std::size_t dot = rest.rfind('.'); dot != std::string_view::npos) {
        const std::string suffix(rest.substr(dot + 1));
        const bool told = std::find(languages_.begin(), languages_.end(), suffix) != languages_.end();
        if (told || (languages_.empty() && suffix.size() == 2 && language_tag(suffix) == suffix)) {
            page.language = suffix;
            rest = rest.substr(0, dot);
        }
    }
    // A page may be a folder of its own: "sessions/intro/index.md".
    if (rest.ends_with("/index"))
        rest.remove_suffix(std::string_view("/index").size());
    const std::size_t slash = rest.rfind('/');
    // What a file is called may be shown, and need not be UTF-8.
    page.name = schedule::to_utf8(rest.substr(slash == std::string_view::npos ? 0 : slash + 1));
    page.folder = schedule::to_utf8(rest.substr(0, slash == std::string_view::npos ? 0 : slash));
    if (page.name == "_index" || page.name == "index")
        return std::nullopt;
    split_front_matter(page, bytes);
    return page;
}

void Site::split_front_matter(Page& page, const std::string& bytes) {
    page.front.file = page.path;
    if (const std::size_t bad = text::find_invalid_utf8(bytes); bad != std::string::npos) {
        const auto line = static_cast<std::size_t>(
            std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bad), '\n') + 1);
        add_failure({Severity::error,
                     {*page.path, line, 0},
                     Phrase("is not UTF-8 text"),
                     Phrase("save it as UTF-8")});
        return;
    }
    const auto lines = text::lines(bytes);
    std::size_t first = 0;
    while (first < lines.size() && text::trim(lines[first]).empty())
        ++first;
    const std::string_view fence = first < lines.size() ? text::trim(lines[first]) : std::string_view{};
    if (fence != "---" && fence != "+++") {
        add_failure({Severity::warning,
                     {*page.path, first + 1, 1},
                     Phrase("begins with no front matter and tells nothing"),
                     Phrase("begin it with a line of three dashes, then key: and title:")});
        return;
    }
    std::string front;
    std::size_t at = first + 1;
    for (; at < lines.size() && text::trim(lines[at]) != fence; ++at)
        front.append(lines[at]).append("\n");
    if (at == lines.size()) {
        add_failure({Severity::error,
                     {*page.path, first + 1, 1},
                     Phrase("has front matter that does not end"),
                     Phrase("end it with a second line \"%1\"", {fence})});
        return;
    }
    auto value =
        fence == "+++" ? parse_toml(front, page.path, first + 2) : parse_yaml(front, page.path, first + 2);
    if (!value) {
        add_failures(std::move(value.error()));
        return;
    }
    page.front = take(std::move(*value));
    if (at + 1 < lines.size())
        page.body = clean_body(
            std::string_view(bytes).substr(static_cast<std::size_t>(lines[at + 1].data() - bytes.data())));
}

std::vector<Page> Site::pages(std::string_view section) {
    std::vector<Page> pages;
    for (const auto& [folder, language] : content_folders_) {
        const std::string prefix = folder + std::string(section) + "/";
        for (auto file = source_.files.lower_bound(prefix);
             file != source_.files.end() && file->first.starts_with(prefix); ++file)
            if (file->first.ends_with(".md"))
                if (auto read = page(file->first, file->second, prefix)) {
                    if (read->language.empty())
                        read->language = language;
                    pages.push_back(std::move(*read));
                }
    }
    return pages;
}

std::vector<Page> Site::in_site_language(std::vector<Page> pages) const {
    const auto fit = [&](const Page& page) { return page.language == language_ ? 2 : page.language.empty(); };
    std::map<std::pair<std::string, std::string>, std::size_t> place;
    std::vector<Page> chosen;
    for (Page& page : pages) {
        const auto [known, is_new] = place.try_emplace({page.folder, page.name}, chosen.size());
        if (is_new)
            chosen.push_back(std::move(page));
        else if (fit(page) > fit(chosen[known->second]))
            chosen[known->second] = std::move(page);
    }
    return chosen;
}

void Site::choose_language(const std::vector<Page>& sessions) {
    language_ = config_["defaultContentLanguage"].trimmed();
    if (!language_.empty())
        return;
    const auto made_in = [&](const std::string& tag) {
        return std::find(languages_.begin(), languages_.end(), tag) != languages_.end();
    };
    std::set<std::string> spoken;
    for (const Page& page : sessions)
        if (page.front["language"])
            spoken.insert(language_tag(page.front["language"].text));
    const Value& declared = config_["languageCode"];
    if (spoken.size() == 1 && made_in(*spoken.begin()))
        language_ = *spoken.begin();
    else if (!languages_.empty())
        language_ = made_in("en") ? "en" : languages_.front();
    else
        language_ = language_tag(declared.text);
    if (declared && language_tag(declared.text) != language_)
        report(Severity::info, declared,
               Phrase("the text is taken to be in '%1', not '%2'", {language_, declared.trimmed()}),
               Phrase("write defaultContentLanguage = \"…\" to tell"));
}

std::string Site::address(const Value& link) const {
    std::string url = link.trimmed();
    if (url.starts_with("http://") || url.starts_with("https://"))
        return url;
    if (url.starts_with("//"))
        return "https:" + url;
    std::string base = base_url_;
    if (!url.starts_with('/') || !(base.starts_with("http://") || base.starts_with("https://")))
        return {};
    while (base.ends_with('/'))
        base.pop_back();
    return base + url;
}

std::string Site::text(const Value& value) const {
    if (value.kind != Value::Kind::map)
        return value.trimmed();
    if (const Value& own = value[language_])
        return own.trimmed();
    return value.items.empty() ? std::string() : value.items.front().trimmed();
}

} // namespace estrade::hugo
