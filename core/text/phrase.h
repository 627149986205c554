// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace estrade {

/// An English literal with `count` places, %1 to at most %9; one with other places does not compile.
template <std::size_t count>
class PhraseTemplate {
public:
    consteval PhraseTemplate(const char* english) : english_(english) { // NOLINT: from a literal, as meant
        std::size_t seen = 0;
        for (const char* at = english; *at != '\0'; ++at)
            if (*at == '%' && at[1] >= '1' && at[1] <= '9')
                seen |= std::size_t{1} << static_cast<std::size_t>(at[1] - '1');
        if (seen != (std::size_t{1} << count) - 1)
            throw "its places are not those of what is to stand in them";
    }
    [[nodiscard]] const char* english() const { return english_; }

private:
    const char* english_;
};

class PhrasePart;

/// What there is to say, in English, and so that it can be told in another language:
/// `Phrase("unknown key %1 in %2", {shown(key), Phrase("a slot")})`. It keeps the literal, by which
/// translations are found (packaging/translate), and what stands in its places apart. What is put in as text
/// is told as it is: names, times, words of a file.
class Phrase {
public:
    /// Writes a literal in a language, with the same places.
    using Writing = std::function<std::string(const char* english)>;

    Phrase() = default;
    explicit Phrase(PhraseTemplate<0> english) : english_(english.english()) {}
    template <std::size_t count>
    Phrase(std::type_identity_t<PhraseTemplate<count>> english, const PhrasePart (&parts)[count]); // NOLINT

    /// A text that no language changes.
    [[nodiscard]] static Phrase verbatim(std::string text);
    /// What a library says in English: that of `ours` which is the same, else as it is.
    [[nodiscard]] static Phrase recognised(std::string text, std::initializer_list<Phrase> ours);

    [[nodiscard]] bool empty() const { return english_.empty() && text_.empty(); }
    [[nodiscard]] std::string english() const;
    [[nodiscard]] std::string told(const Writing& write) const;
    [[nodiscard]] bool operator==(const Phrase& other) const;

private:
    std::string_view english_; ///< a literal; empty: `text_` is all
    std::string text_;
    std::vector<Phrase> parts_;
};

/// What stands in a place of a phrase. A literal is no text: what is English is a phrase. A text is cut, with
/// "…", where it is longer than a line or two.
class PhrasePart {
public:
    PhrasePart(Phrase phrase) : phrase_(std::move(phrase)) {}                               // NOLINT
    PhrasePart(std::string text) : phrase_(Phrase::verbatim(shortened(std::move(text)))) {} // NOLINT
    PhrasePart(std::string_view text) : PhrasePart(std::string(text)) {}                    // NOLINT
    template <class Number, class = std::enable_if_t<std::is_integral_v<Number>>>
    PhrasePart(Number number) : PhrasePart(std::to_string(number)) {} // NOLINT
    PhrasePart(const char* literal) = delete;

    [[nodiscard]] const Phrase& phrase() const { return phrase_; }

private:
    static std::string shortened(std::string text);

    Phrase phrase_;
};

template <std::size_t count>
Phrase::Phrase(std::type_identity_t<PhraseTemplate<count>> english,
               const PhrasePart (&parts)[count]) // NOLINT
    : english_(english.english()) {
    parts_.reserve(count);
    for (const PhrasePart& part : parts)
        parts_.push_back(part.phrase());
}

} // namespace estrade
