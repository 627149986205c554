// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/javascript/data.h"

#include "core/formats/javascript/literal.h"
#include "core/formats/line_index.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>

namespace estrade::javascript {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Passes over what tells no data: imports, TypeScript's types, "use strict"; of enumerations it keeps the
/// members.
void skip_declarations(Literals& scanner) {
    static constexpr std::array<std::string_view, 3> begins{"import ", "export {", "export *"};
    static constexpr std::array<std::string_view, 6> types{"interface ",   "type ",    "export interface ",
                                                           "export type ", "declare ", "export declare "};
    const auto stands = [&](std::string_view begin) { return scanner.rest().starts_with(begin); };
    for (;;) {
        scanner.skip_space();
        const bool directive = scanner.skip("'use strict'") || scanner.skip("\"use strict\"");
        const bool type = std::any_of(types.begin(), types.end(), [&](std::string_view begin) {
            return stands(begin) && scanner.rest().size() > begin.size() &&
                   (is_name(scanner.rest()[begin.size()]) || scanner.rest()[begin.size()] == '{');
        });
        if (!scanner.take_enumeration() && !directive && !type &&
            std::none_of(begins.begin(), begins.end(), stands))
            return;
        do {
            scanner.skip_code(true);
            scanner.skip_space();
        } while (type && std::string_view("|&{").find(scanner.next()) != std::string_view::npos &&
                 !scanner.done());
        (void)scanner.skip(";");
    }
}

/// "function program() { return [": the name of what does nothing but return a list, with the scanner before
/// that.
std::optional<std::string> take_function(Scanner& scanner) {
    constexpr std::size_t most = 400;
    Scanner ahead(scanner.rest().substr(0, most));
    (void)ahead.skip_word("async");
    if (!ahead.skip_word("function"))
        return std::nullopt;
    std::string name = ahead.take_path();
    if (!ahead.skip("("))
        return std::nullopt;
    ahead.skip_space();
    if (!ahead.skip(")"))
        return std::nullopt;
    ahead.skip_space();
    if (!ahead.skip("{"))
        return std::nullopt;
    ahead.skip_space();
    if (!ahead.skip_word("return") || ahead.next() != '[')
        return std::nullopt;
    (void)scanner.skip(scanner.rest().substr(0, ahead.at()));
    return name.empty() ? "default" : name;
}

/// "const program: Session[] =" and the like: what is assigned, with the scanner before the value. Nothing
/// where no value is assigned.
std::optional<std::string> take_name(Scanner& scanner) {
    const bool is_default = scanner.skip_word("export") && scanner.skip_word("default");
    if (auto name = take_function(scanner))
        return name;
    if (is_default)
        return "default";
    static constexpr std::array<std::string_view, 3> declare{"var", "let", "const"};
    const bool declared = std::any_of(declare.begin(), declare.end(),
                                      [&](std::string_view word) { return scanner.skip_word(word); });
    std::string name = scanner.take_path();
    if (name.empty())
        return std::nullopt;
    if (declared && scanner.skip(":") && !scanner.skip_annotation())
        return std::nullopt;
    const std::string_view rest = scanner.rest();
    const bool assigns = rest.starts_with('=') && !rest.starts_with("==") && !rest.starts_with("=>");
    if (!assigns && (declared || !rest.starts_with('(')))
        return std::nullopt;
    (void)scanner.skip(rest.substr(0, 1));
    scanner.skip_space();
    return name.substr(name.find_last_of('.') + 1);
}

struct Value {
    std::string name;
    std::string json; ///< with the ends of lines before it
};

class Reader {
public:
    explicit Reader(const Source& source) : source_(source), scanner_(source.bytes) {}

    tl::expected<Data, Diagnostics> read() {
        (void)scanner_.skip(byte_order_mark);
        while (!scanner_.done())
            read_statement();
        if (scanner_.fault() && !ends_in_code_)
            return refuse(scanner_.fault()->offset, scanner_.fault()->what);
        if (values_.empty())
            return refuse(other_code_.value_or(0), Phrase("is a script that holds no data"));
        tell();
        return Data{json(), std::move(diagnostics_)};
    }

private:
    tl::unexpected<Diagnostics> refuse(std::size_t offset, Phrase what) {
        return tl::unexpected(Diagnostics{{Severity::error,
                                           locate(offset),
                                           std::move(what),
                                           Phrase("give the data alone, as JSON"),
                                           Treatment::left_out,
                                           {}}});
    }

    void read_statement() {
        skip_declarations(scanner_);
        if (scanner_.done())
            return;
        const std::size_t begin = scanner_.at();
        const std::size_t known = values_.size();
        bool typed = false;
        bool constant = false;
        do {
            scanner_.skip_space();
            const auto name = take_name(scanner_);
            const bool data = name && scanner_.begins_data();
            constant = name && !data && scanner_.take_constant(*name);
            if (constant) {
                constants_.push_back({*name, begin});
                continue;
            }
            if (!data)
                break;
            scanner_.take_value();
            values_.push_back({*name, scanner_.take_written()});
            scanner_.know(*name, values_.back().json);
            while (scanner_.skip(")"))
                scanner_.skip_space();
            typed = scanner_.skip_word("as") || scanner_.skip_word("satisfies");
        } while (scanner_.skip(","));
        const std::string_view script = source_.bytes;
        const std::size_t end = scanner_.at();
        if (scanner_.fault())
            return;
        if (constant || (values_.size() > known && !typed && scanner_.begins_statement()))
            return; // which nothing but the end of a line parts from this
        scanner_.skip_code(true);
        ends_in_code_ =
            scanner_.fault() && !values_.empty(); // "<p>It's on</p>", of which nothing would be taken
        const std::string_view rest = text::trim(script.substr(end, scanner_.at() - end));
        const bool called = text::trim(script.substr(begin, end - begin)).ends_with('(');
        const bool again = values_.size() == known && !called && // "export default program"
                           std::any_of(values_.begin(), values_.end(),
                                       [&](const Value& value) { return value.name == rest; });
        const bool returned = values_.size() > known && (rest == "}" || rest == ";"); // of a function
        if (!rest.empty() && !typed && !again && !returned && !rest.starts_with('{'))
            other_code_ = other_code_.value_or(begin);
        if (!scanner_.skip(";") && scanner_.at() == begin && !scanner_.done())
            (void)scanner_.skip(scanner_.rest().substr(0, 1)); // a bracket that closes none
    }

    void tell() {
        for (const auto& [name, offset] : constants_)
            if (!scanner_.is_followed(name))
                other_code_ = std::min(offset, other_code_.value_or(offset));
        for (const std::size_t offset : scanner_.code())
            diagnostics_.push_back({Severity::info,
                                    locate(offset),
                                    Phrase("stands for a value, and is code"),
                                    {},
                                    Treatment::left_out,
                                    Phrase("values that are code")});
        if (other_code_)
            diagnostics_.push_back({Severity::info,
                                    locate(*other_code_),
                                    Phrase("is code, of which nothing is taken"),
                                    {},
                                    Treatment::left_out,
                                    {}});
    }

    /// Whether nothing of it would be missing: it is empty, or stands where it is used.
    bool is_spare(const Value& value) const {
        const std::string_view json = text::trim(value.json);
        return json == "{}" || json == "[]" || scanner_.is_followed(value.name);
    }

    std::string json() {
        const bool none_else =
            std::all_of(values_.begin(), values_.end(), [&](const Value& value) { return is_spare(value); });
        const auto is_kept = [&](const Value& value) { return none_else || !is_spare(value); };
        const bool named = std::count_if(values_.begin(), values_.end(), is_kept) > 1;
        std::string members;
        std::string_view separator;
        for (const Value& value : values_) {
            if (!is_kept(value)) {
                members += ends_of_lines(value.json);
                continue;
            }
            if (named)
                (((members += separator) += '"') += value.name) += "\":";
            members += value.json;
            separator = ",";
        }
        return named ? "{" + members + "}" : members;
    }

    Location locate(std::size_t offset) {
        if (!lines_)
            lines_.emplace(source_.bytes);
        return lines_->locate(source_.name, offset);
    }

    const Source& source_;
    Literals scanner_;
    std::optional<LineIndex> lines_;
    std::vector<Value> values_;
    std::vector<std::pair<std::string, std::size_t>> constants_; ///< and where they are told
    std::optional<std::size_t> other_code_; ///< where the first is of which nothing is taken
    bool ends_in_code_ = false;             ///< that cannot be passed over
    Diagnostics diagnostics_;
};

} // namespace

bool looks_like_script(std::string_view bytes) {
    constexpr std::size_t enough = 64U << 10U;
    const std::string_view begin = bytes.substr(0, enough);
    Literals scanner(begin);
    (void)scanner.skip(byte_order_mark);
    skip_declarations(scanner);
    const std::size_t first = scanner.at();
    const auto name = take_name(scanner);
    if (!name || scanner.fault())
        return false;
    const std::string_view written = begin.substr(first, scanner.at() - first);
    static constexpr std::array<std::string_view, 11> words{
        "function ", "export ",     "var ",  "let ",           "const ",  "window.",
        "self.",     "globalThis.", "this.", "module.exports", "exports."};
    if (std::any_of(words.begin(), words.end(),
                    [&](std::string_view word) { return written.starts_with(word); }))
        return true;
    const bool calls = text::trim(written).ends_with('(');
    const bool data = scanner.next() == '{' || scanner.next() == '[';
    const std::string_view value = scanner.rest().substr(0, 256);
    const std::size_t sign = value.find_first_of("=:"); // TOML's tables have "=" here
    if (scanner.next() == '{' && sign != std::string_view::npos && value[sign] == ':')
        return true;
    const std::string_view whole = text::trim(bytes);
    return data && (whole.ends_with(';') || (calls && whole.ends_with(')'))); // else it may be TOML
}

tl::expected<Data, Diagnostics> data_of(const Source& source) {
    return Reader(source).read();
}

} // namespace estrade::javascript
