// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/site/xml.h"

#include "core/text/text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace estrade::site {
namespace {

using pugi::xml_node;

constexpr std::size_t deepest = 90; // and JSON's own

class Writer {
public:
    explicit Writer(schedule::Report& report) : report_(report) {}

    std::string write(xml_node root) {
        learn(root, 0);
        const std::vector<xml_node> elements = elements_of(root);
        if (elements.size() == 1 && !root.first_attribute() &&
            !is_list(elements.front(), elements_of(elements.front())))
            write_list(elements, 0); // of one
        else
            write_value(root, 0);
        return std::move(json_);
    }

private:
    static std::vector<xml_node> elements_of(xml_node node) {
        std::vector<xml_node> elements;
        for (const xml_node child : node.children())
            if (child.type() == pugi::node_element)
                elements.push_back(child);
        return elements;
    }

    /// Whether it does nothing but hold several of a kind, "sessions" of "session".
    static bool is_list(xml_node node, const std::vector<xml_node>& elements) {
        if (node.first_attribute() || elements.empty())
            return false;
        const std::string_view name = elements.front().name();
        return (elements.size() > 1 || std::string_view(node.name()).starts_with(name)) &&
               std::all_of(elements.begin(), elements.end(),
                           [&](const xml_node& one) { return one.name() == name; });
    }

    /// Elements that hold others and stand beside one of their name: where one stands alone, it is a list
    /// too.
    void learn(xml_node node, std::size_t depth) {
        std::set<std::string_view> names;
        for (const xml_node child : node.children()) {
            if (child.type() != pugi::node_element || elements_of(child).empty())
                continue;
            if (!names.insert(child.name()).second)
                repeated_.insert(child.name());
            if (depth < deepest)
                learn(child, depth + 1);
        }
    }

    void write_value(xml_node node, std::size_t depth) {
        const std::vector<xml_node> elements = elements_of(node);
        if (depth > deepest)
            json_ += "null";
        else if (is_list(node, elements))
            write_list(elements, depth);
        else if (elements.empty() && !node.first_attribute())
            write_text(text::trim(node.child_value()));
        else
            write_map(node, elements, depth);
    }

    void write_list(const std::vector<xml_node>& elements, std::size_t depth) {
        json_ += '[';
        for (const xml_node& one : elements) {
            json_ += &one == &elements.front() ? "" : ",";
            go_to(one);
            write_value(one, depth + 1);
        }
        json_ += ']';
    }

    void write_map(xml_node node, const std::vector<xml_node>& elements, std::size_t depth) {
        bool first = true;
        const auto key = [&](std::string_view name) {
            json_ += first ? "" : ",";
            first = false;
            write_text(name);
            json_ += ':';
        };
        json_ += '{';
        for (const pugi::xml_attribute attribute : node.attributes()) {
            key(attribute.name());
            write_text(attribute.value());
        }
        if (const std::string_view own = text::trim(node.child_value()); elements.empty() && !own.empty()) {
            key("name");
            write_text(own);
        }
        std::unordered_map<std::string_view, std::size_t> places;
        std::vector<std::vector<xml_node>> by_name; // in the order of the first of each
        for (const xml_node one : elements) {
            const auto [place, is_new] = places.try_emplace(one.name(), by_name.size());
            if (is_new)
                by_name.emplace_back();
            by_name[place->second].push_back(one);
        }
        for (const std::vector<xml_node>& same : by_name) {
            const std::string_view name = same.front().name();
            go_to(same.front());
            key(name);
            if (same.size() > 1 || (repeated_.contains(name) && !elements_of(same.front()).empty()))
                write_list(same, depth + 1);
            else
                write_value(same.front(), depth + 1);
        }
        json_ += '}';
    }

    void write_text(std::string_view text) {
        using Json = nlohmann::json;
        json_ += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
    }

    /// Down to the line of an element, where that is below.
    void go_to(xml_node node) {
        const std::size_t line =
            report_.locate(static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0))).line;
        for (; line_ < line; ++line_)
            json_ += '\n';
    }

    schedule::Report& report_;
    std::set<std::string_view> repeated_;
    std::string json_;
    std::size_t line_ = 1;
};

} // namespace

std::string json_of_xml(xml_node root, schedule::Report& report) {
    return Writer(report).write(root);
}

} // namespace estrade::site
