// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/links.h"

#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::schedule {
namespace {

struct Word {
    std::string_view word;
    Resource::Kind kind;
};

constexpr std::array<Word, 18> words{{{"slides", Resource::Kind::slides},
                                      {"slide", Resource::Kind::slides},
                                      {"folien", Resource::Kind::slides},
                                      {"diapos", Resource::Kind::slides},
                                      {"presentation", Resource::Kind::slides},
                                      {"video", Resource::Kind::recording},
                                      {"media", Resource::Kind::recording},
                                      {"videos", Resource::Kind::recording},
                                      {"recording", Resource::Kind::recording},
                                      {"aufzeichnung", Resource::Kind::recording},
                                      {"enregistrement", Resource::Kind::recording},
                                      {"mitschnitt", Resource::Kind::recording},
                                      {"podcast", Resource::Kind::podcast},
                                      {"audio", Resource::Kind::podcast},
                                      {"paper", Resource::Kind::document},
                                      {"pdf", Resource::Kind::document},
                                      {"document", Resource::Kind::document},
                                      {"handout", Resource::Kind::document}}};

constexpr auto ends_word = [](char c) {
    switch (c) {
    case ' ':
    case '-':
    case '_':
    case '.':
    case ',':
    case '(':
    case ')':
    case '/':
    case ':':
        return true;
    default:
        return false;
    }
};

/// By the first word that names a kind; only a short label says what a thing is.
std::optional<Resource::Kind> kind_in(std::string_view label) {
    constexpr std::ptrdiff_t longest = 40;
    const auto is_ascii = [](char c) { return (static_cast<unsigned char>(c) & 0x80U) == 0; };
    if (std::count_if(label.begin(), label.end(), is_ascii) > longest) // what folding makes no shorter
        return std::nullopt;
    const std::string folded = text::fold(label);
    if (folded.size() > longest)
        return std::nullopt;
    for (auto begin = folded.begin();; ++begin) {
        const auto end = std::find_if(begin, folded.end(), ends_word);
        const std::string_view word(begin, end);
        for (const Word& known : words)
            if (known.word == word)
                return known.kind;
        if (end == folded.end())
            return std::nullopt;
        begin = end;
    }
}

/// Whether an address is one as it stands: it is then among the event's resources.
bool add_resource(ListedEvent& event, Link link, Resource::Kind kind) {
    if (link.url.empty() || put_right(link) != LinkFault::none)
        return false;
    const bool known = std::any_of(event.resources.begin(), event.resources.end(),
                                   [&](const Resource& other) { return other.url == link.url; });
    if (!known)
        event.resources.push_back(
            {kind, Resource::State::available, std::move(link.label), std::move(link.url)});
    return true;
}

} // namespace

Link absolute(Link link, std::string_view base) {
    if (!link.url.starts_with('/') || link.url.starts_with("//") || !base.starts_with("http"))
        return link;
    if (const std::size_t host = base.find("://"); host != std::string_view::npos)
        link.url.insert(0, base.substr(0, base.find('/', host + 3)));
    return link;
}

void add_link(ListedEvent& event, Link link, std::string_view type) {
    const auto by_type = kind_in(type);
    const auto kind = by_type ? by_type : kind_in(link.label);
    if (!kind || !add_resource(event, link, *kind))
        event.links.push_back(std::move(link));
}

void add_attachment(ListedEvent& event, Link link, std::string_view type) {
    const auto by_label = kind_in(link.label);
    const auto kind = by_label ? by_label : kind_in(type);
    if (!add_resource(event, link, kind.value_or(Resource::Kind::document)))
        event.links.push_back(std::move(link));
}

} // namespace estrade::schedule
