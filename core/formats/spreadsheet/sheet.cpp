// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/spreadsheet/sheet.h"

#include "core/formats/csv/rows.h"

#include <charconv>

namespace estrade::spreadsheet {

bool Sheet::put(std::size_t row, std::size_t column, std::string text) {
    if (text.empty())
        return true;
    if (row >= csv::most_rows || column >= csv::most_cells)
        return false;
    if (rows.size() <= row)
        rows.resize(row + 1);
    if (rows[row].size() <= column)
        rows[row].resize(column + 1);
    rows[row][column] = std::move(text);
    return true;
}

std::string_view Sheet::text(std::size_t row, std::size_t column) const {
    return row < rows.size() && column < rows[row].size() ? std::string_view(rows[row][column])
                                                          : std::string_view();
}

std::string_view local(const char* name) {
    const std::string_view whole(name);
    return whole.substr(whole.find(':') + 1); // of none, from the start
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
    return node.find_child([&](const pugi::xml_node& one) { return local(one.name()) == name; });
}

std::string_view attribute(pugi::xml_node node, std::string_view name) {
    return node.find_attribute([&](const pugi::xml_attribute& one) { return local(one.name()) == name; })
        .value();
}

std::size_t number(std::string_view text, std::size_t otherwise) {
    std::size_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : otherwise;
}

} // namespace estrade::spreadsheet
