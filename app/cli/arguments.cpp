// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/words.h"
#include "core/formats/format.h"
#include "core/formats/schedule/tidy.h"
#include "core/text/text.h"
#include "core/time/country.h"

#include <CLI/CLI.hpp>
#include <QUrl>
#include <charconv>
#include <filesystem>
#include <iostream>

namespace estrade::cli {
namespace {

std::string names_of_writers() {
    std::string names;
    for (const Writer& writer : writers())
        names += (names.empty() ? "" : "|") + std::string(writer.name);
    return names;
}

/// What desktops and browsers name by its address ("file:///…", "file://localhost/…") as a path; all else
/// unchanged.
std::string local_path(const std::string& file) {
    QUrl url(QString::fromStdString(file));
    if (!url.isLocalFile() || file.find("://") == std::string::npos)
        return file;
    if (url.host() == QLatin1String("localhost"))
        url.setHost(QString());
    return url.toLocalFile().toStdString();
}

std::string list_of_readers() {
    std::string list = "Formats that are read, recognised by their content:\n";
    for (const Reader& reader : readers())
        list += "  " + std::string(reader.label) + "\n";
    return list;
}

/// An option whose text is turned into a value; what `parse` refuses is a wrong usage.
template <class Value, class Parse>
CLI::Option* add_parsed(CLI::App& app, const char* name, std::optional<Value>& target, Parse parse,
                        const char* help) {
    return app.add_option_function<std::string>(
        name, [&target, parse](const std::string& text) { target = parse(text); }, help);
}

constexpr std::string_view hint_mark = "\n  hint: ";

[[noreturn]] void refuse(const std::string& what, const std::string& hint) {
    throw CLI::ValidationError(what + std::string(hint_mark) + hint);
}

LocalDay day_of(const std::string& text) {
    const auto day = parse_iso_day(text);
    if (!day)
        refuse("--date: '" + text + "' is no day", "write it as 2020-09-30");
    return *day;
}

Zone zone_of(const std::string& text) {
    auto zone = Zone::find(text);
    const std::string near = zone ? std::string() : nearest_zone_name(text);
    if (!zone)
        refuse("--timezone: " + zone.error(), near.empty()
                                                  ? "write a name of the tz database, as in Europe/Paris"
                                                  : "did you mean " + near + "?");
    return *zone;
}

OpeningHours hours_of(const std::string& text) {
    const std::size_t dash = text.find('-');
    const auto from = schedule::written_clock(std::string_view(text).substr(0, dash));
    auto to = dash == std::string::npos ? std::nullopt
                                        : schedule::written_clock(std::string_view(text).substr(dash + 1));
    if (!from || !to)
        refuse("--open: '" + text + "' are no hours", "write them as 09:00-18:00");
    if (*to <= *from)
        *to += std::chrono::hours{24};
    return {*from, *to};
}

IsoTime time_of(const std::string& text) {
    const auto time = parse_iso_time(text);
    if (!time)
        refuse("--at: '" + text + "' is no time",
               "write it as 2020-09-30T19:12, or with an offset, 2020-09-30T19:12+02:00");
    return *time;
}

Size size_of(const std::string& text) {
    constexpr int smallest = 160;
    constexpr int largest = 7680;
    Size size;
    const char* const end = text.data() + text.size();
    const auto [cross, bad_width] = std::from_chars(text.data(), end, size.width);
    if (bad_width == std::errc{} && cross != end && *cross == 'x') {
        const auto [rest, bad_height] = std::from_chars(cross + 1, end, size.height);
        const auto fits = [](int side) { return side >= smallest && side <= largest; };
        if (bad_height == std::errc{} && rest == end && fits(size.width) && fits(size.height))
            return size;
    }
    refuse("--size: '" + text + "' is no size", "write it as 1920x1080, each side from 160 to 7680");
}

std::string language_of(const std::string& text) {
    if (!is_translated(qstring(text)))
        refuse("--lang: there are no words in '" + text + "'",
               "there are " + languages().join(" and ").toStdString());
    return text;
}

std::string pin_of(const std::string& text) {
    constexpr std::size_t fewest = 4;
    constexpr std::size_t most = 12;
    const bool digits = text.find_first_not_of("0123456789") == std::string::npos;
    if (!digits || text.size() < fewest || text.size() > most)
        refuse("--pin: this is no PIN", "a PIN has 4 to 12 digits"); // not repeated: others may be looking
    return text;
}

void add_file(CLI::App& app, Arguments& arguments, bool required) {
    CLI::Option* file =
        app.add_option("FILE", arguments.file, "A schedule in any format that is read, or a site's folder");
    if (required)
        file->required();
}

void add_completion(CLI::App& app, Arguments& arguments) {
    add_parsed(app, "--date", arguments.date, day_of, "The day, where the file does not tell it: 2020-09-30")
        ->type_name("DAY");
    add_parsed(app, "--timezone", arguments.zone, zone_of,
               "The time zone, where the file does not tell it: Europe/Paris")
        ->type_name("ZONE");
    add_parsed(app, "--at", arguments.at, time_of,
               "A rehearsal: take this for the present (the event's zone unless an offset is written)")
        ->type_name("TIME");
}

void add_present(CLI::App& app, Arguments& arguments) {
    app.add_option("--speed", arguments.speed, "A rehearsal at this many times real speed; 0 stands still")
        ->type_name("X")
        ->check(CLI::Range(0.0, 3600.0));
    app.add_option("--room", arguments.room, "Only this room")->type_name("NAME");
    app.add_option_function<std::string>(
           "--lang", [&](const std::string& text) { arguments.language = language_of(text); },
           "The language of the screen; the event's unless given (en-XA tells what is not translated, ar-XB "
           "is from right to left)")
        ->type_name("LANG");
}

void add_window(CLI::App& app, Arguments& arguments) {
    app.add_option("--view", arguments.view, "What to show")
        ->check(CLI::IsMember({"board", "stage", "host", "browse", "kiosk"}))
        ->capture_default_str();
    app.add_option("--theme", arguments.theme, "Colours; dark unless given, light to browse and on a kiosk")
        ->check(CLI::IsMember({"dark", "light", "contrast"}));
    app.add_flag("--welcome", arguments.welcome,
                 "Tell in a window, not on standard error, where FILE cannot be opened");
    app.add_option("--text-size", arguments.text_size, "Of what one sits before (browse), in percent")
        ->type_name("PERCENT")
        ->check(CLI::Range(100, 200))
        ->capture_default_str();
    app.add_flag("--fullscreen", arguments.fullscreen, "Fill the screen (F11 switches, Escape leaves)");
    app.add_flag("--windowed", arguments.windowed, "Show a kiosk in a window, to try it");
    app.add_option_function<std::string>(
           "--pin", [&](const std::string& text) { arguments.pin = pin_of(text); },
           "What the organizer types to leave a kiosk: 4 to 12 digits (better told in ESTRADE_PIN, which "
           "other "
           "users of the machine do not see)")
        ->type_name("PIN")
        ->envname("ESTRADE_PIN");
    app.add_flag("--sounds", arguments.sounds,
                 "Let the stage ring at the warning, at the end and once a minute over (S switches)");
    app.add_option("--remind", arguments.remind,
                   "Minutes before what one starred to browse starts, for a notification; 0: none")
        ->type_name("N")
        ->check(CLI::Range(0, 24 * 60))
        ->capture_default_str();
    app.add_option("--screen", arguments.screen, "Which screen, from 1")
        ->type_name("N")
        ->check(CLI::Range(1, 64));
    app.add_option("--snapshot", arguments.snapshot, "Draw the view to a picture and exit")->type_name("PNG");
    app.add_option_function<std::string>(
           "--size", [&](const std::string& text) { arguments.size = size_of(text); },
           "Size of the window or picture (1920x1080)")
        ->type_name("WxH");
}

/// The command that a word which is no file is likely meant for.
std::string mistaken_command(const CLI::App& app, const std::string& word) {
    std::error_code ignored;
    if (word.empty() || std::filesystem::exists(word, ignored))
        return {};
    std::vector<std::string> names;
    for (const CLI::App* sub : app.get_subcommands([](const CLI::App*) { return true; }))
        names.push_back(sub->get_name());
    const std::vector<std::string_view> views(names.begin(), names.end());
    return std::string(text::nearest(word, views));
}

Exit refuse_usage(const CLI::App& app, std::string what, const std::string& word) {
    if (what.find(hint_mark) == std::string::npos) {
        const auto parsed = app.get_subcommands();
        const std::string meant = parsed.empty() ? mistaken_command(app, word) : std::string();
        const std::string command = parsed.empty() ? "estrade" : "estrade " + parsed.front()->get_name();
        what += hint_mark;
        what +=
            meant.empty() ? command + " --help tells what there is" : "did you mean `estrade " + meant + "`?";
    }
    std::cerr << "estrade: error: " << what << '\n';
    return Exit::wrong_usage;
}

} // namespace

std::variant<Arguments, Exit> parse_arguments(int argc, const char* const* argv) {
    Arguments arguments;
    CLI::App app(
        "Shows a conference's schedule live: what is on, who, how long, what next.\n"
        "\n"
        "  estrade announcement.txt                  the board, in a window\n"
        "  estrade agenda.yaml --fullscreen --screen 2\n"
        "  estrade agenda.yaml --at 2020-09-30T19:12 a rehearsal of that moment\n"
        "  estrade agenda.yaml --snapshot out.png --size 1920x1080\n"
        "  estrade check announcement.txt            what is wrong with it, and where\n"
        "  estrade import announcement.txt --date 2020-09-30 --timezone Europe/Paris -o agenda.yaml\n"
        "  estrade now agenda.yaml                   what is on, in the terminal\n",
        "estrade");
    app.set_version_flag("--version", ESTRADE_VERSION);
    app.footer(list_of_readers() +
               "\nestrade COMMAND --help tells more of each.\n"
               "Exit status: 0 fine, 1 check found errors, 2 wrong usage, 3 a file could not be read.");
    app.require_subcommand(0, 1);
    add_file(app, arguments, false);
    add_completion(app, arguments);
    add_present(app, arguments);
    add_window(app, arguments);

    const auto command = [&](const char* name, const char* help, Command value, const char* examples) {
        CLI::App* sub = app.add_subcommand(name, help);
        sub->footer(std::string("For example:\n") + examples + "\n" + list_of_readers());
        sub->callback([&arguments, value] { arguments.command = value; });
        add_file(*sub, arguments, true);
        add_completion(*sub, arguments);
        return sub;
    };
    const auto add_output = [&](CLI::App* sub) {
        sub->add_option("-o,--output", arguments.output, "Where to write; standard output unless given")
            ->type_name("OUT");
    };
    add_output(command("import", "Turn any format into Estrade's own YAML", Command::import,
                       "  estrade import announcement.txt --date 2020-09-30 --timezone Europe/Paris\n"
                       "  estrade import conference-site/ -o agenda.yaml\n"));
    CLI::App* check =
        command("check", "Tell what is wrong, where, and what to write instead", Command::check,
                "  estrade check agenda.yaml          each fault as file:line:column, with a hint\n"
                "  estrade check schedule.xml --strict --open 09:00-18:00\n"
                "  estrade check agenda.yaml --json\n");
    check->add_flag("--json", arguments.json, "For scripts: everything");
    check->add_flag("--strict", arguments.strict, "Fail on warnings too, for a site's CI");
    check->add_flag("--all", arguments.all, "Tell each of many findings of a kind");
    add_parsed(*check, "--open", arguments.open, hours_of,
               "When the doors are open: 09:00-18:00, or 18:00-02:00")
        ->type_name("HOURS");
    CLI::App* diff = command("diff", "Tell what changed from one version to another", Command::diff,
                             "  estrade diff yesterday.xml schedule.xml\n"
                             "  estrade diff agenda.yaml schedule.json --json\n");
    diff->add_option("NEW", arguments.other_file, "The newer version, in any format that is read")
        ->required();
    diff->add_flag("--json", arguments.json, "For scripts");
    CLI::App* export_ = command("export", "Write the schedule in another format", Command::export_,
                                "  estrade export agenda.yaml --to frab-json -o schedule.json\n");
    export_->add_option("--to", arguments.format, "The format")
        ->required()
        ->type_name(names_of_writers())
        ->check([](const std::string& name) {
            return find_writer(name) != nullptr ? std::string()
                                                : "no such format; there are " + names_of_writers();
        });
    add_output(export_);
    CLI::App* now = command("now", "Tell what is on, in the terminal", Command::now,
                            "  estrade now agenda.yaml --room \"Main hall\"\n"
                            "  estrade now agenda.yaml --at 2020-09-30T19:12 --json\n");
    now->add_flag("--json", arguments.json, "For scripts");
    add_present(*now, arguments);

    CLI::App* search =
        command("search", "Find sessions by title, people, room, track or abstract", Command::search,
                "  estrade search schedule.xml kubernetes\n"
                "  estrade search agenda.yaml mathieu tortuaux      a typo is forgiven\n"
                "  estrade search agenda.yaml clim --json\n");
    search
        ->add_option("WORDS", arguments.words,
                     "Each must begin a word of a session; case and accents do not count")
        ->required();
    search->add_flag("--json", arguments.json, "For scripts: everything");

    CLI::App* do_ = command("do", "Append a host's action, as the host console does", Command::do_,
                            "  estrade do agenda.yaml next\n"
                            "  estrade do agenda.yaml delay 5m --room \"Main hall\"\n"
                            "  estrade do agenda.yaml message \"Two minutes left\" urgent\n"
                            "  estrade do agenda.yaml undo\n");
    do_->add_option("ACTION", arguments.action,
                    "start, next, pause, resume, +2m, delay 5m, message TEXT, undo…")
        ->required();
    add_present(*do_, arguments);
    CLI::App* report = command("report", "Tell planned against actual", Command::report,
                               "  estrade report agenda.yaml\n"
                               "  estrade report agenda.yaml -o report.png\n");
    report->add_flag("--json", arguments.json, "For scripts");
    report->add_flag("--csv", arguments.csv, "For spreadsheets");
    report->add_option("-o,--output", arguments.output, "Draw it to a picture instead")->type_name("PNG");
    add_present(*report, arguments);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0)
            return refuse_usage(app, error.what(), arguments.file);
        app.exit(error, std::cout, std::cerr);
        return Exit::fine;
    }
    arguments.file = local_path(arguments.file);
    if (arguments.theme.empty())
        arguments.theme = arguments.view == "browse" || arguments.view == "kiosk" ? "light" : "dark";
    if (arguments.command == Command::show && !mistaken_command(app, arguments.file).empty())
        return refuse_usage(app, "there is neither a command nor a file '" + arguments.file + "'",
                            arguments.file);
    return arguments;
}

} // namespace estrade::cli
