// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/store_watch.h"
#include "core/store/visit_store.h"

namespace estrade {

/// What is known of a visit to one version of the agenda.
struct VisitState {
    Visit visit;     ///< without the outline of what was last looked at: the news tell of that
    Viewing viewing; ///< as it was when the file was opened
    std::vector<News> news;
    std::vector<ToldSlot> gone; ///< what the agenda has no more
    bool operator==(const VisitState&) const = default;
};

/// Changes what a visitor keeps, and its file where there is one: on a thread of its own, since disks are
/// slow. Notices what other windows and processes change in the file. What cannot be written is not done.
/// Where the file cannot be opened, all is kept in memory alone.
class VisitKeeper : public QObject {
    Q_OBJECT

public:
    explicit VisitKeeper(std::optional<std::filesystem::path> file) : file_(std::move(file)) {}

    void open();
    /// Another version of the agenda, or the first.
    void meet(const std::shared_ptr<const Agenda>& agenda);
    void toggle_star(const ToldSlot& slot);
    void star_all(const std::vector<ToldSlot>& slots);
    /// An empty note is none.
    void set_note(const ToldSlot& slot, const std::string& note);
    /// Gives it an id.
    void add_entry(OwnEntry entry);
    void remove_entry(const std::string& id);
    /// Nothing arrives of it: who sets it knows it.
    void set_viewing(const Viewing& viewing);
    /// What there is now was looked at: nothing is news any more.
    void accept();

Q_SIGNALS:
    /// What is kept now, here or elsewhere, is on disk.
    void arrived(const std::shared_ptr<const estrade::VisitState>& state);
    /// Why what was asked for cannot be kept. Empty: all can be again.
    void trouble(const estrade::Phrase& what);

private:
    void look();
    /// Takes in what others changed since; whether there was something. Comes before each change, so that
    /// neither loses the other's.
    bool take_in();
    void change(const std::vector<KeptSlot>& gone, const std::vector<KeptSlot>& come);
    /// Keeps a slot as it is now, or no more where nothing is kept of it.
    void keep(KeptSlot slot);
    [[nodiscard]] KeptSlot kept(const ToldSlot& slot) const;
    void see();
    /// Whether a change of the file was kept; tells where that is news.
    bool was_kept(const tl::expected<void, Phrase>& result);
    void tell();

    std::optional<std::filesystem::path> file_;
    std::optional<VisitStore> store_;
    std::unique_ptr<StoreWatch> watch_;
    std::shared_ptr<const Agenda> agenda_;
    Visit visit_;
    Viewing viewing_;
    bool stale_ = true; ///< the file may hold what `visit_` does not
    Phrase trouble_;
};

} // namespace estrade
