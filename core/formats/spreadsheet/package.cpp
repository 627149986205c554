// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/spreadsheet/package.h"

#include <algorithm>
#include <array>
#include <memory>
#include <zip.h>

namespace estrade::spreadsheet {
namespace {

constexpr std::size_t most = 64U << 20U;
constexpr std::size_t most_tags = 8'000'000; // of which a tree has some 64 bytes each
constexpr std::string_view open_document_type = "application/vnd.oasis.opendocument.spreadsheet";

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

/// Null where the bytes are no archive. They must outlive it.
Archive open(const std::string& bytes) {
    if (!bytes.starts_with("PK\x03\x04"))
        return nullptr;
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
    if (source == nullptr)
        return nullptr;
    Archive archive(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!archive)
        zip_source_free(source);
    return archive;
}

bool has(const Archive& archive, const char* path) {
    return zip_name_locate(archive.get(), path, 0) >= 0;
}

/// Nothing where it cannot be read, or is longer than `room`.
std::optional<std::string> bytes_of(const Archive& archive, const char* path, std::size_t room) {
    const std::unique_ptr<zip_file_t, Discard> file(zip_fopen(archive.get(), path, 0));
    if (!file)
        return std::nullopt;
    std::string bytes;
    std::array<char, 65536> buffer{};
    while (true) { // what an archive says of sizes need not be so
        const zip_int64_t read = zip_fread(file.get(), buffer.data(), buffer.size());
        if (read == 0)
            return bytes;
        if (read < 0 || bytes.size() + static_cast<std::size_t>(read) > room)
            return std::nullopt;
        bytes.append(buffer.data(), static_cast<std::size_t>(read));
    }
}

bool is_wanted(std::string_view path) {
    return path == "content.xml" || path == "xl/workbook.xml" || path == "xl/_rels/workbook.xml.rels" ||
           path == "xl/sharedStrings.xml" || path == "xl/styles.xml" ||
           (path.starts_with("xl/worksheets/") && path.ends_with(".xml"));
}

} // namespace

std::optional<Kind> kind_of(const Source& source) {
    if (source.folder) {
        if (source.files.contains("xl/workbook.xml"))
            return Kind::excel;
        const auto type = source.files.find("mimetype");
        return type != source.files.end() && type->second.starts_with(open_document_type)
                   ? std::optional(Kind::open_document)
                   : std::nullopt;
    }
    const Archive archive = open(source.bytes);
    if (!archive)
        return std::nullopt;
    if (has(archive, "xl/workbook.xml"))
        return Kind::excel;
    const auto type = bytes_of(archive, "mimetype", 2 * open_document_type.size());
    return type && type->starts_with(open_document_type) ? std::optional(Kind::open_document) : std::nullopt;
}

tl::expected<Parts, Phrase> parts_of(const Source& source) {
    if (source.folder)
        return source.files;
    const Archive archive = open(source.bytes);
    const Phrase too_large =
        Phrase("holds more than the %1 MB and %2 million tags that are read of a workbook",
               {most >> 20U, most_tags / 1'000'000});
    Parts parts;
    std::size_t room = most;
    std::size_t tags = 0;
    const zip_int64_t entries = archive ? zip_get_num_entries(archive.get(), 0) : 0;
    for (zip_int64_t i = 0; i < entries; ++i) {
        zip_stat_t stat{};
        if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0 ||
            stat.name == nullptr || !is_wanted(stat.name) || parts.contains(stat.name))
            continue;
        if (stat.size > room)
            return tl::unexpected(too_large);
        auto bytes = bytes_of(archive, stat.name, room);
        if (!bytes)
            return tl::unexpected(Phrase("is a workbook that is damaged, or has a password"));
        room -= bytes->size();
        tags += static_cast<std::size_t>(std::count(bytes->begin(), bytes->end(), '<'));
        if (tags > most_tags)
            return tl::unexpected(too_large);
        parts.emplace(stat.name, std::move(*bytes));
    }
    return parts;
}

} // namespace estrade::spreadsheet
