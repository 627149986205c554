// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown_html.h"

#include "core/text/entities.h"
#include "core/text/markdown_attribute.h"
#include "core/text/text.h"

#include <algorithm>
#include <md4c.h>
#include <vector>

namespace estrade::text {
namespace {

constexpr int deepest = 16;

struct Page {
    std::string html;
    int depth = 0;                       // of quotations and lists
    std::vector<std::string_view> spans; // open ones; empty for a link that is not written

    [[nodiscard]] bool writes() const { return depth <= deepest; }
    void close_spans(std::size_t left) {
        for (; spans.size() > left; spans.pop_back())
            if (!spans.back().empty())
                html += "</" + std::string(spans.back()) + ">";
    }
};

std::string_view span_element(MD_SPANTYPE type) {
    switch (type) {
    case MD_SPAN_EM:
        return "em";
    case MD_SPAN_STRONG:
        return "strong";
    case MD_SPAN_CODE:
        return "code";
    case MD_SPAN_A:
        return "a";
    default: // a picture is its text
        return {};
    }
}

Page& page(void* data) {
    return *static_cast<Page*>(data);
}

/// How a block begins and ends.
struct Tags {
    std::string_view begin;
    std::string_view end;
    bool nests = false; ///< written only as far as `deepest`
};

Tags tags_of(MD_BLOCKTYPE type) {
    switch (type) {
    case MD_BLOCK_QUOTE:
        return {"<blockquote>", "</blockquote>\n", true};
    case MD_BLOCK_UL:
        return {"<ul>", "</ul>\n", true};
    case MD_BLOCK_OL:
        return {"<ol>", "</ol>\n", true};
    case MD_BLOCK_LI:
        return {"<li>", "</li>\n", true};
    case MD_BLOCK_HR:
        return {"<hr/>\n", ""};
    case MD_BLOCK_H:
        return {"<p><strong>", "</strong></p>\n"};
    case MD_BLOCK_CODE:
        return {"<pre><code>", "</code></pre>\n"};
    case MD_BLOCK_P:
        return {"<p>", "</p>\n"};
    default:
        return {};
    }
}

bool deepens(MD_BLOCKTYPE type) {
    return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL;
}

int enter_block(MD_BLOCKTYPE type, void* detail, void* data) {
    Page& to = page(data);
    to.close_spans(0);
    if (deepens(type))
        ++to.depth;
    const Tags tags = tags_of(type);
    if (tags.nests && !to.writes())
        return 0;
    if (type == MD_BLOCK_OL)
        to.html +=
            "<ol start=\"" + std::to_string(static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start) + "\">";
    else
        to.html += tags.begin;
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* data) {
    Page& to = page(data);
    to.close_spans(0);
    if (const Tags tags = tags_of(type); !tags.nests || to.writes())
        to.html += tags.end;
    if (deepens(type))
        --to.depth;
    return 0;
}

int enter_span(MD_SPANTYPE type, void* detail, void* data) {
    Page& to = page(data);
    std::string_view element = span_element(type);
    std::string attributes;
    if (type == MD_SPAN_A) {
        const std::string url = attribute_text(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href);
        const bool within_another = std::find(to.spans.begin(), to.spans.end(), "a") != to.spans.end();
        if (within_another || !is_safe_address(url))
            element = {};
        attributes = " href=\"" + escape_html(url) + "\" rel=\"noopener\"";
    }
    if (!element.empty())
        to.html += "<" + std::string(element) + attributes + ">";
    to.spans.push_back(element);
    return 0;
}

/// md4c leaves out the end of an emphasis that an address swallowed, so ends are matched with beginnings
/// here.
int leave_span(MD_SPANTYPE type, void*, void* data) {
    Page& to = page(data);
    const std::string_view element = span_element(type);
    const auto found = std::find_if(to.spans.rbegin(), to.spans.rend(), [&](std::string_view open) {
        return open == element || (open.empty() && type == MD_SPAN_A);
    });
    if (found != to.spans.rend())
        to.close_spans(static_cast<std::size_t>(to.spans.rend() - found) - 1);
    return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size, void* data) {
    std::string& html = page(data).html;
    const std::string_view text(bytes, size);
    switch (type) {
    case MD_TEXT_BR:
        html += "<br/>\n";
        break;
    case MD_TEXT_SOFTBR:
        html += '\n';
        break;
    case MD_TEXT_ENTITY:
        html += escape_html(decode_entities(text));
        break;
    case MD_TEXT_NULLCHAR:
        html += "\uFFFD";
        break;
    default:
        html += escape_html(text);
    }
    return 0;
}

} // namespace

std::string escape_html(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 16);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        const bool is_c1 =
            byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (is_c1) {
            ++i;
            continue;
        }
        if ((byte < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == '\x7F')
            continue;
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

bool is_safe_address(std::string_view url) {
    const std::string start = fold(url.substr(0, 8));
    return (start.starts_with("http://") || start.starts_with("https://") || start.starts_with("mailto:")) &&
           std::all_of(url.begin(), url.end(),
                       [](char c) { return static_cast<unsigned char>(c) > 0x20 && c != '\x7F'; });
}

std::string safe_html(std::string_view markdown) {
    Page to;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_NOHTML;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = add_text;
    if (md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &to) != 0)
        return "<p>" + escape_html(trim(markdown)) + "</p>\n";
    return std::move(to.html);
}

} // namespace estrade::text
