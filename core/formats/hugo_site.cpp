// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo_site.h"

#include "core/agenda/infer_ends.h"
#include "core/formats/hugo/content.h"
#include "core/formats/hugo/schedule.h"
#include "core/formats/hugo/site.h"
#include "core/formats/session_words.h"
#include "core/text/markdown.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace estrade {
namespace {

using hugo::Site;
using hugo::Value;

bool holds_site(const Source& source, const std::string& root) {
    const auto has = [&](const std::string& name) {
        return std::any_of(hugo::data_endings.begin(), hugo::data_endings.end(),
                           [&](std::string_view ending) {
                               return source.files.contains(root + name + std::string(ending));
                           });
    };
    const std::string sessions = root + "content/sessions/";
    const auto first = source.files.lower_bound(sessions);
    return has("data/schedule") &&
           (has("data/slots") || (first != source.files.end() && first->first.starts_with(sessions)));
}

/// The site's folder within the source, with a trailing "/"; empty for the source itself.
std::optional<std::string> find_root(const Source& source) {
    if (!source.folder)
        return std::nullopt;
    if (holds_site(source, ""))
        return "";
    std::set<std::string> folders;
    for (const auto& [path, bytes] : source.files)
        if (const std::size_t slash = path.find('/'); slash != std::string::npos)
            folders.insert(path.substr(0, slash + 1));
    std::optional<std::string> found;
    for (const std::string& folder : folders)
        if (holds_site(source, folder)) {
            if (found)
                return std::nullopt;
            found = folder;
        }
    return found;
}

std::string venue_of(const Site& site, const Value& info) {
    const Value& address = info["address"];
    std::string venue = address.kind == Value::Kind::map ? site.text(address["formattedAddress"])
                                                         : site.text(address ? address : info["venue"]);
    const std::string town = site.text(address["locality"]["long_name"]);
    if (text::fold(venue).find(text::fold(town)) == std::string::npos)
        venue += (venue.empty() ? "" : ", ") + town;
    return venue;
}

std::vector<Link> links_of(Site& site) {
    std::vector<Link> links;
    std::set<std::string> known;
    const auto add = [&](const Value& told, std::string label) {
        std::string url = told.trimmed();
        const bool absolute = url.starts_with("http://") || url.starts_with("https://");
        if (absolute && known.insert(url).second)
            links.push_back({std::move(url), std::move(label)});
    };
    const Value footer = site.data("footer");
    for (const Value& account : footer["follow"].items)
        add(account["url"], network_name(account["name"].trimmed()));
    for (const Value& column : footer["content"].items)
        for (const Value& link : column["links"].items)
            if (link["name"])
                add(link["url"], site.text(link["name"]));
    return links;
}

/// Of the site's two titles the one meant for its pages, unless it only goes on about the other:
/// "DevConf 2024" and "DevConf 2024 - the conference of all developers".
std::string title_of(const Site& site, const Value& info) {
    const std::string config = site.text(site.config()["title"]);
    const std::string param = site.text(site.param("title"));
    std::string name = site.text(info["name"]);
    if (!name.empty())
        return name;
    const bool goes_on = !config.empty() && param.size() > config.size() && param.starts_with(config);
    return param.empty() || goes_on ? config : param;
}

void describe_event(Site& site, const Value& info, Event& event) {
    event.title = title_of(site, info);
    event.description = text::plain_text(site.text(site.param("description"))).text;
    event.language = site.language();
    event.venue = venue_of(site, info);
    const std::string base = site.config()["baseURL"].trimmed();
    if (base.starts_with("http://") || base.starts_with("https://"))
        event.url = base;
    if (const std::string url = site.address(site.param("cfpUrl")); !url.empty())
        event.call = CallForTalks{"CFP", url};
    event.links = links_of(site);
}

} // namespace

bool recognises_hugo_site(const Source& source) {
    return find_root(source).has_value();
}

ReadResult read_hugo_site(const Source& source, const ReadOptions& options) {
    const std::string root = find_root(source).value_or("");
    Site site(source, root);
    std::vector<hugo::Page> pages = site.pages("sessions");
    site.choose_language(pages);
    const Value info = site.data("info");

    Agenda agenda;
    agenda.event.zone = choose_zone(site, info, options);
    describe_event(site, info, agenda.event);
    hugo::Sessions sessions(site, site.in_site_language(std::move(pages)));
    hugo::Schedule(site, sessions, agenda).read(options);
    sessions.finish(agenda);
    sort_slots(agenda);
    infer_ends(agenda, std::chrono::hours{12});
    agenda.partners = read_partners(site);

    if (agenda.slots.empty())
        site.report_file(Severity::error, root + "data/schedule.yml", Phrase("places no talk on any day"),
                         Phrase("give each day its rooms, and each room slots with a slot: and a talk:"));
    const bool usable = !agenda.slots.empty();
    Diagnostics diagnostics = site.take_diagnostics();
    if (!usable)
        return tl::unexpected(std::move(diagnostics));
    return Reading{std::move(agenda), std::move(diagnostics)};
}

} // namespace estrade
