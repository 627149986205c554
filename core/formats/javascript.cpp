// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/javascript.h"

#include "core/formats/javascript/data.h"

#include <iterator>

namespace estrade {

bool recognises_javascript(const Source& source) {
    return !source.folder && javascript::looks_like_script(source.bytes);
}

ReadResult read_javascript(const Source& source, const ReadOptions& options) {
    auto data = javascript::data_of(source);
    if (!data)
        return tl::unexpected(std::move(data.error()));
    ReadResult result = read_agenda({source.name, std::move(data->json), false, {}}, options);
    Diagnostics& told = result ? result->diagnostics : result.error();
    told.insert(told.begin(), std::make_move_iterator(data->diagnostics.begin()),
                std::make_move_iterator(data->diagnostics.end()));
    return result;
}

} // namespace estrade
