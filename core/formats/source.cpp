// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/source.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <system_error>

namespace estrade {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Diagnostics> failure(std::string name, Phrase what, Phrase hint = {}) {
    return tl::unexpected(
        Diagnostics{{Severity::error, {std::move(name), 0, 0}, std::move(what), std::move(hint)}});
}

/// What the system says of an error: those that people meet in words of ours, which are its own in English.
Phrase reason(int error) {
    switch (error) {
    case EACCES:
        return Phrase("Permission denied");
    case ENOENT:
        return Phrase("No such file or directory");
    case EIO:
        return Phrase("Input/output error");
    default:
        return Phrase::verbatim(std::generic_category().message(error));
    }
}

/// Reads at most `most` bytes; says so when there are more.
tl::expected<std::string, Diagnostics> read_bytes(const fs::path& path, std::size_t most) {
    std::ifstream in(path, std::ios::binary);
    if (!in)
        return failure(path.string(), Phrase("cannot be read: %1", {reason(errno)}));
    std::string bytes;
    std::error_code untold;
    if (const auto size = fs::file_size(path, untold); !untold)
        bytes.reserve(std::min<std::uintmax_t>(size, most) + 1);
    std::array<char, 65536> buffer{};
    while (in.read(buffer.data(), buffer.size()), in.gcount() > 0) {
        bytes.append(buffer.data(), static_cast<std::size_t>(in.gcount()));
        if (bytes.size() > most)
            return failure(path.string(),
                           Phrase("is larger than the %1 MB that are read of a file", {most >> 20U}));
    }
    if (in.bad())
        return failure(path.string(), Phrase("cannot be read to its end"));
    return bytes;
}

bool is_text_ending(const fs::path& path) {
    static constexpr std::array<std::string_view, 5> endings{".yml", ".yaml", ".toml", ".md", ".json"};
    const std::string ending = path.extension().string();
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

tl::expected<Source, Diagnostics> load_folder(const fs::path& path, const SourceLimits& limits) {
    Source source{path.string(), {}, true, {}};
    std::size_t total = 0;
    std::error_code error;
    if (fs::directory_iterator(path, error); error)
        return failure(source.name, Phrase("cannot be read: %1", {reason(error.value())}));
    fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        const std::string name = it->path().filename().string();
        if (name.starts_with('.') || name == "node_modules" || it.depth() >= limits.folder_depth)
            it.disable_recursion_pending();
        if (!it->is_regular_file(error) || it->is_symlink(error) || !is_text_ending(it->path()))
            continue;
        auto bytes = read_bytes(it->path(), limits.file_bytes);
        if (!bytes)
            return tl::unexpected(bytes.error());
        total += bytes->size();
        if (total > limits.folder_bytes)
            return failure(
                source.name,
                Phrase("holds more than the %1 MB that are read of a folder", {limits.folder_bytes >> 20U}),
                Phrase("give the folder of the site itself"));
        source.files.emplace(it->path().lexically_relative(path).generic_string(), std::move(*bytes));
        if (source.files.size() > limits.folder_files)
            return failure(source.name,
                           Phrase("holds more than the %1 files that are read", {limits.folder_files}),
                           Phrase("give the folder of the site itself"));
    }
    if (error)
        return failure(source.name, Phrase("cannot be read: %1", {reason(error.value())}));
    return source;
}

} // namespace

tl::expected<Source, Diagnostics> load_source(const fs::path& path, const SourceLimits& limits) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (status.type() == fs::file_type::not_found)
        return failure(
            path.string(), Phrase("there is no such file"),
            path.string().find(":/") != std::string::npos
                ? Phrase("Estrade fetches nothing: save what is at that address in a file, and open that")
                : Phrase("check its name and its folder"));
    if (!fs::status_known(status))
        return failure(path.string(), Phrase("cannot be read: %1", {reason(error.value())}));
    if (fs::is_directory(status))
        return load_folder(path, limits);
    if (!fs::is_regular_file(status)) // a pipe or a device may never end
        return failure(path.string(), Phrase("is neither a file nor a folder"),
                       Phrase("save what it gives in a file, and open that"));
    auto bytes = read_bytes(path, limits.file_bytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return Source{path.string(), std::move(*bytes), false, {}};
}

} // namespace estrade
