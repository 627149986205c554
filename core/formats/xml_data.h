// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/format.h"

namespace estrade {

/// XML that is no schedule.xml, and lists sessions in elements and attributes of its own names. No schema: it
/// is read as a site's data file is (site_data.h), elements as members (site/xml.h). What lists no event is
/// refused as `read_frab_xml` does.
[[nodiscard]] bool recognises_xml_data(const Source& source);
[[nodiscard]] ReadResult read_xml_data(const Source& source, const ReadOptions& options);

} // namespace estrade
