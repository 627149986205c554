// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/hugo/content.h"
#include "core/formats/hugo/words.h"
#include "core/formats/session_words.h"
#include "core/text/markdown.h"
#include "core/text/text.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <set>

namespace estrade::hugo {
namespace {

/// Collects links, each address once.
class LinkList {
public:
    explicit LinkList(std::vector<Link>& links) : links_(links) {}
    void add(std::string url, std::string label) {
        if (!url.empty() && known_.insert(url).second)
            links_.push_back({std::move(url), std::move(label)});
    }

private:
    std::vector<Link>& links_;
    std::set<std::string> known_;
};

/// The last part of an address's path, without a leading "@".
std::string_view last_part(std::string_view url) {
    url = url.substr(0, url.find_first_of("?#"));
    while (url.ends_with('/'))
        url.remove_suffix(1);
    url.remove_prefix(url.rfind('/') + 1); // npos + 1 is 0
    if (url.starts_with('@'))
        url.remove_prefix(1);
    return url;
}

std::string_view host_of(std::string_view url) {
    const std::size_t begin = url.find("://");
    if (begin == std::string_view::npos)
        return {};
    url.remove_prefix(begin + 3);
    url = url.substr(0, url.find('/'));
    return url.starts_with("www.") ? url.substr(4) : url;
}

/// "@tormath1" for an account of Twitter, "@tormath1@hachyderm.io" for one of Mastodon; else empty.
std::string handle_of(const std::string& network, const std::string& url, const std::string& name) {
    const std::string_view host = host_of(url);
    const bool twitter = network == "Twitter" || network == "X" || host == "twitter.com" || host == "x.com";
    if (!twitter && network != "Mastodon")
        return {};
    std::string account(host.empty() ? std::string_view(name) : last_part(url));
    if (account.starts_with('@'))
        account.erase(0, 1);
    if (account.empty() || account == host)
        return {};
    if (!twitter && !host.empty() && account.find('@') == std::string::npos)
        account.append("@").append(host);
    return "@" + account;
}

} // namespace

People::People(Site& site) : site_(site) {
    for (const Page& page : site.in_site_language(site.pages("speakers")))
        if (page.front["draft"].is_true())
            site.report(Severity::info, page.front["draft"], Phrase("this speaker is a draft and left out"));
        else if (page.front)
            add(page);
}

void People::add(const Page& page) {
    const std::string key = page.key();
    if (by_word_.contains(key)) {
        site_.report(Severity::warning, page.front["key"], Phrase("the speaker '%1' is told twice", {key}),
                     Phrase("give one of the two another key; the first is kept"));
        return;
    }
    Person person;
    person.name = site_.text(page.front["name"] ? page.front["name"] : page.front["title"]);
    if (person.name.empty()) {
        person.name = words_of_key(key);
        site_.report(Severity::warning, page.front, Phrase("this speaker has no name"),
                     Phrase("write name: %1", {person.name}));
    }
    person.id = {ids_(key)};
    person.affiliation = site_.text(page.front["company"]);

    auto bio = text::plain_text(page.body.empty() ? site_.text(page.front["shortBio"]) : page.body);
    person.bio = std::move(bio.text);
    std::string second_handle;
    LinkList links(person.links);
    for (const Value& social : page.front["socials"].items) {
        const std::string name = social["name"].trimmed();
        const std::string network = network_name(social["icon"] ? social["icon"].trimmed() : name);
        const Value& link = social["link"] ? social["link"] : social["url"];
        const std::string url = site_.address(link);
        if (std::string handle = handle_of(network, url, name); !handle.empty())
            (network == "Mastodon" ? second_handle : person.handle) = std::move(handle);
        if (url.empty() && link)
            site_.report(Severity::warning, link, Phrase("'%1' is no address", {link.trimmed()}),
                         Phrase("write it in full: https://…"));
        links.add(url, network);
    }
    if (person.handle.empty())
        person.handle = second_handle;
    for (auto& link : bio.links)
        links.add(std::move(link.url), std::move(link.label));

    for (const std::string& word : {key, page.name, page.front["id"].trimmed(), person.name})
        if (!word.empty())
            by_word_.emplace(word, person.id);
    people_.push_back(std::move(person));
}

PersonId People::find(const Value& reference) {
    const std::string word = reference.trimmed();
    if (const auto known = by_word_.find(word); known != by_word_.end())
        return known->second;
    Person person;
    person.id = {ids_(word)};
    person.name = words_of_key(word);
    site_.report(
        Severity::warning, reference, Phrase("no speaker has the key '%1'", {word}),
        Phrase("add content/speakers/%1.md; until then the name is taken to be %2", {word, person.name}));
    by_word_.emplace(word, person.id);
    people_.push_back(person);
    return person.id;
}

std::vector<Partner> read_partners(Site& site) {
    struct Ranked {
        int order;
        Partner partner;
    };
    std::vector<std::string> tiers; // as they appear
    std::map<std::string, std::vector<Ranked>> by_tier;
    for (const Page& page : site.in_site_language(site.pages("partners"))) {
        if (!page.front || page.front["draft"].is_true())
            continue;
        Ranked ranked{std::numeric_limits<int>::max(), {}};
        const std::string order = page.front["order"].trimmed();
        std::from_chars(order.data(), order.data() + order.size(), ranked.order);
        Partner& partner = ranked.partner;
        partner.name = site.text(page.front["title"] ? page.front["title"] : page.front["name"]);
        if (partner.name.empty())
            partner.name = words_of_key(page.name);
        partner.tier = page.front["category"].trimmed();
        if (partner.tier.empty())
            partner.tier = page.folder;
        partner.url = site.address(page.front["website"] ? page.front["website"] : page.front["url"]);
        partner.description = text::plain_text(page.body).text;
        if (std::find(tiers.begin(), tiers.end(), partner.tier) == tiers.end())
            tiers.push_back(partner.tier);
        by_tier[partner.tier].push_back(std::move(ranked));
    }
    // The theme's own tiers stand as its home page lists them, others after them.
    static const std::vector<std::string> usual{"platinium", "platinum",    "gold",
                                                "silver",    "bronze",      "soutien",
                                                "media",     "communautes", "communities"};
    std::stable_sort(tiers.begin(), tiers.end(), [](const std::string& a, const std::string& b) {
        return std::find(usual.begin(), usual.end(), a) < std::find(usual.begin(), usual.end(), b);
    });
    std::vector<Partner> partners;
    for (const std::string& tier : tiers) {
        auto& members = by_tier[tier];
        std::stable_sort(members.begin(), members.end(),
                         [](const Ranked& a, const Ranked& b) { return a.order < b.order; });
        for (Ranked& member : members)
            partners.push_back(std::move(member.partner));
    }
    return partners;
}

} // namespace estrade::hugo
