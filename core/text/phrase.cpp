// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/phrase.h"

namespace estrade {

Phrase Phrase::verbatim(std::string text) {
    Phrase phrase;
    phrase.text_ = std::move(text);
    return phrase;
}

Phrase Phrase::recognised(std::string text, std::initializer_list<Phrase> ours) {
    for (const Phrase& phrase : ours)
        if (phrase.english() == text)
            return phrase;
    return verbatim(std::move(text));
}

std::string Phrase::english() const {
    return told([](const char* english) { return std::string(english); });
}

std::string Phrase::told(const Writing& write) const {
    if (english_.empty())
        return text_;
    const std::string written = write(english_.data());
    std::string text;
    for (std::size_t at = 0; at < written.size(); ++at) {
        const char digit = written[at] == '%' && at + 1 < written.size() ? written[at + 1] : '\0';
        const auto place = static_cast<std::size_t>(digit - '1');
        if (digit >= '1' && place < parts_.size()) {
            text += parts_[place].told(write);
            ++at;
        } else {
            text += written[at];
        }
    }
    return text;
}

std::string PhrasePart::shortened(std::string text) {
    constexpr std::size_t longest = 240; // bytes
    if (text.size() <= longest)
        return text;
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end; // not within a character
    text.resize(end);
    return text += "…";
}

bool Phrase::operator==(const Phrase& other) const {
    return english_ == other.english_ && text_ == other.text_ && parts_ == other.parts_;
}

} // namespace estrade
