// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hostile/inputs.h"

#include <cstring>
#include <fstream>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace estrade::test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t megabyte = 1U << 20U;

class Maker {
public:
    explicit Maker(const fs::path& folder) : folder_(folder) {}

    [[nodiscard]] std::vector<HostileInput> take() { return std::move(inputs_); }

    /// A path that something is to be made at.
    fs::path add(const std::string& name, const std::string& file, const std::string& refusal) {
        inputs_.push_back({name, folder_ / file, refusal});
        return inputs_.back().path;
    }
    void file(const std::string& name, const std::string& file, const std::string& bytes,
              const std::string& refusal) {
        std::ofstream(add(name, file, refusal), std::ios::binary) << bytes;
    }

private:
    fs::path folder_;
    std::vector<HostileInput> inputs_;
};

std::string repeat(std::string_view piece, std::size_t times) {
    std::string all;
    all.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += piece;
    return all;
}

std::string agenda_with(const std::string& title) {
    return "estrade: 1\nevent: {title: " + title +
           ", date: 2024-05-14, timezone: UTC}\nagenda:\n  - 19:00-19:10: a\n";
}

/// Nine levels of nine aliases: 387 million values out of one kilobyte.
std::string alias_bomb() {
    std::string bytes = "estrade: 1\na: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char level = 'b'; level < 'j'; ++level) {
        const std::string below = std::string("*") + static_cast<char>(level - 1);
        bytes += std::string(1, level) + ": &" + level + " [" + below + repeat(", " + below, 8) + "]\n";
    }
    return bytes;
}

std::string nested_markdown() {
    std::string bytes;
    for (std::size_t depth = 0; depth < 10'000; ++depth)
        bytes += std::string(2 * std::min<std::size_t>(depth, 200), ' ') + "- item\n";
    return bytes;
}

std::string utf16(const std::string& ascii) {
    std::string bytes = "\xFF\xFE";
    for (const char c : ascii)
        (bytes += c) += '\0';
    return bytes;
}

void make_texts(Maker& make) {
    make.file("an empty file", "empty.txt", "", "is empty");
    make.file("blanks alone", "blank.yaml", " \n\t\n", "is empty");
    make.file("a binary", "binary",
              std::string("\x7F"
                          "ELF\2\1\1\0\0\0\xFF\xFE\x80",
                          13) +
                  repeat(std::string("\0\1\2\xFF", 4), 10'000),
              "text");
    make.file("NUL bytes", "nul.txt", std::string("19:00-19:10: Hello\0 world\n", 26), "text");
    make.file("NUL bytes in YAML", "nul.yaml", agenda_with(std::string("a\0b", 3)), "");
    make.file("invalid UTF-8", "latin1.txt", "14 mai 2024\n19:00-19:10: Caf\xE9\n", "UTF-8");
    make.file("invalid UTF-8 in YAML", "latin1.yaml", agenda_with("Caf\xE9"), "UTF-8");
    make.file("UTF-16", "utf16.txt", utf16("14 May 2024\r\n19:00-19:10: Hello\r\n"), "UTF-8");
    make.file("UTF-16 in YAML", "utf16.yaml", utf16(agenda_with("Hello")), "UTF-8");
    make.file(
        "a date in the year 99999", "year.yaml",
        "estrade: 1\nevent: {title: x, date: 99999-01-01, timezone: UTC}\nagenda:\n  - 19:00-19:10: a\n",
        "99999");
}

void make_large(Maker& make) {
    make.file("a text of 50 MB", "50mb.txt",
              repeat("A line of text that tells nothing.\n", 50 * megabyte / 35), "32 MB");
    make.file("a text of 30 MB", "30mb.txt", repeat("19:00-19:10: a talk\n", 30 * megabyte / 20), "MB");
    make.file("one line of 30 MB", "line.txt", repeat("19:00 a ", 30 * megabyte / 8), "MB");
    make.file("one line of 30 MB in YAML", "line.yaml", agenda_with(repeat("x ", 15 * megabyte)), "MB");
    make.file("a YAML alias bomb", "bomb.yaml", alias_bomb(), "values");
}

void make_deep(Maker& make) {
    make.file("10,000 nested lists", "lists.md", repeat("- ", 10'000) + "item\n", "no timed line");
    make.file("10,000 lines of nested lists", "lines.md", nested_markdown(), "no timed line");
    make.file("10,000 nested quotes", "quotes.md", repeat("> ", 10'000) + "quote\n", "no timed line");
    make.file("10,000 nested lists in YAML", "lists.yaml", "estrade: 1\nagenda: " + repeat("[", 10'000),
              "deeper");
    make.file("10,000 nested blocks in YAML", "blocks.yaml", "estrade: 1\nagenda:\n  " + repeat("- ", 10'000),
              "deeper");
    make.file("10,000 nested maps in YAML", "maps.yaml", "estrade: 1\nagenda: " + repeat("{a: ", 10'000),
              "deeper");
}

void make_folders(Maker& make) {
    fs::create_directory(make.add("a folder without a site", "folder", "no conference site"));
    const fs::path many = make.add("a folder of 6,000 files", "many", "5000 files");
    fs::create_directory(many);
    for (int i = 0; i < 6000; ++i)
        std::ofstream(many / (std::to_string(i) + ".md")) << "x";
    const fs::path deep = make.add("10,000 nested lists in a site", "site", "");
    fs::create_directories(deep / "data");
    fs::create_directories(deep / "content/sessions");
    std::ofstream(deep / "data/schedule.yml") << repeat("[", 10'000);
    std::ofstream(deep / "data/slots.yml") << repeat("- ", 10'000);
    std::ofstream(deep / "content/sessions/a.md") << "---\n" << repeat("{a: ", 10'000) << "\n---\n";
}

void make_special(Maker& make, const fs::path& folder) {
    make.add("no file", "missing.yaml", "no such file");
    if (mkfifo(make.add("a FIFO", "fifo", "neither").c_str(), 0600) != 0)
        throw std::runtime_error("no FIFO can be made");
    make.add("/dev/zero", "/dev/zero", "neither");
    make.add("/dev/full", "/dev/full", "neither");
    const fs::path socket_path = make.add("a socket", "socket", "neither");
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, socket_path.c_str(), sizeof address.sun_path - 1);
    const int socket_made = socket(AF_UNIX, SOCK_STREAM, 0);
    if (bind(socket_made, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        throw std::runtime_error("no socket can be made");
    close(socket_made);
    fs::create_symlink("loop", make.add("a link to itself", "loop", "cannot be read"));
    make.file("a file that may not be read", "secret.yaml", agenda_with("x"), "cannot be read");
    fs::permissions(folder / "secret.yaml", fs::perms::none);
    const fs::path closed = make.add("a folder that may not be read", "closed", "cannot be read");
    fs::create_directory(closed);
    fs::permissions(closed, fs::perms::none);
}

} // namespace

std::vector<HostileInput> make_hostile_inputs(const fs::path& folder) {
    Maker make(folder);
    make_texts(make);
    make_large(make);
    make_deep(make);
    make_folders(make);
    make_special(make, folder);
    return make.take();
}

} // namespace estrade::test
