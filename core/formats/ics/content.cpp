// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/ics/content.h"

#include "core/formats/ics/unfold.h"
#include "core/formats/schedule/encoding.h"
#include "core/text/text.h"

#include <algorithm>

namespace estrade::ics {
namespace {

using schedule::Report;

int hex(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                  : -1;
}

std::string from_quoted_printable(std::string_view value) {
    std::string bytes;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const bool coded =
            value[at] == '=' && at + 2 < value.size() && hex(value[at + 1]) >= 0 && hex(value[at + 2]) >= 0;
        bytes += coded ? static_cast<char>(hex(value[at + 1]) * 16 + hex(value[at + 2])) : value[at];
        at += coded ? 2 : 0;
    }
    std::string escaped; // as the other values are
    for (const char c : bytes)
        if (c == '\n')
            escaped += "\\n";
        else if (c != '\r')
            escaped += c;
    return escaped;
}

/// Whether a colon is within the name of a zone that is not in quotes, though it should be
/// ("TZID=tzone://Microsoft/Utc:20220903T100000"): no year follows, and another colon does.
bool is_in_zone(std::string_view rest, std::size_t colon) {
    const std::string_view year = rest.substr(colon + 1, 4);
    return (year.size() < 4 || year.find_first_not_of("0123456789") != std::string_view::npos) &&
           rest.find(':', colon + 1) != std::string_view::npos;
}

/// A parameter that `rest` begins with, up to the ':' or ';' after it.
std::pair<std::string, std::string> take_parameter(std::string_view& rest) {
    const std::size_t end_of_name = std::min(rest.find_first_of("=;:"), rest.size());
    std::pair<std::string, std::string> parameter{upper(text::trim(rest.substr(0, end_of_name))), {}};
    rest.remove_prefix(end_of_name);
    if (!rest.starts_with('='))
        return parameter;
    bool quoted = false;
    std::size_t at = 1;
    for (; at < rest.size(); ++at) {
        if (rest[at] == '"')
            quoted = !quoted && rest.find('"', at + 1) != std::string_view::npos;
        else if (!quoted && (rest[at] == ';' ||
                             (rest[at] == ':' && !(parameter.first == "TZID" && is_in_zone(rest, at)))))
            break;
        else
            parameter.second += rest[at];
    }
    rest.remove_prefix(at);
    return parameter;
}

/// RFC 6868: what parameters cannot hold otherwise.
std::string without_carets(const std::string& value) {
    std::string result;
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char next = value[at] == '^' && at + 1 < value.size() ? value[at + 1] : '\0';
        const char meant = next == 'n' ? '\n' : next == '\'' ? '"' : next == '^' ? '^' : '\0';
        result += meant == '\0' ? value[at] : meant;
        at += meant == '\0' ? 0 : 1;
    }
    return result;
}

Property parse_property(const Unfolder::Line& line) {
    std::string_view rest = line.text;
    Property property;
    property.offset = line.offset;
    const std::size_t end = std::min(rest.find_first_of(";:"), rest.size());
    property.name = upper(text::trim(rest.substr(0, end)));
    if (const std::size_t dot = property.name.rfind('.'); dot != std::string::npos)
        property.name.erase(0, dot + 1); // a group's name, which calendars do not have
    rest.remove_prefix(end);
    while (rest.starts_with(';')) {
        rest.remove_prefix(1);
        property.parameters.push_back(take_parameter(rest));
    }
    rest.remove_prefix(std::min<std::size_t>(1, rest.size()));
    const bool quoted = property.parameter("ENCODING") == "QUOTED-PRINTABLE" ||
                        std::any_of(property.parameters.begin(), property.parameters.end(),
                                    [](const auto& one) { return one.first == "QUOTED-PRINTABLE"; });
    property.value = schedule::to_utf8(quoted ? from_quoted_printable(rest) : std::string(rest),
                                       std::string(property.parameter("CHARSET")));
    for (auto& [name, value] : property.parameters)
        value = without_carets(schedule::to_utf8(value));
    property.name = schedule::to_utf8(property.name);
    return property;
}

constexpr std::size_t most_nested = 32;

/// Puts lines where they belong.
class Assembly {
public:
    Assembly(Report& report, Calendar& calendar) : report_(report), calendar_(calendar) {}

    void take(const Unfolder::Line& line) {
        Property property = parse_property(line);
        if (property.name == "BEGIN" || property.name == "END") {
            const std::string what = upper(text::trim(property.value));
            if (property.name == "BEGIN")
                begin(what, property.offset);
            else
                end(what);
            return;
        }
        if (open_ == &calendar_.zones)
            add_to_zone(property, line.text);
        if (line.raw)
            report_.add(Severity::info, Treatment::repaired, line.offset,
                        Phrase("%1 goes on in lines that are no property: they are taken to belong to it",
                               {property.name}),
                        Phrase("texts that go on in lines that do not say so"));
        if (inner_.empty())
            (open_ == nullptr ? calendar_.own : open_->back()).properties.push_back(std::move(property));
    }

    void finish(std::size_t offset) {
        close(offset);
        if (in_calendar_)
            report_.add(Severity::warning, Treatment::none, offset,
                        Phrase("ends before its END:VCALENDAR: it may have been cut off"), {},
                        Phrase("fetch the file again"));
        if (others_ > 0)
            report_.add_whole(
                Severity::info, Treatment::left_out,
                Phrase("holds %1 to-dos, journals or times of being free, which are no events", {others_}));
    }

private:
    void begin(const std::string& what, std::size_t offset) {
        const bool event = what == "VEVENT";
        if (what == "VCALENDAR") {
            close(offset);
            in_calendar_ = true;
        } else if (event || what == "VTIMEZONE") {
            close(offset);
            open_ = event ? &calendar_.events : &calendar_.zones;
            open_->push_back({offset, {}, {}});
            if (!event)
                calendar_.zones.back().lines = "BEGIN:VTIMEZONE\r\n";
        } else if (open_ == &calendar_.zones) {
            begin_rule(what);
        } else {
            others_ += open_ == nullptr && inner_.empty() ? 1 : 0;
            if (inner_.size() < most_nested)
                inner_.push_back(what);
        }
    }

    void end(const std::string& what) {
        if (what == "VCALENDAR")
            in_calendar_ = false;
        if (what == "VEVENT" || what == "VTIMEZONE" || what == "VCALENDAR") {
            finish_zone();
            open_ = nullptr;
            inner_.clear();
            return;
        }
        if (open_ == &calendar_.zones)
            end_rule();
        const auto known = std::find(inner_.rbegin(), inner_.rend(), what);
        if (known != inner_.rend())
            inner_.erase(std::prev(known.base()), inner_.end());
    }

    /// What is open where something else begins.
    void close(std::size_t offset) {
        if (open_ != nullptr)
            report_.add(Severity::warning, Treatment::repaired, offset,
                        Phrase("an event or a time zone has no END: it is taken to end here"),
                        Phrase("parts of the calendar without an end"));
        finish_zone();
        open_ = nullptr;
        inner_.clear();
    }

    // The lines of a zone are kept well nested, whatever the file's are, since they are parsed again.

    /// Only rules that libical goes through at once, and no more of anything than zones have.
    void add_to_zone(const Property& property, const std::string& line) {
        constexpr std::size_t longest = 64U << 10U;
        std::string& lines = calendar_.zones.back().lines;
        const std::string value = upper(property.value);
        const auto says = [&](std::string_view word) { return value.find(word) != std::string::npos; };
        const bool heavy = property.name == "RRULE" &&
                           (!says("FREQ=YEARLY") || says("BYHOUR") || says("BYMINUTE") || says("BYSECOND"));
        if (!heavy && lines.size() + line.size() < longest)
            (lines += line) += "\r\n";
    }

    void begin_rule(const std::string& what) {
        end_rule();
        inner_.push_back(what == "DAYLIGHT" ? what : "STANDARD");
        ((calendar_.zones.back().lines += "BEGIN:") += inner_.back()) += "\r\n";
    }

    void end_rule() {
        if (inner_.empty())
            return;
        ((calendar_.zones.back().lines += "END:") += inner_.back()) += "\r\n";
        inner_.pop_back();
    }

    void finish_zone() {
        if (open_ != &calendar_.zones)
            return;
        end_rule();
        calendar_.zones.back().lines += "END:VTIMEZONE\r\n";
    }

    Report& report_;
    Calendar& calendar_;
    std::vector<Component>* open_ = nullptr; ///< its last is being read
    std::vector<std::string> inner_;         ///< what is open within it
    bool in_calendar_ = false;
    std::size_t others_ = 0;
};

} // namespace

std::string_view Property::parameter(std::string_view parameter_name) const {
    for (const auto& [key, told] : parameters)
        if (key == parameter_name)
            return told;
    return {};
}

std::string Property::text() const {
    std::string result;
    result.reserve(value.size());
    for (std::size_t at = 0; at < value.size(); ++at) {
        const char next = value[at] == '\\' && at + 1 < value.size() ? value[at + 1] : '\0';
        const bool newline = next == 'n' || next == 'N';
        const bool escape =
            newline || next == '\\' || next == ',' || next == ';' || next == ':' || next == '"';
        result += newline ? '\n' : escape ? next : value[at];
        at += escape ? 1 : 0;
    }
    return result;
}

std::vector<std::string> Property::texts() const {
    std::vector<std::string> all;
    Property part;
    const auto add = [&] {
        all.push_back(part.text());
        part.value.clear();
    };
    for (std::size_t at = 0; at < value.size(); ++at) {
        if (value[at] == ',') {
            add();
            continue;
        }
        part.value += value[at];
        if (value[at] == '\\' && at + 1 < value.size())
            part.value += value[++at];
    }
    add();
    return all;
}

const Property* Component::find(std::string_view name) const {
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const Property& one) { return one.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

std::string Component::text(std::string_view name) const {
    const Property* const property = find(name);
    return property == nullptr ? std::string() : property->text();
}

Calendar parse(std::string_view bytes, Report& report) {
    Calendar calendar;
    Assembly assembly(report, calendar);
    Unfolder unfolder(bytes);
    for (Unfolder::Line line; unfolder.next(line);)
        assembly.take(line);
    assembly.finish(bytes.size());
    return calendar;
}

} // namespace estrade::ics
