// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/html_writer.h"

#include "core/formats/html/elements.h"
#include "core/formats/html/page_files.h"
#include "core/formats/html/programme.h"
#include "core/text/markdown_html.h"
#include "core/text/text.h"
#include "core/time/iso.h"

#include <algorithm>

namespace estrade {
namespace {

using namespace html;
using text::escape_html;

/// The bytes that hexadecimal digits tell, in base 64, as a policy names a script.
std::string base64_of_hex(std::string_view hex) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const auto value = [&](std::size_t i) {
        return i < hex.size() ? std::string_view("0123456789abcdef").find(hex[i]) : 0;
    };
    std::string out;
    for (std::size_t i = 0; i < hex.size(); i += 3) { // 12 bits
        const std::size_t bits = value(i) << 8U | value(i + 1) << 4U | value(i + 2);
        out += digits[bits >> 6U];
        out += digits[bits & 63U];
    }
    while (out.size() > (hex.size() * 4 + 5) / 6)
        out.pop_back();
    out.append((4 - out.size() % 4) % 4, '=');
    return out;
}

bool is_color(std::string_view color) {
    return color.size() == 7 && color.front() == '#' &&
           color.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string_view::npos;
}

/// The tracks' colours: the theme's where the agenda chooses none.
std::string track_style(const std::vector<Track>& tracks) {
    constexpr std::size_t theme_colors = 6;
    std::string out;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        out += ".track-" + std::to_string(i) + " { --track: " +
               (is_color(tracks[i].color) ? tracks[i].color
                                          : "var(--c" + std::to_string(i % theme_colors) + ")") +
               "; }\n";
    return out;
}

std::string head(const Agenda& agenda, const std::string& title) {
    std::string out = "<head>\n<meta charset=\"utf-8\"/>\n"
                      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                      "'unsafe-inline'; script-src 'sha256-" +
                      base64_of_hex(page_script_sha256) + "'; base-uri 'none'; form-action 'none'\"/>\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
           "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
           "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
           "<meta name=\"generator\" content=\"Estrade\"/>\n<title>";
    return out + escape_html(title) + "</title>\n<style>\n" + std::string(page_style) +
           track_style(agenda.tracks) + "</style>\n</head>\n";
}

std::string event_days(const std::vector<LocalDay>& days, const PublishedWords& words) {
    if (days.empty())
        return {};
    const std::string first = written_day(days.front(), words);
    return days.size() == 1 ? first : first + " – " + written_day(days.back(), words);
}

std::string top(const Event& event, const std::string& title, const std::vector<LocalDay>& days,
                const PublishedWords& words) {
    const std::string when = event_days(days, words);
    std::string out = "<header class=\"top\"><h1 dir=\"auto\">" + escape_html(title) + "</h1>\n" +
                      element("p", "about", event.subtitle);
    if (const std::string facts = dotted({when, element("span", "", event.venue)}); !facts.empty())
        out += "<p>" + facts + "</p>\n";
    out += "<p>" + std::string(words.times_in) + escape_html(event.zone.name()) + "</p>\n";
    if (!event.url.empty())
        out += "<p>" + link(event.url, {}) + "</p>\n";
    return out + "</header>\n";
}

std::string bar(const Agenda& agenda, const std::vector<LocalDay>& days, const PublishedWords& words) {
    const std::string search(words.search);
    std::string out = "<div class=\"bar\"><form role=\"search\" data-found=\"" + std::string(words.found) +
                      "\" data-none=\"" + std::string(words.none_found) +
                      "\" hidden=\"\"><input type=\"search\" "
                      "aria-label=\"" +
                      search + "\" placeholder=\"" + search +
                      " ( / )\"/><p class=\"quiet\" role=\"status\"></p></form>\n";
    if (days.size() > 1) {
        out += "<nav aria-label=\"" + std::string(words.days) + "\"><ul class=\"days\">";
        for (const LocalDay day : days) {
            const std::string name = written_day(day, words);
            out +=
                "<li><a href=\"#day-" + iso_day(day) + "\">" + name.substr(0, name.rfind(' ')) + "</a></li>";
        }
        out += "</ul></nav>\n";
    }
    if (!agenda.tracks.empty()) {
        out += "<div class=\"tracks\"><h2 class=\"label\">" + std::string(words.tracks) + "</h2><ul>";
        for (std::size_t i = 0; i < agenda.tracks.size(); ++i)
            out += "<li class=\"track-" + std::to_string(i) + "\" dir=\"auto\">" +
                   escape_html(agenda.tracks[i].name) + "</li>";
        out += "</ul></div>\n";
    }
    return out + "</div>\n";
}

/// Filled by the script.
std::string live(const PublishedWords& words) {
    const std::string now(words.now);
    const std::string next(words.next);
    return "<section class=\"live\" aria-label=\"" + now + "\" data-now=\"" + now + "\" data-next=\"" + next +
           "\" data-until=\"" + std::string(words.until) +
           "\" hidden=\"\"><div class=\"running\"><h2 class=\"label\">" + now +
           "</h2><ul></ul></div><div class=\"coming\"><h2 class=\"label\">" + next +
           " · <span class=\"when\"></span></h2><ul></ul></div></section>\n";
}

std::string section(std::string_view heading, const std::string& content) {
    return content.empty() ? content
                           : "<section><h2>" + std::string(heading) + "</h2>\n" + content + "</section>\n";
}

/// Those of whom there is more to tell than the programme does.
std::string people(const Agenda& agenda, const PublishedWords& words) {
    std::string items;
    for (const Person& person : agenda.people) {
        const std::string facts =
            dotted({element("span", "", person.handle), element("span", "", person.affiliation)});
        const std::string more = (facts.empty() ? "" : "<p class=\"quiet\">" + facts + "</p>\n") +
                                 prose(person.bio) + link_list(person.links, {}, words);
        if (!more.empty())
            items += "<li>" + element("h3", "", person.name) + more + "</li>\n";
    }
    return items.empty() ? items : "<ul class=\"cards\">" + items + "</ul>\n";
}

std::string partners(const Agenda& agenda) {
    std::string items;
    for (const Partner& partner : agenda.partners)
        items += "<li><h3>" +
                 (partner.url.empty() ? element("span", "", partner.name) : link(partner.url, partner.name)) +
                 "</h3>" + element("p", "quiet", partner.tier) + prose(partner.description) + "</li>\n";
    return items.empty() ? items : "<ul class=\"cards\">" + items + "</ul>\n";
}

std::string call_for_talks(const Event& event) {
    if (!event.call)
        return {};
    return prose(event.call->text) +
           (event.call->url.empty() ? "" : "<p>" + link(event.call->url, {}) + "</p>\n");
}

std::string next_event(const Event& event, const PublishedWords& words) {
    if (!event.next)
        return {};
    const NextEvent& next = *event.next;
    const std::string facts =
        dotted({next.url.empty() ? element("span", "", next.title) : link(next.url, next.title),
                next.day ? written_day(*next.day, words) : ""});
    return facts.empty() ? facts : "<p>" + facts + "</p>\n";
}

std::string bottom(const Agenda& agenda, const PublishedWords& words) {
    const Event& event = agenda.event;
    std::string out = "<footer>\n" + section(words.call, call_for_talks(event)) +
                      section(words.people, people(agenda, words)) +
                      section(words.partners, partners(agenda)) +
                      section(words.links, link_list(event.links, event.resources, words)) +
                      section(words.next_event, next_event(event, words));
    if (!event.version.empty())
        out += element("p", "quiet", std::string(words.version) + event.version);
    return out + "</footer>\n";
}

} // namespace

std::string write_html(const Agenda& agenda) {
    const PublishedWords& words = published_words(agenda.event.language);
    const std::vector<LocalDay> days = days_of(agenda);
    const std::string title =
        text::trim(agenda.event.title).empty() ? std::string(words.programme) : agenda.event.title;
    return "<!DOCTYPE html>\n<html lang=\"" + std::string(words.tag) + "\">\n" + head(agenda, title) +
           "<body>\n<a class=\"skip\" href=\"#programme\">" + std::string(words.skip) +
           "</a>\n<div class=\"side\">\n" + top(agenda.event, title, days, words) + bar(agenda, days, words) +
           "</div>\n<div class=\"content\">\n<main id=\"programme\" tabindex=\"-1\">\n" + live(words) +
           prose(agenda.event.description) + programme(agenda, words) + "</main>\n" + bottom(agenda, words) +
           "</div>\n<script>" + std::string(page_script) + "</script>\n</body>\n</html>\n";
}

} // namespace estrade
