// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/announcement/characters.h"
#include "core/formats/announcement/items.h"
#include "core/formats/announcement/words.h"
#include "core/text/text.h"

#include <algorithm>
#include <array>
#include <span>

namespace estrade::announcement {
namespace {

constexpr std::size_t most_columns = 64;

enum class Column { unknown, day, time, start, end, length, title, speaker, room, language, ignored };

/// The cells of a row; bars in code or escaped do not part them.
std::vector<std::string_view> cells_of(std::string_view row) {
    if (row.starts_with('|'))
        row.remove_prefix(1);
    std::vector<std::string_view> cells;
    std::size_t start = 0;
    bool code = false;
    for (std::size_t i = 0; i <= row.size() && cells.size() < most_columns; ++i) {
        if (i < row.size() && row[i] == '\\') {
            ++i;
        } else if (i < row.size() && row[i] == '`') {
            code = !code && row.find('`', i + 1) != std::string_view::npos;
        } else if (i >= row.size() || (row[i] == '|' && !code)) {
            const std::size_t end = std::min(i, row.size());
            if (end > start || i < row.size())
                cells.push_back(text::trim(row.substr(start, end - start)));
            start = i + 1;
        }
    }
    return cells;
}

bool is_separator_row(const std::vector<std::string_view>& cells) {
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) {
        return cell.find_first_not_of("-:= ") == std::string_view::npos;
    });
}

/// Whether a header names one of these: short words stand alone ("de", not "Developer Track"), longer ones
/// may go on ("Horaire", "Horaires").
bool names_any(std::string_view folded, std::span<const std::string_view> stems) {
    constexpr std::size_t short_word = 3; // letters
    const std::string_view first = folded.substr(0, folded.find_first_of(" /(:"));
    return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) {
        return stem.size() <= short_word ? first == stem : folded.starts_with(stem);
    });
}

struct ColumnWords {
    Column column;
    std::span<const std::string_view> stems;
};

constexpr auto length_stems = std::to_array<std::string_view>(
    {"duration", "duree", "durata", "dauer", "duracion", "duracao", "duur", "length", "所要"});
constexpr auto time_stems = std::to_array<std::string_view>(
    {"time", "zeit", "uhr", "uhrzeit", "heure", "horaire", "hora", "horario", "when", "quand", "wann",
     "creneau", "slot", "tijd", "ora", "orario", "ore", "時刻"});
constexpr auto speaker_stems = std::to_array<std::string_view>(
    {"speaker",  "intervenant", "orateur",      "orador",    "ponente",     "referent", "vortragende",
     "sprecher", "presenter",   "presentateur", "animateur", "palestrante", "spreker",  "relatore",
     "relatori", "who",         "qui",          "quien",     "wer",         "登壇",     "発表者"});
constexpr auto title_stems = std::to_array<std::string_view>(
    {"title",        "titre",     "titel",     "titulo",  "titolo",     "session",  "sesion",
     "talk",         "event",     "evenement", "evento",  "ereignis",   "activity", "activite",
     "actividad",    "atividade", "program",   "agenda",  "sujet",      "subject",  "description",
     "thema",        "theme",     "tema",      "topic",   "what",       "quoi",     "was",
     "que",          "wat",       "vortrag",   "contenu", "content",    "inhalt",   "charla",
     "presentation", "onderwerp", "palestra",  "item",    "セッション", "タイトル", "内容"});
constexpr auto language_stems =
    std::to_array<std::string_view>({"lang", "langue", "sprache", "idioma", "言語"});
constexpr auto start_stems = std::to_array<std::string_view>(
    {"start", "begin", "debut", "inicio", "inizio", "from", "von", "comienzo", "de", "anfang", "ab", "開始"});
constexpr auto end_stems = std::to_array<std::string_view>(
    {"end", "ende", "ends", "fin", "bis", "until", "to", "hasta", "stop", "jusqu", "終了"});
constexpr auto day_stems = std::to_array<std::string_view>(
    {"date", "day", "jour", "tag", "datum", "fecha", "dia", "data", "dag", "giorno", "日付"});
constexpr auto room_stems =
    std::to_array<std::string_view>({"room", "salle", "raum", "sala", "ort", "lieu", "location", "place",
                                     "where", "lugar", "venue", "luogo", "zaal", "会場"});

constexpr std::array<ColumnWords, 8> column_words{{{Column::length, length_stems},
                                                   {Column::time, time_stems},
                                                   {Column::speaker, speaker_stems},
                                                   {Column::title, title_stems},
                                                   {Column::language, language_stems},
                                                   {Column::start, start_stems},
                                                   {Column::end, end_stems},
                                                   {Column::day, day_stems}}};

Column column_of(const std::string& header) {
    if (header.empty())
        return Column::unknown;
    if (header == "時間" || header == "date and time" || header == "date & time" || header == "date/time")
        return Column::time;
    const bool one_word = header.find(' ') == std::string::npos;
    for (const ColumnWords& words : column_words)
        if (names_any(header, words.stems) && (one_word || words.column != Column::day)) // not "Day 1"
            return words.column;
    if (one_word && names_any(header, room_stems)) // "Salle 1" is a room itself
        return Column::room;
    return Column::unknown;
}

/// Of a header like "Speaker & Title", what stands first; nothing for one that names one of them only.
std::optional<Column> first_of_two(const std::string& header) {
    static constexpr auto joints =
        std::to_array<std::string_view>({" & ", " / ", "/", " and ", " et ", " und ", " y ", " + "});
    const auto kind = [](std::string_view part) {
        return names_any(part, speaker_stems) ? Column::speaker
               : names_any(part, title_stems) ? Column::title
                                              : Column::unknown;
    };
    for (const std::string_view joint : joints) {
        const std::size_t at = header.find(joint);
        if (at == std::string::npos)
            continue;
        const Column first = kind(std::string_view(header).substr(0, at));
        const Column second = kind(std::string_view(header).substr(at + joint.size()));
        if (first != second && first != Column::unknown && second != Column::unknown)
            return first;
    }
    return std::nullopt;
}

class Table {
public:
    Table(const Document& document, std::size_t begin, std::size_t end, const std::string& file, Timed& timed)
        : document_(document), begin_(begin), end_(end), file_(file), timed_(timed) {}

    void run() {
        for (std::size_t i = begin_; i < end_ && timed_.items.size() < limits.items; ++i) {
            if (document_.lines[i].kind != LineKind::row)
                continue;
            const std::vector<std::string_view> cells = cells_of(document_.lines[i].body);
            if (is_separator_row(cells))
                continue;
            if (columns_.empty()) {
                if (auto mark = lone_cell(cells) ? day_row(i, cells) : std::nullopt) {
                    timed_.marks.push_back(*mark);
                    continue;
                }
                find_columns(cells);
            }
            if (!read_row(i, cells))
                if (auto mark = day_row(i, cells))
                    timed_.marks.push_back(*mark);
        }
    }

private:
    /// One cell that spans a table, as far as it is known.
    static bool lone_cell(const std::vector<std::string_view>& cells) {
        return std::count_if(cells.begin(), cells.end(), [](std::string_view c) { return !c.empty(); }) == 1;
    }

    [[nodiscard]] Inline cell(const std::vector<std::string_view>& cells, std::size_t at) const {
        return at < cells.size() ? plain(cells[at], document_.references) : Inline{};
    }

    [[nodiscard]] std::string word(const std::vector<std::string_view>& cells, std::size_t at) const {
        return single_spaced(cell(cells, at).text);
    }

    static std::optional<ClockRange> time_of(std::string_view text) {
        std::string clean = half_width(text);
        std::replace(clean.begin(), clean.end(), '\n', ' ');
        clean = single_spaced(clean);
        if (const auto range = parse_clock_range(clean))
            return range;
        const auto day = leading_day(clean); // "Friday 5:00 PM"
        return day ? parse_clock_range(std::string_view(clean).substr(day->length)) : std::nullopt;
    }

    /// Reads the first row as the header, or guesses where there is none.
    void find_columns(const std::vector<std::string_view>& cells) {
        columns_.assign(cells.size(), Column::unknown);
        headers_.assign(cells.size(), std::string());
        bool timed = false;
        for (std::size_t i = 0; i < cells.size(); ++i)
            timed = timed || time_of(word(cells, i)).has_value();
        if (!timed) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                headers_[i] = word(cells, i);
                columns_[i] = column_of(text::fold(headers_[i]));
                if (const auto first = first_of_two(text::fold(headers_[i])); first && !mixed_) {
                    columns_[i] = Column::title;
                    mixed_ = i;
                    mixed_first_ = *first;
                }
            }
        } else {
            for (std::size_t i = 0; i < cells.size() && !has(Column::time); ++i)
                if (time_of(word(cells, i)))
                    columns_[i] = Column::time;
        }
        headless_ = timed;
        complete_columns();
    }

    void complete_columns() {
        if (has(Column::start) && has(Column::time)) // 開始時間 | 終了時間 | 時間
            replace(Column::time, Column::length);
        if (!has(Column::time) && !has(Column::start) && !columns_.empty())
            *std::find_if(columns_.begin(), columns_.end() - 1,
                          [](Column c) { return c == Column::unknown; }) = Column::time;
        keep_first(Column::time, Column::ignored);
        keep_first(Column::speaker, Column::speaker);
        if (has(Column::title))
            keep_title();
        const auto unknown = std::count(columns_.begin(), columns_.end(), Column::unknown);
        const bool parallel = !headless_ && !has(Column::title) && !has(Column::speaker) && unknown >= 2;
        if (has(Column::title) || parallel)
            return; // columns without a role are rooms or days, or say what is not read
        const auto first = std::find(columns_.begin(), columns_.end(), Column::unknown);
        if (first != columns_.end())
            *first = Column::title;
    }

    [[nodiscard]] bool has(Column column) const {
        return std::find(columns_.begin(), columns_.end(), column) != columns_.end();
    }
    void replace(Column what, Column with) { std::replace(columns_.begin(), columns_.end(), what, with); }
    void keep_first(Column what, Column rest) {
        const auto first = std::find(columns_.begin(), columns_.end(), what);
        if (first != columns_.end())
            std::replace(first + 1, columns_.end(), what, rest);
    }
    /// Of several columns that may hold titles, the one that says so, else the first: "Event | Title".
    void keep_title() {
        static constexpr auto stems =
            std::to_array<std::string_view>({"title", "titre", "titel", "titul", "titol"});
        if (mixed_) {
            replace(Column::title, Column::ignored);
            columns_[*mixed_] = Column::title;
            return;
        }
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i] != Column::title || !names_any(text::fold(headers_[i]), stems))
                continue;
            replace(Column::title, Column::ignored);
            columns_[i] = Column::title;
            return;
        }
        keep_first(Column::title, Column::ignored);
    }
    [[nodiscard]] std::size_t index_of(Column column) const {
        return static_cast<std::size_t>(std::find(columns_.begin(), columns_.end(), column) -
                                        columns_.begin());
    }

    bool read_row(std::size_t line, const std::vector<std::string_view>& cells) {
        const std::size_t time_column = index_of(has(Column::start) ? Column::start : Column::time);
        const std::string time = word(cells, time_column);
        auto range = time_of(time);
        if (!range)
            return false;
        if (has(Column::end))
            if (const auto end = time_of(word(cells, index_of(Column::end))))
                range->end = end->start;
        const std::string day_told = has(Column::day) ? word(cells, index_of(Column::day)) : time;
        if (const auto day = leading_day(day_told))
            timed_.marks.push_back({line, day->day, day->weekday, std::nullopt});
        Item item;
        item.line = line;
        item.end_line = line + 1;
        item.kind = LineKind::row;
        item.where = {file_, document_.lines[line].number, column_at(line, cells, time_column)};
        item.start = range->start;
        item.end = range->end;
        item.compact = range->compact;
        if (has(Column::length))
            item.length = length_of(word(cells, index_of(Column::length)));
        if (has(Column::language))
            item.language = language(word(cells, index_of(Column::language)));
        if (has(Column::room))
            item.room = word(cells, index_of(Column::room));
        if (has(Column::title))
            add_titled(std::move(item), cells);
        else
            add_parallel(item, cells);
        return true;
    }

    /// "0:20" or "20 min"
    static std::optional<std::chrono::minutes> length_of(const std::string& text) {
        if (const auto length = parse_length(text))
            return length;
        const auto clock = parse_clock_range(text);
        return clock && clock->start.count() > 0 ? std::optional(clock->start) : std::nullopt;
    }

    static std::string language(const std::string& text) {
        const std::string folded = text::fold(text);
        return folded.size() == 2 ? folded : std::string();
    }

    [[nodiscard]] std::size_t column_at(std::size_t line, const std::vector<std::string_view>& cells,
                                        std::size_t at) const {
        const Line& l = document_.lines[line];
        return at < cells.size() ? l.column + static_cast<std::size_t>(cells[at].data() - l.body.data())
                                 : l.column;
    }

    void add_titled(Item item, const std::vector<std::string_view>& cells) {
        item.text = cell(cells, index_of(Column::title));
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i] != Column::speaker)
                continue;
            if (!item.speakers)
                item.speakers.emplace();
            for (Speaker& speaker : read_name_cell(cell(cells, i)))
                item.speakers->push_back(std::move(speaker));
        }
        if (mixed_)
            part_mixed(item);
        if (headless_ && !item.speakers)
            add_names_without_header(item, cells);
        for (std::size_t i = 0; i < columns_.size() && text::trim(item.text.text).empty(); ++i)
            if (columns_[i] == Column::speaker || (mixed_ && columns_[i] == Column::ignored)) {
                item.text = cell(cells, i); // "8:30 | Welcome |" under "Time | Speaker | Title"
                item.speakers.reset();
            }
        if (!text::trim(item.text.text).empty())
            timed_.items.push_back(std::move(item));
    }

    /// A cell of two lines, of which one is the title and the other who speaks.
    void part_mixed(Item& item) const {
        const std::size_t end = item.text.text.find('\n');
        if (end == std::string::npos)
            return;
        const std::string first = item.text.text.substr(0, end);
        const std::string second = item.text.text.substr(end + 1);
        const bool name_first = mixed_first_ == Column::speaker;
        item.speakers = read_name_cell(Inline{name_first ? first : second, item.text.links});
        item.text.text = name_first ? second : first;
    }

    /// "19:00 | Title | NAME" in a table without a header.
    void add_names_without_header(Item& item, const std::vector<std::string_view>& cells) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i] != Column::unknown)
                continue;
            std::vector<Speaker> names = read_name_cell(cell(cells, i));
            const bool sure = !names.empty() && std::all_of(names.begin(), names.end(), [](const Speaker& s) {
                return is_surely_a_name(s.name, KnownPeople());
            });
            if (sure)
                item.speakers = std::move(names);
        }
    }

    /// One item for each room or day whose cell is not empty.
    void add_parallel(const Item& item, const std::vector<std::string_view>& cells) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i] != Column::unknown)
                continue;
            Item one = item;
            one.text = cell(cells, i);
            if (is_nobody(text::fold(one.text.text)))
                continue;
            if (const auto day = leading_day(headers_[i]))
                one.day = day;
            else
                one.room = headers_[i];
            timed_.items.push_back(std::move(one));
        }
    }

    /// A row that only names a day.
    [[nodiscard]] std::optional<DayMark> day_row(std::size_t line,
                                                 const std::vector<std::string_view>& cells) const {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string text = word(cells, i);
            if (text.empty())
                continue;
            const auto day = leading_day(text);
            if (!day)
                return std::nullopt;
            DayMark mark;
            mark.line = line;
            mark.day = day->day;
            mark.weekday = day->weekday;
            return mark;
        }
        return std::nullopt;
    }

    const Document& document_;
    std::size_t begin_;
    std::size_t end_;
    const std::string& file_;
    Timed& timed_;
    bool headless_ = false;
    std::vector<Column> columns_;
    std::vector<std::string> headers_;
    std::optional<std::size_t> mixed_; ///< the column of titles with who speaks in it
    Column mixed_first_ = Column::title;
};

} // namespace

void find_row_items(const Document& document, std::size_t begin, std::size_t end, const std::string& file,
                    Timed& timed) {
    Table(document, begin, end, file, timed).run();
}

} // namespace estrade::announcement
