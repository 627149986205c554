// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/announcement/columns.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace estrade::announcement {

/// What the columns of an announcement's table hold, by its first row.
class TableColumns {
public:
    /// Takes the first row for the header, or guesses where it holds a time and is none. `timed_above`: what
    /// stands over the table tells its time, so that no column need. `clocks`: the column of whose cells
    /// below most tell a time, if any: that of times, where no header is that.
    void find(const std::vector<std::string>& cells, bool timed_above,
              const std::function<std::optional<std::size_t>()>& clocks);

    [[nodiscard]] bool empty() const { return columns_.empty(); }
    [[nodiscard]] std::size_t size() const { return columns_.size(); }
    [[nodiscard]] Column at(std::size_t i) const { return columns_[i]; }
    [[nodiscard]] const std::string& header(std::size_t i) const { return headers_[i]; }
    [[nodiscard]] const std::vector<std::string>& headers() const { return headers_; }
    [[nodiscard]] bool has(Column column) const;
    /// The first that holds it; size() where none does.
    [[nodiscard]] std::size_t index_of(Column column) const;
    /// Takes a column for what its cells say that it is.
    void set(std::size_t i, Column column) { columns_[i] = column; }
    [[nodiscard]] bool headless() const { return headless_; }
    /// The column of titles with who speaks in it, and which of the two comes first.
    [[nodiscard]] std::optional<std::size_t> mixed() const { return mixed_; }
    [[nodiscard]] Column mixed_first() const { return mixed_first_; }

private:
    void complete(bool timed_above);
    void replace(Column what, Column with);
    void keep_first(Column what, Column rest);
    void keep_title();

    std::vector<Column> columns_;
    std::vector<std::string> headers_;
    bool headless_ = false;
    std::optional<std::size_t> mixed_;
    Column mixed_first_ = Column::title;
};

} // namespace estrade::announcement
