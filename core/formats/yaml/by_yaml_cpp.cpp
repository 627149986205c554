// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/yaml/builder.h"

#include <sstream>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace estrade::yaml {
namespace {

Place from_one(const YAML::Mark& mark) {
    const auto from_one = [](int zero_based) {
        return zero_based < 0 ? 0 : static_cast<std::size_t>(zero_based) + 1;
    };
    return {from_one(mark.line), from_one(mark.column)};
}

/// Gives a builder what yaml-cpp tells.
class Events final : public YAML::EventHandler {
public:
    explicit Events(Builder& builder) : builder_(builder) {}

    void OnDocumentStart(const YAML::Mark& mark) override { builder_.begin_document(from_one(mark)); }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        builder_.add_null(from_one(mark), anchor);
    }
    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        builder_.add_scalar(from_one(mark), {value, tag}, anchor);
    }
    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        builder_.add_alias(from_one(mark), anchor);
    }
    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        builder_.open(Node::Kind::list, from_one(mark), tag, anchor);
    }
    void OnSequenceEnd() override { builder_.close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        builder_.open(Node::Kind::map, from_one(mark), tag, anchor);
    }
    void OnMapEnd() override { builder_.close(); }

private:
    Builder& builder_;
};

} // namespace

void build_by_yaml_cpp(std::string_view bytes, Builder& builder) {
    try {
        std::istringstream in{std::string(bytes)};
        YAML::Parser parser(in);
        Events events(builder);
        while (parser.HandleNextDocument(events)) {
        }
    } catch (const YAML::Exception& error) {
        const Place place = from_one(error.mark);
        throw explain(error.msg, place.line, place.column, bytes);
    }
    builder.refuse_unused_anchors();
    const Place last = builder.last_quoted();
    if (auto refusal = find_unclosed_quote(bytes, last.line, last.column))
        throw Refusal(std::move(*refusal));
}

} // namespace estrade::yaml
