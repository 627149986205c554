// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/builder.h"

#include <algorithm>
#include <map>
#include <memory>
#include <yaml.h>

namespace estrade::yaml {
namespace {

/// What ends a line for libyaml, which reads YAML 1.1, but not for YAML 1.2; and the byte order mark.
bool differs_between_versions(std::string_view bytes) {
    for (std::size_t at = bytes.find_first_of("\r\xC2\xE2\xEF"); at != std::string_view::npos;
         at = bytes.find_first_of("\r\xC2\xE2\xEF", at + 1)) {
        const std::string_view here = bytes.substr(at);
        if (here.starts_with("\xC2\x85") || here.starts_with("\xE2\x80\xA8") ||
            here.starts_with("\xE2\x80\xA9") || here.starts_with("\xEF\xBB\xBF") ||
            (here.front() == '\r' && !here.starts_with("\r\n")))
            return true;
    }
    return false;
}

std::string_view text_of(const yaml_char_t* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text); // NOLINT: bytes
}

/// libyaml's places count characters; ours count bytes. Counting goes on where it last ended, since places
/// are asked for mostly forward, and a whole file may be one line.
class Places {
public:
    explicit Places(std::string_view bytes) : bytes_(bytes) {
        starts_.push_back(0);
        for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1))
            starts_.push_back(at + 1);
    }
    [[nodiscard]] Place of(const yaml_mark_t& mark) {
        if (mark.line >= starts_.size())
            return {mark.line + 1, mark.column + 1};
        if (mark.line != line_ || mark.column < column_) {
            line_ = mark.line;
            column_ = 0;
            at_ = starts_[line_];
        }
        for (; column_ < mark.column && at_ < bytes_.size(); ++column_)
            do
                ++at_;
            while (at_ < bytes_.size() && (static_cast<unsigned char>(bytes_[at_]) & 0xC0U) == 0x80U);
        return {line_ + 1, at_ - starts_[line_] + 1};
    }

private:
    std::string_view bytes_;
    std::vector<std::size_t> starts_;
    std::size_t line_ = 0, column_ = 0, at_ = 0; // the last place counted to, at_ in bytes from the beginning
};

class Events {
public:
    Events(std::string_view bytes, Builder& builder) : places_(bytes), builder_(builder) {}

    /// False at an alias to nothing.
    bool take(const yaml_event_t& event) {
        const Place place = places_.of(event.start_mark);
        switch (event.type) {
        case YAML_DOCUMENT_START_EVENT:
            builder_.begin_document(place);
            break;
        case YAML_SCALAR_EVENT: {
            const auto& scalar = event.data.scalar;
            const bool plain = scalar.style == YAML_PLAIN_SCALAR_STYLE;
            const std::string_view text{text_of(scalar.value).data(), scalar.length};
            const std::string_view tag = scalar.tag != nullptr ? text_of(scalar.tag) : plain ? "?" : "!";
            builder_.add_scalar(place, {text, tag, plain}, anchor(scalar.anchor));
            break;
        }
        case YAML_ALIAS_EVENT: {
            const auto found = anchors_.find(text_of(event.data.alias.anchor));
            if (found == anchors_.end())
                return false;
            builder_.add_alias(place, found->second);
            break;
        }
        case YAML_SEQUENCE_START_EVENT: {
            const auto& list = event.data.sequence_start;
            builder_.open(Node::Kind::list, place, text_of(list.tag), anchor(list.anchor));
            break;
        }
        case YAML_MAPPING_START_EVENT: {
            const auto& map = event.data.mapping_start;
            builder_.open(Node::Kind::map, place, text_of(map.tag), anchor(map.anchor));
            break;
        }
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            builder_.close();
            break;
        default:
            break;
        }
        return true;
    }

private:
    Anchor anchor(const yaml_char_t* name) {
        if (name == nullptr)
            return no_anchor;
        return anchors_[std::string(text_of(name))] = ++last_anchor_;
    }

    Places places_;
    Builder& builder_;
    std::map<std::string, Anchor, std::less<>> anchors_;
    Anchor last_anchor_ = no_anchor;
};

} // namespace

bool build_by_libyaml(std::string_view bytes, Builder& builder) {
    if (differs_between_versions(bytes))
        return false;
    yaml_parser_t parser;
    if (yaml_parser_initialize(&parser) == 0)
        return false;
    const std::unique_ptr<yaml_parser_t, decltype(&yaml_parser_delete)> guard(&parser, yaml_parser_delete);
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char*>(bytes.data()),
                                 bytes.size()); // NOLINT: bytes
    Events events(bytes, builder);
    for (bool more = true; more;) {
        yaml_event_t event;
        if (yaml_parser_parse(&parser, &event) == 0)
            return false;
        const std::unique_ptr<yaml_event_t, decltype(&yaml_event_delete)> held(&event, yaml_event_delete);
        if (!events.take(event))
            return false;
        more = event.type != YAML_STREAM_END_EVENT;
    }
    builder.refuse_unused_anchors();
    return true;
}

} // namespace estrade::yaml
