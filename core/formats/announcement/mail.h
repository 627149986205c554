// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace estrade::announcement {

/// Whether a text is a mail as programs keep and send them: it begins with a head that tells who sent it and
/// how its body is encoded (RFC 5322, RFC 2045).
[[nodiscard]] bool is_mail(std::string_view text);

/// What a mail says, in UTF-8: its head's From, Subject and Date in plain words (RFC 2047), then the first of
/// its parts that is plain text, else HTML as a page's text (RFC 2046), decoded. A paragraph is in the line
/// in which the mail has it, but in parts in base64, of which it is a line. Without any such part: the head
/// alone.
[[nodiscard]] std::string text_of_mail(std::string_view mail);

} // namespace estrade::announcement
