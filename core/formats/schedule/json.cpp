// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/schedule/json.h"

#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

namespace estrade::schedule {
namespace {

using Kind = JsonValue::Kind;

constexpr std::size_t deepest = 100;
constexpr std::size_t most = 1'000'000;

/// Walks over bytes and leaves where it is in a place that others see: the library tells no positions.
class Walk {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    explicit Walk(const char** at) : at_(at) {}
    reference operator*() const { return **at_; }
    Walk& operator++() {
        ++*at_;
        return *this;
    }
    Walk operator++(int) {
        ++*at_;
        return *this;
    }
    bool operator==(const Walk& other) const { return *at_ == *other.at_; }
    bool operator!=(const Walk& other) const { return *at_ != *other.at_; }

private:
    const char** at_;
};

/// Takes what the parser meets. A method that gives false ends the parsing.
class Builder {
public:
    using Json = nlohmann::json;

    Builder(const char* begin, const char* const& at) : begin_(begin), at_(at) {}

    bool null() { return add(Kind::null); }
    bool boolean(bool truth) {
        const bool going_on = add(Kind::boolean);
        if (going_on)
            last_->truth = truth;
        return going_on;
    }
    bool number_integer(Json::number_integer_t number) { return scalar(std::to_string(number)); }
    bool number_unsigned(Json::number_unsigned_t number) { return scalar(std::to_string(number)); }
    bool number_float(Json::number_float_t /*value*/, const std::string& written) {
        const bool whole = written.ends_with(".0");
        return scalar(written.substr(0, written.size() - (whole ? 2 : 0)));
    }
    bool string(std::string& text) { return scalar(std::move(text)); }
    bool binary(const Json::binary_t& /*bytes*/) { return false; }
    bool key(std::string& name) {
        key_ = std::move(name);
        return true;
    }
    bool start_object(std::size_t /*size*/) { return open(Kind::object); }
    bool start_array(std::size_t /*size*/) { return open(Kind::list); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string& /*token*/, const Json::exception& fault) {
        std::string_view what = fault.what();
        what.remove_prefix(std::min(what.find("] ") + 2, what.size()));
        if (const std::size_t place = what.find(", column "); place != std::string_view::npos)
            what.remove_prefix(std::min(what.find(": ", place) + 2, what.size()));
        what = what.substr(0, what.find("; last read"));
        fail(position > 0 ? position - 1 : 0, Phrase("is no well-formed JSON from here on: %1", {what}),
             Phrase("fetch the file again: it may have been cut off"));
        return false;
    }

    [[nodiscard]] const std::optional<Diagnostic>& fault() const { return fault_; }
    [[nodiscard]] std::size_t fault_offset() const { return fault_offset_; }
    JsonValue take() { return std::move(root_); }

private:
    [[nodiscard]] std::size_t here() const { return static_cast<std::size_t>(at_ - begin_) - 1; }

    void fail(std::size_t offset, Phrase what, Phrase hint) {
        fault_ = Diagnostic{Severity::error, {}, std::move(what), std::move(hint), Treatment::left_out};
        fault_offset_ = offset;
    }

    bool add(Kind kind) {
        if (++count_ > most) {
            fail(here(), Phrase("holds more than the %1 values that are read of JSON", {most}), {});
            return false;
        }
        if (open_.empty()) {
            last_ = &root_;
        } else {
            last_ = &open_.back()->parts.emplace_back();
            if (open_.back()->kind == Kind::object)
                last_->key = std::move(key_);
        }
        last_->kind = kind;
        return true;
    }
    bool scalar(std::string text) {
        const bool going_on = add(Kind::scalar);
        if (going_on)
            last_->scalar = std::move(text);
        return going_on;
    }
    bool open(Kind kind) {
        if (open_.size() == deepest) {
            fail(here(), Phrase("nests deeper than the %1 levels that are read of JSON", {deepest}), {});
            return false;
        }
        if (!add(kind))
            return false;
        last_->offset = here();
        open_.push_back(last_);
        return true;
    }
    bool close() {
        open_.pop_back();
        return true;
    }

    const char* begin_;
    const char* const& at_;
    JsonValue root_;
    JsonValue* last_ = nullptr;
    std::vector<JsonValue*> open_; ///< from the outermost; none of them moves while those within are open
    std::string key_;
    std::size_t count_ = 0;
    std::optional<Diagnostic> fault_;
    std::size_t fault_offset_ = 0;
};

} // namespace

const JsonValue& JsonValue::operator[](std::string_view name) const {
    static const JsonValue nothing;
    if (kind != Kind::object)
        return nothing;
    const auto found =
        std::find_if(parts.rbegin(), parts.rend(), [&](const JsonValue& part) { return part.key == name; });
    return found == parts.rend() ? nothing : *found;
}

std::string_view JsonValue::text() const {
    return text::trim(scalar);
}

std::string JsonValue::words() const {
    if (kind == Kind::object) {
        if (const std::string_view english = (*this)["en"].text(); !english.empty())
            return std::string(english);
        for (const JsonValue& part : parts)
            if (const std::string_view told = part.text(); !told.empty())
                return std::string(told);
    }
    if (kind != Kind::list)
        return std::string(text());
    std::string all;
    for (const JsonValue& part : parts)
        if (const std::string told = part.is_list() ? std::string() : part.words(); !told.empty())
            all += (all.empty() ? "" : ", ") + told;
    return all;
}

std::string JsonValue::name() const {
    return short_name(words());
}

std::optional<bool> JsonValue::boolean() const {
    return kind == Kind::boolean ? std::optional(truth) : std::nullopt;
}

JsonValue parse_json(const std::string& bytes, Report& report) {
    const char* at = bytes.data();
    const char* end = bytes.data() + bytes.size();
    Builder builder(bytes.data(), at);
    nlohmann::json::sax_parse(Walk(&at), Walk(&end), &builder);
    if (const auto& fault = builder.fault())
        report.add(fault->severity, fault->treatment, builder.fault_offset(), fault->what, {}, fault->hint);
    return builder.take();
}

bool looks_like_json(std::string_view bytes) {
    const std::string_view text = text::trim(bytes.substr(0, 4096));
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    const std::string_view within = text::trim(text.substr(1));
    return text.front() == '{' ? within.starts_with('"') || within.starts_with('}') : within.starts_with('{');
}

bool has_key(std::string_view bytes, std::string_view name, char begin) {
    const std::string quoted = "\"" + std::string(name) + "\"";
    for (std::size_t at = bytes.find(quoted); at != std::string_view::npos; at = bytes.find(quoted, at)) {
        at += quoted.size();
        const std::size_t colon = bytes.find_first_not_of(" \t\r\n", at);
        if (colon == std::string_view::npos || bytes[colon] != ':')
            continue;
        const std::size_t value = bytes.find_first_not_of(" \t\r\n", colon + 1);
        if (value != std::string_view::npos && bytes[value] == begin)
            return true;
    }
    return false;
}

Link json_link(const JsonValue& value) {
    if (!value.is_object())
        return {std::string(value.text()), {}};
    Link link;
    for (const char* name : {"url", "href", "link_url", "download_url"})
        if (link.url.empty())
            link.url = value[name].text();
    for (const char* name : {"title", "label", "name", "description"})
        if (link.label.empty())
            link.label = value[name].words();
    return link;
}

} // namespace estrade::schedule
