// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/html_writer.h"
#include "core/text/markdown_html.h"
#include "core/text/text.h"
#include "tests/support/agendas.h"
#include "tests/support/catch.h"
#include "tests/support/corpus.h"
#include "tests/support/random_agenda.h"

#include <algorithm>
#include <pugixml.hpp>
#include <set>

using namespace estrade;
using namespace estrade::test;

namespace {

/// The page as a tree, which it can only be if it is well-formed; style and script, which are not XML, apart.
struct Page {
    pugi::xml_document tree;
    std::string style;
    std::string script;

    explicit Page(const Agenda& agenda) {
        std::string html = write_html(agenda);
        REQUIRE(html.starts_with("<!DOCTYPE html>\n"));
        REQUIRE(text::find_invalid_utf8(html) == std::string::npos);
        style = take(html, "<style>", "</style>");
        script = take(html, "<script>", "</script>");
        const pugi::xml_parse_result parsed =
            tree.load_string(html.c_str(), pugi::parse_full | pugi::parse_ws_pcdata);
        INFO(parsed.description() << ": " << html.substr(static_cast<std::size_t>(parsed.offset), 120));
        REQUIRE(parsed);
    }

    [[nodiscard]] std::vector<std::string> texts(const char* path) const {
        std::vector<std::string> found;
        for (const pugi::xpath_node& node : tree.select_nodes(path))
            found.push_back(text_of(node.node()));
        return found;
    }
    [[nodiscard]] std::string attribute(const char* path, const char* name) const {
        return tree.select_node(path).node().attribute(name).value();
    }
    [[nodiscard]] bool has(const char* path) const { return !tree.select_nodes(path).empty(); }

    static std::string text_of(pugi::xml_node node) {
        std::string text = node.value();
        for (const pugi::xml_node child : node.children())
            text += text_of(child);
        return text;
    }

private:
    static std::string take(std::string& html, std::string_view begin, std::string_view end) {
        const std::size_t from = html.find(begin) + begin.size();
        const std::size_t to = html.find(end, from);
        REQUIRE(to != std::string::npos);
        std::string taken = html.substr(from, to - from);
        html.erase(from, to - from);
        return taken;
    }
};

/// As an XML reader sees it: without what no page may hold, with one kind of line end.
std::string as_read(std::string_view text) {
    std::string kept;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
            ++i;
        } else if (text[i] == '\r') {
            if (i + 1 == text.size() || text[i + 1] != '\n')
                kept += '\n';
        } else if ((byte >= 0x20 && byte != 0x7F) || text[i] == '\n' || text[i] == '\t') {
            kept += text[i];
        }
    }
    return kept;
}

/// Nothing in the page may load, run or send anything, whatever the agenda holds.
void check_inert(const Page& page) {
    static const std::set<std::string> elements{
        "html",   "head",    "meta",       "title", "style", "body", "a",       "div",     "header",
        "h1",     "p",       "span",       "form",  "input", "nav",  "ul",      "li",      "h2",
        "main",   "section", "h3",         "time",  "h4",    "bdi",  "details", "summary", "footer",
        "script", "ol",      "blockquote", "pre",   "code",  "em",   "strong",  "hr",      "br"};
    static const std::set<std::string> attributes{"lang",
                                                  "charset",
                                                  "http-equiv",
                                                  "content",
                                                  "name",
                                                  "class",
                                                  "href",
                                                  "dir",
                                                  "rel",
                                                  "role",
                                                  "type",
                                                  "aria-label",
                                                  "aria-labelledby",
                                                  "aria-describedby",
                                                  "placeholder",
                                                  "id",
                                                  "tabindex",
                                                  "hidden",
                                                  "datetime",
                                                  "data-start",
                                                  "data-end",
                                                  "data-now",
                                                  "data-next",
                                                  "data-until",
                                                  "data-found",
                                                  "data-none",
                                                  "start"};
    for (const pugi::xpath_node& found : page.tree.select_nodes("//*")) {
        CHECK(elements.count(found.node().name()) == 1);
        for (const pugi::xml_attribute attribute : found.node().attributes()) {
            CHECK(attributes.count(attribute.name()) == 1);
            if (std::string_view(attribute.name()) == "href") {
                CHECK(std::string_view(found.node().name()) == "a");
                const std::string_view url = attribute.value();
                CHECK((url.starts_with('#') || text::is_safe_address(url)));
            }
        }
    }
    CHECK(page.tree.select_nodes("//script").size() == 1);
    CHECK(page.style.find("url(") == std::string::npos);
    CHECK(page.style.find("@import") == std::string::npos);
}

} // namespace

TEST_CASE(
    "a page holds every slot of any agenda, is well-formed, and does nothing that the agenda tells it to") {
    const auto seed = GENERATE(from_range(seeds(300)));
    INFO("seed " << seed);
    const Agenda agenda = random_agenda(seed);
    const Page page(agenda);
    check_inert(page);
    const std::vector<std::string> titles = page.texts("//li[contains(@class,'slot')]/h4");
    REQUIRE(titles.size() == agenda.slots.size());
    for (std::size_t i = 0; i < titles.size(); ++i) {
        const auto session = std::find_if(agenda.sessions.begin(), agenda.sessions.end(),
                                          [&](const Session& s) { return s.id == agenda.slots[i].session; });
        if (session != agenda.sessions.end() && !text::trim(session->title).empty())
            CHECK(titles[i] == as_read(session->title));
        else
            CHECK_FALSE(titles[i].empty());
    }
    std::set<std::string> ids;
    for (const pugi::xpath_node& node : page.tree.select_nodes("//*[@id]"))
        CHECK(ids.insert(node.node().attribute("id").value()).second);
    for (const pugi::xpath_node& node : page.tree.select_nodes("//a[starts-with(@href,'#')]"))
        CHECK(ids.count(std::string(node.node().attribute("href").value()).substr(1)) == 1);
    CHECK(write_html(agenda) == write_html(agenda));
}

TEST_CASE("text that would be markup, script or style stays text, and hostile links are not links") {
    const std::string hostile =
        "</title></style></script><script>alert(1)</script><img src=x onerror=alert(1)>";
    AgendaBuilder builder;
    builder.slot("2022-09-03T10:00", 45, hostile, hostile, {hostile});
    Session& session = builder.last_session();
    session.subtitle = session.level = hostile;
    session.language = "fr\" onclick=\"alert(1)";
    session.abstract = hostile +
                       "\n\n[a](javascript:alert(1)) ![b](http://example.org/b.png) <b onclick=x>c</b>\n\n"
                       "[d](data:text/html,x) [e](JaVaScRiPt:x) <javascript:x> [f](https://example.org)";
    session.links = {{"javascript:alert(1)", "l"}, {"https://example.org/\" onclick=\"x", "m"}};
    session.resources = {{Resource::Kind::slides, Resource::State::available, "", "file:///etc/passwd"}};
    builder.event().title = builder.event().subtitle = builder.event().description = hostile;
    builder.event().language = builder.event().version = builder.event().venue = hostile;
    builder.event().url = "javascript:alert(1)";
    builder.event().call = CallForTalks{hostile, "javascript:alert(1)"};
    builder.event().next = NextEvent{hostile, {}, "vbscript:x"};
    builder.agenda().tracks = {{TrackId{"t"}, hostile, "red;} * {background: url(http://example.org)"}};
    session.track = TrackId{"t"};
    builder.agenda().partners = {{hostile, hostile, "javascript:x", hostile}};
    builder.agenda().people[0].bio = hostile;
    const Page page(*builder.build());
    check_inert(page);
    CHECK(page.texts("//h1") == std::vector<std::string>{hostile});
    CHECK(page.texts("//head/title") == std::vector<std::string>{hostile});
    CHECK(page.style.find("example.org") == std::string::npos);
    const std::vector<std::string> linked = page.texts("//li[contains(@class,'slot')]//a");
    CHECK(linked == std::vector<std::string>{"f"});
}

TEST_CASE("a page may run no script but its own, and load nothing") {
    const Page page(*evening().build());
    const std::string policy = page.attribute("//meta[@http-equiv='Content-Security-Policy']", "content");
    CHECK(policy.starts_with("default-src 'none'; "));
    CHECK(policy.find("script-src 'sha256-") != std::string::npos);
    CHECK(policy.find("base-uri 'none'; form-action 'none'") != std::string::npos);
    for (const char* name : {"http:", "https:", "fetch", "XMLHttpRequest", "innerHTML", "eval", "import("})
        CHECK(page.script.find(name) == std::string::npos);
}

TEST_CASE("a page has landmarks, a way past them, and headings in order") {
    const Page page(*camp().build());
    CHECK(page.has("//body/a[@class='skip'][@href='#programme']"));
    CHECK(page.has("//main[@id='programme']"));
    CHECK(page.has("//header/h1"));
    CHECK(page.has("//footer"));
    CHECK(page.has("//input[@aria-label]"));
    CHECK(page.tree.select_nodes("//h1").size() == 1);
    CHECK(page.has("//section[@class='day']/h2"));
    CHECK(page.has("//section[@class='day']/div[@class='time']/h3/time"));
    CHECK(page.has("//section[@class='day']/div[@class='time']/ul/li/h4"));
}

TEST_CASE("a page speaks the event's language, French or English") {
    CHECK(Page(*evening().build()).attribute("/html", "lang") == "fr");
    CHECK(Page(*evening().build()).texts("//section[@class='day']/h2") ==
          std::vector<std::string>{"Mercredi 30 septembre 2020"});
    AgendaBuilder english = evening();
    english.event().language = "en-GB";
    CHECK(Page(*english.build()).texts("//section[@class='day']/h2") ==
          std::vector<std::string>{"Wednesday 30 September 2020"});
}

TEST_CASE("a slot tells when, what, where, who, whether it moved or is cancelled, and folds the rest") {
    AgendaBuilder builder("Europe/Paris");
    builder.slot("2022-09-03T10:00", 45, "Climbing", "Gym", {"Ada"});
    builder.last_session().kind = SessionKind::activity;
    builder.last_session().status = SessionStatus::cancelled;
    builder.last_session().abstract = "For *all*.";
    builder.last_session().links = {{"https://example.org/a", "Map"}};
    builder.last_session().people[0].role = Role::moderator;
    builder.last_slot().moved = Move{"Outside", at("2022-09-03T09:00", zone("Europe/Paris"))};
    builder.last_slot().note = "Bring shoes";
    const Page page(*builder.build());
    const std::string slot = "//li[contains(@class,'slot')]";
    CHECK(page.texts((slot + "/p[1]").c_str())[0] == "10:00–10:45 · Activity · Gym");
    CHECK(page.texts((slot + "/p[@class='people']").c_str())[0] == "Ada (moderator)");
    CHECK(page.texts((slot + "/p[last()]").c_str())[0] == "Bring shoes");
    CHECK(page.texts((slot + "/span[@class='mark cancelled']").c_str())[0] == "Cancelled");
    CHECK(page.texts((slot + "/span[@class='mark']").c_str())[0] == "Moved (was: Outside · 09:00)");
    CHECK(page.texts((slot + "/details/div/p").c_str())[0] == "For all.");
    CHECK(page.attribute((slot + "/details/ul/li/a").c_str(), "href") == "https://example.org/a");
    CHECK(page.attribute(slot.c_str(), "data-start") == "1662192000000");
    CHECK(page.attribute(slot.c_str(), "data-end") == "1662194700000");
    CHECK(page.attribute((slot + "/../../h3/time").c_str(), "datetime") == "2022-09-03T10:00:00+02:00");
}

TEST_CASE("a slot after midnight is on the evening's day") {
    AgendaBuilder builder;
    builder.slot("2022-09-03T23:00", 60, "Concert").slot("2022-09-04T01:00", 60, "Late concert");
    const Page page(*builder.build());
    CHECK(page.tree.select_nodes("//section[@class='day']").size() == 1);
    CHECK_FALSE(page.has("//nav"));
}

TEST_CASE("Markdown becomes HTML that does nothing") {
    using text::safe_html;
    CHECK(safe_html("a *b* **c** `d`\ne") == "<p>a <em>b</em> <strong>c</strong> <code>d</code>\ne</p>\n");
    CHECK(safe_html("# a") == "<p><strong>a</strong></p>\n");
    CHECK(safe_html("* a\n* b") == "<ul><li>a</li>\n<li>b</li>\n</ul>\n");
    CHECK(safe_html("3. a") == "<ol start=\"3\"><li>a</li>\n</ol>\n");
    CHECK(safe_html("<i>a</i>") == "<p>&lt;i&gt;a&lt;/i&gt;</p>\n");
    CHECK(safe_html("&lt;i&gt; &amp;") == "<p>&lt;i&gt; &amp;</p>\n");
    CHECK(safe_html("![a](https://example.org/a.png)") == "<p>a</p>\n");
    CHECK(safe_html("[a](java&#115;cript:x)") == "<p>a</p>\n");
    CHECK(safe_html("https://example.org/?a&b") == "<p><a href=\"https://example.org/?a&amp;b\" "
                                                   "rel=\"noopener\">https://example.org/?a&amp;b</a></p>\n");
    CHECK(safe_html("") == "");
}

TEST_CASE("an emphasis whose end an address may swallow is closed") {
    const std::string html = text::safe_html("_a (https://example.org)_'");
    const std::string opened = "<p><em>a (<a href=\"https://example.org";
    // md4c 0.4 of Debian 12 takes the emphasis' end for a part of the address, md4c 0.5 does not.
    const bool is_swallowed = html == opened + ")_'\" rel=\"noopener\">https://example.org)_'</a></em></p>\n";
    const bool is_kept = html == opened + "\" rel=\"noopener\">https://example.org</a>)</em>'</p>\n";
    INFO(html);
    CHECK((is_swallowed || is_kept));
}

TEST_CASE("quotations nested without end become a page of bounded depth") {
    const std::string html = text::safe_html(std::string(1000, '>') + " a");
    CHECK(std::count(html.begin(), html.end(), '<') == 2 * 16 + 2);
}

TEST_CASE("the real schedules become pages that hold each slot") {
    ESTRADE_NEEDS_CORPUS();
    const Agenda agenda =
        read_agenda(load_source(corpus("xml/36c3_everything.schedule.xml")).value(), plain_options())
            .value()
            .agenda;
    const Page page(agenda);
    check_inert(page);
    CHECK(page.tree.select_nodes("//li[contains(@class,'slot')]").size() == agenda.slots.size());
}
