// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace estrade::schedule {
namespace {

bool is_scheme(std::string_view scheme) {
    return !scheme.empty() && std::all_of(scheme.begin(), scheme.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' ||
               c == '-' || c == '.';
    });
}

bool looks_like_host(std::string_view text) {
    const std::string_view host = text.substr(0, text.find_first_of("/?#:"));
    const std::size_t dot = host.rfind('.');
    return !names_page(host) && dot != std::string_view::npos && dot > 0 && host.size() - dot > 2 &&
           std::all_of(host.begin(), host.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '.';
           });
}

/// Whether an address holds nothing that would end it.
bool is_whole(std::string_view url) {
    constexpr std::string_view ends = " \t\n\r<>\"";
    return !url.empty() && std::none_of(ends.begin(), ends.end(),
                                        [&](char c) { return url.find(c) != std::string_view::npos; });
}

/// Whether there is nothing to put right, as in most addresses.
bool is_web_address(std::string_view url) {
    for (const std::string_view scheme : {"https://", "http://"})
        if (url.starts_with(scheme))
            return url.size() > scheme.size() && is_whole(url);
    return false;
}

/// Whether an address could be given a scheme that is safe to open.
bool put_scheme_right(std::string& url, LinkFault& fault) {
    static constexpr std::array<std::string_view, 11> safe{"http", "https",  "mailto", "tel", "geo", "irc",
                                                           "ircs", "matrix", "xmpp",   "ftp", "git"};
    const std::size_t colon = url.find(':');
    const std::string scheme = text::fold(url.substr(0, std::min(colon, url.size())));
    if (url.starts_with("//")) {
        url = "https:" + url;
        fault = LinkFault::repaired;
    } else if (colon != std::string::npos && (scheme == "http" || scheme == "https") &&
               !url.substr(colon).starts_with("://")) {
        std::size_t rest = url.find_first_not_of(":/", colon);
        rest = std::min(rest, url.size());
        url = scheme + "://" + url.substr(rest);
        fault = LinkFault::repaired;
    } else if (colon == std::string::npos || !is_scheme(scheme) || looks_like_host(url)) {
        if (!looks_like_host(url))
            return false;
        url = "https://" + url;
        fault = LinkFault::repaired;
    } else if (std::find(safe.begin(), safe.end(), scheme) == safe.end()) {
        return false;
    }
    return url != "http://" && url != "https://";
}

} // namespace

bool names_page(std::string_view url) {
    const std::string_view name = url.substr(0, url.find_first_of("?#"));
    static constexpr std::array<std::string_view, 8> endings{".html", ".htm", ".php",   ".aspx",
                                                             ".jsp",  ".pdf", ".xhtml", ".shtml"};
    return name.find(':') == std::string_view::npos && !name.starts_with("//") &&
           std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return name.ends_with(ending); });
}

LinkFault put_right(Link& link) {
    const std::string_view told = text::trim(link.url);
    LinkFault fault = LinkFault::none;
    if (!is_web_address(told)) {
        std::string url(told);
        if (told.empty()) {
            url = plain_line(link.label);
            fault = LinkFault::repaired;
        }
        if (!is_whole(url) || !put_scheme_right(url, fault))
            return LinkFault::broken;
        link.url = std::move(url);
    } else if (told.size() != link.url.size()) {
        link.url = std::string(told);
    }
    link.label = into_plain_line(std::move(link.label));
    if (link.label == link.url)
        link.label.clear();
    return fault;
}

} // namespace estrade::schedule
