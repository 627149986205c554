// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/entities.h"
#include "core/text/html.h"
#include "tests/support/catch.h"

#include <string>

using namespace estrade;

TEST_CASE("HTML is told from text by a tag that HTML knows") {
    for (const char* html : {"<p>A", "a<br>b", "see <a href='x'>y</a>", "1 < 2 <b>bold</b>", "<UL><LI>a"})
        CHECK(text::looks_like_html(html));
    for (const char* plain :
         {"a < b and c > d", "<3", "std::vector<int>", "<you@example.org>", "", "<", "<p", "a <- b"})
        CHECK_FALSE(text::looks_like_html(plain));
}

TEST_CASE("HTML becomes paragraphs, lists, emphasis and links of Markdown") {
    struct Row {
        const char* html;
        const char* markdown;
    };
    const Row row = GENERATE(values<Row>({
        {"<p>One</p><p>Two</p>", "One\n\nTwo"},
        {"<p>One\n  and   more<br/>next</p>", "One and more\nnext"},
        {"<div>a<div>b</div></div>c", "a\n\nb\n\nc"},
        {"<ul><li>one<li>two</ul>after", "- one\n- two\n\nafter"},
        {"<ol><li>one</li><li>two</li></ol>", "1. one\n2. two"},
        {"<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"},
        {"a <b> bold </b>word", "a **bold** word"},
        {"<strong><b>twice</b></strong> <em>and</em>", "**twice** *and*"},
        {"<p><b></b>nothing bold</p>", "nothing bold"},
        {"<h2>Title</h2>Text", "**Title**\n\nText"},
        {"<a href=\"https://example.org/a(b)\">here</a>", "[here](https://example.org/a%28b%29)"},
        {"<a class='x' href='mailto:ada@example.org'>Ada</a>", "[Ada](mailto:ada@example.org)"},
        {"<pre>a\n  b</pre>", "```\na\n  b\n```"},
        {"use <code>a &lt; b</code>", "use `a < b`"},
        {"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"},
        {"AT&amp;T &eacute;t&#233; &#x3D; &unknown; &", "AT&T été = &unknown; &"},
        {"a <- b < c", "a <- b < c"},
        {"cut off <a href=\"https://exam", "cut off"},
    }));
    CHECK(text::markdown_of_html(row.html) == row.markdown);
}

TEST_CASE("nothing of HTML that runs, loads or pretends comes through") {
    for (const char* html :
         {"<script>alert(1)</script>ok", "<style>p{}</style>ok", "<iframe src='https://x'></iframe>ok",
          "<img src='https://x/y.png' onerror='alert(1)'>ok", "<svg><script>x</script></svg>ok",
          "<a href='javascript:alert(1)'>ok</a>", "<!-- <b>x</b> -->ok", "<a href=' JavaScript:x'>ok</a>"})
        CHECK(text::markdown_of_html(html) == "ok");
    CHECK(text::markdown_of_html("<p>[x](javascript:alert(1))</p>") == "[x]\\(javascript:alert(1))");
    CHECK(text::markdown_of_html("&lt;script&gt;") == "\\<script>");
    CHECK(text::markdown_of_html("<script>never closed") == "");
}

TEST_CASE("HTML of any size and shape is read in linear time") {
    const std::string many(200'000, '<');
    CHECK(text::markdown_of_html(many) == many);
    std::string quotes;
    std::string deep;
    for (int i = 0; i < 20'000; ++i) {
        quotes += "<a href=\"";
        deep += "<div><b><ul><li>";
    }
    CHECK_FALSE(text::markdown_of_html(quotes + "x").size() > quotes.size());
    CHECK(text::markdown_of_html(deep + "x").size() < 1000);
}

TEST_CASE("character references mean what browsers make of them") {
    CHECK(text::decode_entities("&#146;&#x2019;&rsquo;") == "’’’");
    CHECK(text::decode_entities("&#0;&#xD800;&#x110000;&amp") == "&#0;&#xD800;&#x110000;&amp");
    CHECK(text::decode_entities("&lt;&gt;&quot;&apos;&nbsp;") == "<>\"'\u00A0");
}
