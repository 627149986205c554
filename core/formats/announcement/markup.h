// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agenda/agenda.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace estrade::announcement {

/// Addresses by folded label, from Markdown's "[label]: address" lines.
using References = std::unordered_map<std::string, std::string>;

/// A piece of text without its markup, and the links that were in it.
struct Inline {
    std::string text; ///< "\n" where a line was broken by "<br>"
    std::vector<Link> links;
};

/// Whether an HTML tag, without its brackets, is of who speaks: `span class="talk-speaker"`.
[[nodiscard]] bool tells_speaker(std::string_view tag);

/// Takes emphasis, links, images, code marks, HTML tags and entities, short codes and escapes of Markdown and
/// reStructuredText out of a line. Blanks stay as they were.
[[nodiscard]] Inline plain(std::string_view markup, const References& references);

/// Bare addresses ("https://…") of a text.
[[nodiscard]] std::vector<std::string> bare_addresses(std::string_view text);

} // namespace estrade::announcement
