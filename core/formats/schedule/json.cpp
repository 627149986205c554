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

    /// Whether what begins so may follow what was taken: it then is the next of a list.
    bool may_go_on(char next) {
        base_ = here() + 1;
        if (next != '{' || (open_.empty() && !root_.is_object()))
            return false;
        if (open_.empty()) {
            JsonValue first = std::move(root_);
            root_ = JsonValue();
            root_.kind = Kind::list;
            root_.parts.push_back(std::move(first));
            open_.push_back(&root_);
        }
        return true;
    }
    void refuse_rest() {
        fail(base_,
             Phrase("is no well-formed JSON from here on: %1", {std::string_view("expected end of input")}),
             cut_off());
    }

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
        fail(base_ + (position > 0 ? position - 1 : 0),
             Phrase("is no well-formed JSON from here on: %1", {what}), cut_off());
        return false;
    }

    [[nodiscard]] const std::optional<Diagnostic>& fault() const { return fault_; }
    [[nodiscard]] std::size_t fault_offset() const { return fault_offset_; }
    JsonValue take() { return std::move(root_); }

private:
    [[nodiscard]] std::size_t here() const { return static_cast<std::size_t>(at_ - begin_) - 1; }

    static Phrase cut_off() { return Phrase("fetch the file again: it may have been cut off"); }

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
    std::size_t base_ = 0; ///< where the parser began, which counts from there
    std::optional<Diagnostic> fault_;
    std::size_t fault_offset_ = 0;
};

struct Parsed {
    JsonValue value;
    std::optional<Diagnostic> fault;
    std::size_t fault_offset = 0;
};

/// Of objects that follow each other ("JSON lines") a list.
Parsed parse(const std::string& bytes) {
    constexpr bool strict = false; // what follows an object may be another
    const char* at = bytes.data();
    const char* const begin = at;
    const char* end = at + bytes.size();
    Builder builder(begin, at);
    for (std::size_t taken = 0; !builder.fault(); ++taken) {
        while (taken > 0 && at != end && std::string_view(" \t\r\n").find(*at) != std::string_view::npos)
            ++at;
        if (taken > 0 && at == end)
            break;
        if (taken > 0 && !builder.may_go_on(*at))
            builder.refuse_rest();
        else
            nlohmann::json::sax_parse(Walk(&at), Walk(&end), &builder, nlohmann::json::input_format_t::json,
                                      strict);
    }
    return {builder.take(), builder.fault(), builder.fault_offset()};
}

/// Where a comment ends that begins at that place; the place itself where none does.
std::size_t end_of_comment(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("//"))
        return std::min(text.find('\n', at), text.size());
    if (rest.starts_with("/*"))
        return std::min(text.find("*/", at + 2), text.size() - 2) + 2;
    return at;
}

/// A text without blanks and comments before it.
std::string_view first_of(std::string_view text) {
    for (std::size_t end = 1; end > 0; text.remove_prefix(end)) {
        text = text::trim(text);
        end = end_of_comment(text, 0);
    }
    return text;
}

/// What some programs and people write beside what JSON has, as blanks: comments, and commas after what is
/// last. Nothing where there is none of that.
std::optional<std::string> without_extras(const std::string& bytes) {
    std::string plain = bytes;
    std::size_t comma = std::string::npos; // after which nothing stands as yet
    for (std::size_t at = 0; at < plain.size(); ++at) {
        const char c = plain[at];
        if (const std::size_t end = end_of_comment(plain, at); end > at) {
            std::replace_if(
                plain.begin() + static_cast<std::ptrdiff_t>(at),
                plain.begin() + static_cast<std::ptrdiff_t>(end), [](char one) { return one != '\n'; }, ' ');
            at = end - 1;
        } else if (c == '"') {
            for (++at; at < plain.size() && plain[at] != '"'; ++at)
                at += plain[at] == '\\' ? 1 : 0;
            comma = std::string::npos;
        } else if (c == ',') {
            comma = at;
        } else if ((c == '}' || c == ']') && comma != std::string::npos) {
            plain[comma] = ' ';
            comma = std::string::npos;
        } else if (c != ' ' && c != '\t' && c != '\r' && c != '\n') {
            comma = std::string::npos;
        }
    }
    return plain == bytes ? std::nullopt : std::optional(std::move(plain));
}

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
    Parsed parsed = parse(bytes);
    if (parsed.fault) {
        const auto plain = without_extras(bytes);
        Parsed again = plain ? parse(*plain) : Parsed();
        if (plain && (!again.fault || again.fault_offset > parsed.fault_offset)) {
            report.add(Severity::info, Treatment::repaired, parsed.fault_offset,
                       Phrase("holds comments or commas that JSON has not: they are passed over"));
            parsed = std::move(again);
        }
    }
    if (const auto& fault = parsed.fault)
        report.add(fault->severity, fault->treatment, parsed.fault_offset, fault->what, {}, fault->hint);
    return std::move(parsed.value);
}

bool looks_like_json(std::string_view bytes) {
    const std::string_view text = first_of(bytes.substr(0, 4096));
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return false;
    std::string_view within = first_of(text.substr(1));
    for (int lists = 0; text.front() == '[' && lists < 2 && within.starts_with('['); ++lists)
        within = first_of(within.substr(1)); // "[[{…}], [{…}]]"
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
