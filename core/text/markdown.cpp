// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/markdown.h"

#include "core/text/entities.h"
#include "core/text/markdown_attribute.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <md4c.h>

namespace estrade::text {
namespace {

struct Builder {
    PlainText result;
    std::string block;            // the paragraph or list item under way
    std::size_t link_begin = 0;   // where in `block` the link under way begins
    std::size_t linked_bytes = 0; // of `block`
    bool tight_before = false;    // the block before was a list item
    int item_depth = 0;

    void end_block(bool item) {
        const std::string_view content = trim(block);
        if (!content.empty() && linked_bytes < content.size()) {
            if (!result.text.empty())
                result.text += item && tight_before ? "\n" : "\n\n";
            if (item)
                result.text += "• ";
            result.text += content;
            tight_before = item;
        }
        block.clear();
        linked_bytes = 0;
    }
};

Builder& builder(void* data) {
    return *static_cast<Builder*>(data);
}

int enter_block(MD_BLOCKTYPE type, void*, void* data) {
    if (type == MD_BLOCK_UL || type == MD_BLOCK_OL)
        builder(data).end_block(builder(data).item_depth > 0);
    if (type == MD_BLOCK_LI)
        ++builder(data).item_depth;
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* data) {
    builder(data).end_block(builder(data).item_depth > 0);
    if (type == MD_BLOCK_LI)
        --builder(data).item_depth;
    return 0;
}

int enter_span(MD_SPANTYPE type, void*, void* data) {
    if (type == MD_SPAN_A)
        builder(data).link_begin = builder(data).block.size();
    return 0;
}

int leave_span(MD_SPANTYPE type, void* detail, void* data) {
    Builder& to = builder(data);
    if (type != MD_SPAN_A)
        return 0;
    PlainText::Link link{attribute_text(static_cast<const MD_SPAN_A_DETAIL*>(detail)->href),
                         to.block.substr(to.link_begin)};
    if (link.url.starts_with("http://") || link.url.starts_with("https://")) {
        to.linked_bytes += link.label.size();
        to.result.links.push_back(std::move(link));
    }
    return 0;
}

int add_text(MD_TEXTTYPE type, const MD_CHAR* bytes, MD_SIZE size, void* data) {
    std::string& block = builder(data).block;
    const std::string_view text(bytes, size);
    switch (type) {
    case MD_TEXT_BR:
        block += '\n';
        break;
    case MD_TEXT_SOFTBR:
        block += ' ';
        break;
    case MD_TEXT_ENTITY:
        block += decode_entities(text);
        break;
    case MD_TEXT_HTML:
        break;
    case MD_TEXT_NULLCHAR:
        block += "\uFFFD";
        break;
    default:
        block += text;
    }
    return 0;
}

} // namespace

PlainText plain_text(std::string_view markdown) {
    Builder to;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = enter_block;
    parser.leave_block = leave_block;
    parser.enter_span = enter_span;
    parser.leave_span = leave_span;
    parser.text = add_text;
    if (md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &to) != 0)
        return {std::string(trim(markdown)), {}};
    return std::move(to.result);
}

std::string_view below_title(std::string_view markdown, std::string_view title) {
    const auto without_marks = [](std::string_view line, std::string_view marks) {
        const std::size_t begin = line.find_first_not_of(marks);
        return begin == npos ? std::string_view()
                             : line.substr(begin, line.find_last_not_of(marks) + 1 - begin);
    };
    const std::string_view text = trim(markdown);
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = without_marks(text.substr(0, end), "#*_ \t\r");
    if (line.empty() || line.size() > 2 * title.size() || fold(line) != fold(trim(title)))
        return markdown;
    const std::string_view rest = trim(text.substr(end));
    const std::size_t rule = std::min(rest.find('\n'), rest.size());
    const bool ruled = without_marks(rest.substr(0, rule), "=- \t\r").empty(); // a heading's second line
    return ruled ? trim(rest.substr(rule)) : rest;
}

} // namespace estrade::text
