// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/schedule/report.h"
#include "core/formats/yaml/tree.h"

#include <functional>
#include <string>

namespace estrade::site {

/// A site's data file as a tree, whichever of YAML, JSON and TOML it is written in; what is wrong with it is
/// told. What APIs wrap around data is taken away (site/unwrap.h). Clocks of twelve hours are put right
/// (site/clocks.h), and what ids refer to is put in place (site/references.h), times are written out
/// (site/spread.h). Of YAML and TOML that is not well-formed nothing is given, of JSON what stands before
/// that. Bounds: those of yaml::parse, schedule::parse_json and hugo::parse_toml.
class DataFile {
public:
    /// The source and the report must outlive it. `complete` is given the document before anything is done
    /// with it.
    DataFile(const Source& source, schedule::Report& report,
             const std::function<void(yaml::Node&)>& complete = {});
    DataFile(const DataFile&) = delete;
    DataFile& operator=(const DataFile&) = delete;
    DataFile(DataFile&&) = delete;
    DataFile& operator=(DataFile&&) = delete;
    ~DataFile() = default;

    [[nodiscard]] const yaml::Node& root() const { return root_; }
    /// The byte at which a node stands, as the report counts them.
    [[nodiscard]] std::size_t offset_of(const yaml::Node& node) const;

private:
    std::string text_; ///< of JSON, as it was read
    std::vector<std::string_view> lines_;
    yaml::Node root_;
};

} // namespace estrade::site
