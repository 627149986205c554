// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_detail.h"
#include "app/view/browse_filter.h"
#include "app/view/browse_grid.h"
#include "app/view/browse_people.h"
#include "app/view/browse_rooms.h"
#include "app/view/browse_rows.h"
#include "app/view/code_picture.h"
#include "app/view/notice.h"
#include "core/visit/reminders.h"

#include <functional>
#include <future>
#include <map>

namespace estrade {

/// The programme to browse: sections to choose from, the slots of one as a list, a grid or by track, what a
/// search finds, who takes part, and one slot or person in detail.
class BrowseModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("given to the screen")
    Q_PROPERTY(QString event MEMBER event_ NOTIFY viewChanged)
    Q_PROPERTY(QString heading MEMBER heading_ NOTIFY viewChanged)
    Q_PROPERTY(QString emptyText MEMBER empty_text_ NOTIFY viewChanged)
    Q_PROPERTY(QString section READ section WRITE set_section NOTIFY viewChanged)
    Q_PROPERTY(QString query READ query WRITE set_query NOTIFY viewChanged)
    /// How what is listed is laid out: "list", "grid" or "tracks".
    Q_PROPERTY(QString layout READ layout_name WRITE set_layout_name NOTIFY viewChanged)
    Q_PROPERTY(bool grid READ grid WRITE set_grid NOTIFY viewChanged)
    Q_PROPERTY(bool gridPossible READ gridPossible NOTIFY viewChanged)
    Q_PROPERTY(bool byTrackPossible READ byTrackPossible NOTIFY viewChanged)
    /// Whether there is space for a grid, until the visitor chooses how days are laid out.
    Q_PROPERTY(bool spacious MEMBER spacious_ WRITE set_spacious NOTIFY viewChanged)
    /// How many slots have room side by side in a column of the grid: 2 or more.
    Q_PROPERTY(int lanes MEMBER lanes_ WRITE set_lanes NOTIFY viewChanged)
    Q_PROPERTY(double zoom READ zoom WRITE set_zoom NOTIFY viewChanged)
    /// Whether people are listed, and whether the detail is of the selected one of them.
    Q_PROPERTY(bool ofPeople READ ofPeople NOTIFY viewChanged)
    Q_PROPERTY(bool personShown MEMBER person_shown_ NOTIFY selectedChanged)
    /// Whether the detail was come to from another, to which `goBack` leads.
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY selectedChanged)
    Q_PROPERTY(QString selected READ selected WRITE select NOTIFY selectedChanged)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY selectedChanged)
    Q_PROPERTY(int selectedColumn READ selectedColumn NOTIFY selectedChanged)
    Q_PROPERTY(double selectedTop READ selectedTop NOTIFY selectedChanged)
    Q_PROPERTY(double gridMinutes READ gridMinutes NOTIFY viewChanged)
    Q_PROPERTY(double gridShortest READ gridShortest NOTIFY viewChanged)
    Q_PROPERTY(bool gridOfRooms READ gridOfRooms NOTIFY viewChanged)
    Q_PROPERTY(QStringList hours MEMBER hours_ NOTIFY viewChanged)
    /// The longest name of a track among the sections, by which all are sized.
    Q_PROPERTY(QString longestTrack READ longestTrack NOTIFY viewChanged)
    Q_PROPERTY(double nowMinute MEMBER now_minute_ NOTIFY nowChanged)
    /// What a line for `addEntry` looks like, and on which day it would be.
    Q_PROPERTY(QString entryHint READ entryHint NOTIFY selectedChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool noticeIsFault READ noticeIsFault NOTIFY noticeChanged)
    Q_PROPERTY(estrade::RowModel* sections READ sections CONSTANT)
    Q_PROPERTY(estrade::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(estrade::RowModel* columns READ columns CONSTANT)
    /// The cells that stand across all columns.
    Q_PROPERTY(estrade::RowModel* across READ across CONSTANT)
    Q_PROPERTY(estrade::BrowseDetail* detail READ detail CONSTANT)
    Q_PROPERTY(estrade::BrowseFilter* filter READ filter CONSTANT)
    Q_PROPERTY(estrade::BrowseRooms* rooms READ rooms CONSTANT)
    Q_PROPERTY(estrade::BrowsePeople* people READ people CONSTANT)

public:
    /// `visitor` must outlive it.
    BrowseModel(const QString& language, Visitor& visitor, bool rehearsal = false, QObject* parent = nullptr);

    /// What is chosen and selected stays so where the new plan has it.
    /// `rooms`: those to show; empty: all.
    void set_plan(const std::shared_ptr<const LivePlan>& plan, const std::vector<RoomId>& rooms = {});
    void set_notice(const Notice& notice);
    /// Seen at the next `show`.
    void set_language(const QString& language) { words_ = Words(language, words_.zone()); }
    /// Where what is exported goes; the user's documents unless told.
    void set_export_folder(const QString& folder) { export_folder_ = folder; }
    /// How long before a start the visitor is reminded of it; nothing: never.
    void set_reminder(std::optional<Duration> lead);
    /// Shows that instant, and tells when something visible changes next.
    std::optional<Instant> show(Instant at);

    [[nodiscard]] const QString& section() const { return section_; }
    void set_section(const QString& section);
    [[nodiscard]] const QString& query() const { return query_; }
    void set_query(const QString& query);
    /// A grid where that is possible: of one day, and while nothing is searched for.
    [[nodiscard]] bool grid() const { return gridPossible() && layout() == ProgrammeLayout::grid; }
    void set_grid(bool grid);
    [[nodiscard]] bool gridPossible() const;
    /// By track, where a grid is possible too and there are tracks.
    [[nodiscard]] bool byTrack() const { return byTrackPossible() && layout() == ProgrammeLayout::tracks; }
    [[nodiscard]] QString layout_name() const;
    void set_layout_name(const QString& name);
    [[nodiscard]] bool byTrackPossible() const;
    void set_spacious(bool spacious);
    void set_lanes(int lanes);
    [[nodiscard]] double zoom() const { return visitor_.viewing().zoom; }
    /// Within what a Viewing holds.
    void set_zoom(double zoom);
    [[nodiscard]] bool ofPeople() const;
    [[nodiscard]] bool canGoBack() const { return !trail_.empty(); }
    [[nodiscard]] const QString& selected() const { return selected_; }
    void select(const QString& slot);
    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] int selectedColumn() const; ///< of the grid; -1: none
    [[nodiscard]] double selectedTop() const; ///< in minutes
    [[nodiscard]] double gridMinutes() const { return grid_.minutes; }
    [[nodiscard]] double gridShortest() const { return grid_.shortest; }
    [[nodiscard]] bool gridOfRooms() const {
        return std::any_of(grid_.columns.begin(), grid_.columns.end(),
                           [](const BrowseGrid::Column& column) { return column.room != nullptr; });
    }
    [[nodiscard]] QString longestTrack() const;
    [[nodiscard]] QString entryHint() const;
    /// What was just done, else what is wrong.
    [[nodiscard]] const QString& notice() const { return told().text; }
    [[nodiscard]] bool noticeIsFault() const { return told().fault; }
    [[nodiscard]] RowModel* sections() { return &sections_; }
    [[nodiscard]] RowModel* rows() { return &rows_; }
    [[nodiscard]] RowModel* columns() { return &columns_; }
    [[nodiscard]] RowModel* across() { return &across_; }
    [[nodiscard]] BrowseDetail* detail() { return &detail_; }
    [[nodiscard]] BrowseFilter* filter() { return &filter_; }
    [[nodiscard]] BrowseRooms* rooms() { return &arranged_; }
    [[nodiscard]] BrowsePeople* people() { return &people_; }

    /// Begins to prepare for a search, so that its first letter is answered at once.
    Q_INVOKABLE void prepareSearch();
    /// Stars the selected slot, or takes its star away.
    Q_INVOKABLE void toggleStar();
    Q_INVOKABLE void toggleStarOf(const QString& slot);
    /// Keeps a note on the selected slot; an empty one takes it away.
    Q_INVOKABLE void keepNote(const QString& note);
    /// Adds "12:30-13:15 Lunch" to the visitor's agenda, on the selected slot's day. Whether it could be
    /// read; if not, the notice says why.
    Q_INVOKABLE bool addEntry(const QString& line);
    /// What is starred, as a line that another Estrade reads; empty where nothing is.
    Q_INVOKABLE QString sharedLine() const;
    Q_INVOKABLE void copy(const QString& text);
    /// Lists what an agenda that was copied, as a text or a picture of its code, would add to the visitor's;
    /// the notice says why where it cannot.
    Q_INVOKABLE void paste();
    /// The same for a picture's file, once it was looked at.
    Q_INVOKABLE void openPicture(const QUrl& file);
    /// The same where a file is a picture, and false where it is not.
    Q_INVOKABLE bool takePicture(const QUrl& file);
    Q_INVOKABLE void previewShared(const QString& text);
    /// Stars what is listed there.
    Q_INVOKABLE void acceptShared();
    /// Lists what fits into the gap before a slot of the visitor's agenda; changes nothing where there is
    /// none.
    Q_INVOKABLE void showFree(const QString& before);
    /// What changed was looked at.
    Q_INVOKABLE void acceptChanges();
    /// Writes the visitor's agenda as iCalendar, and tells where.
    Q_INVOKABLE void exportAgenda();
    Q_INVOKABLE void chooseDay(int number); ///< from 1
    /// Moves the selection: `down` in time, `right` among the rooms of a grid.
    Q_INVOKABLE void move(int right, int down);
    /// Lists what the grid shows, from a slot, until another section is chosen or the grid is asked for.
    Q_INVOKABLE void listFrom(const QString& slot);
    /// The room of the selected slot where the grid has a column for it; else empty.
    [[nodiscard]] Q_INVOKABLE QString selectedRoom() const;
    /// Shows a person of the list.
    Q_INVOKABLE void pickPerson(const QString& person);
    /// From one detail to another, with a way back.
    Q_INVOKABLE void openPerson(const QString& person);
    Q_INVOKABLE void openSlot(const QString& slot);
    Q_INVOKABLE void goBack();

Q_SIGNALS:
    void viewChanged();
    void selectedChanged();
    void nowChanged();
    void noticeChanged();
    /// What is visible changes at another instant than `show` told: what is kept changed.
    void rescheduled(const std::optional<estrade::Instant>& next);
    /// Something of the visitor's agenda is to start.
    void reminded(const QString& title, const QString& text);

private:
    struct Place {
        std::size_t column;
        std::size_t cell;
    };
    /// What was shown in detail.
    struct Shown {
        bool person;
        QString key;
    };
    using Index = std::shared_ptr<const SearchIndex>;
    using Codes = tl::expected<QString, PictureFault>;

    [[nodiscard]] std::optional<std::size_t> day_shown() const;
    [[nodiscard]] std::vector<std::size_t> slots_of_section() const;
    [[nodiscard]] std::vector<std::size_t> slots_found();
    void keep_best();
    [[nodiscard]] bool is_filterable() const;
    [[nodiscard]] ProgrammeLayout layout() const;
    void set_layout(ProgrammeLayout layout);
    /// What the visitor was at when they left, where that is of use at the time shown; else what is best.
    [[nodiscard]] QString first_section(Interval span) const;
    void keep_section();
    void follow(bool person, const QString& key);
    void show_detail(const Shown& what);
    [[nodiscard]] QString empty_text() const;
    [[nodiscard]] LocalDay selected_date() const; ///< its event day; without one, the present
    [[nodiscard]] std::optional<Place> grid_place() const;
    [[nodiscard]] std::optional<std::size_t> beside(const Place& from, int right) const;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] BrowseMine own_agenda() const;
    /// Reminds of what is due, and tells when to look again.
    std::optional<Instant> remind();
    /// Reads codes elsewhere, and previews what they say.
    void look_for_code(std::function<Codes()> reading);
    void preview_codes(const Codes& codes);
    /// `none`: what to say where the text holds no agenda.
    void preview(const QString& text, const QString& none);
    void take_in(); ///< what the visitor keeps changed
    void show_rows();
    void say(const QString& news);
    /// Why what was asked for is not done, or should not be.
    void warn(const QString& why);
    void say(const Notice& what);
    [[nodiscard]] const Notice& told() const { return said_.text.isEmpty() ? notice_ : said_; }
    void show_grid(const BrowseRows& rows, const std::vector<std::size_t>& unfiltered);
    void show_now();
    [[nodiscard]] std::size_t place_of_now(const std::vector<std::size_t>& places) const;
    void keep_selection();

    Words words_;
    Visitor& visitor_;
    bool rehearsal_;
    std::shared_ptr<const LivePlan> live_;
    std::vector<RoomId> rooms_;
    std::vector<ToldSlot> gone_;              ///< what the plan shows beside the programme
    std::vector<OwnEntry> own_;               ///< the same
    std::shared_ptr<const VisitState> taken_; ///< what the visitor keeps, as it is shown
    std::size_t changes_told_ = 0;            ///< how many changes the notice told of last
    std::shared_ptr<const BrowsePlan> plan_;
    std::shared_future<Index> index_; ///< of the plan's agenda, once asked for
    Instant at_;
    Notice notice_, said_;
    QString section_, query_, selected_, event_, heading_, empty_text_;
    QString export_folder_;
    std::vector<SlotId> offered_; ///< what another's agenda would add
    std::optional<Reminders> reminders_;
    QString starring_; ///< the slot whose star was asked for and is not yet kept
    bool spacious_ = false;
    bool list_for_now_ = false; ///< in place of the grid, until another section is chosen
    int lanes_ = 2;
    bool picked_ = false; ///< whether a person chose what is selected
    bool person_shown_ = false;
    std::vector<Shown> trail_; ///< details on the way to the one that is shown
    bool chosen_ = false;      ///< whether a person chose the section
    SearchResult result_;
    std::vector<std::size_t> listed_; ///< indices into the plan's slots
    BrowseGrid grid_;
    std::size_t moved_in_ = 0; ///< the column of the grid in which the selection was moved last
    QStringList hours_;
    double now_minute_ = -1;
    RowModel sections_;
    RowModel rows_;
    RowModel columns_;
    RowModel across_{BrowseRows::cell_roles()};
    std::map<QString, RowModel*> cells_; ///< by room; children of this
    BrowseDetail detail_;
    BrowseFilter filter_{visitor_};
    BrowseRooms arranged_{visitor_};
    BrowsePeople people_;
};

} // namespace estrade
