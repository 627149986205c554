// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/folder.h"

namespace estrade::test {

Source folder_of(std::string_view text) {
    Source source{"site", {}, true, {}};
    std::string* file = nullptr;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end == std::string_view::npos ? text.size() : end + 1);
        text.remove_prefix(line.size());
        if (line.starts_with(file_mark))
            file = &source.files[std::string(
                line.substr(file_mark.size(), line.find_last_not_of("\r\n") + 1 - file_mark.size()))];
        else if (file != nullptr)
            *file += line;
    }
    return source;
}

} // namespace estrade::test
