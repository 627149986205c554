// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/agenda_file.h"
#include "app/window/ticker.h"
#include "app/window/view.h"

namespace estrade {

/// One event, its clock and what a window shows of it, kept together while the window is open.
class Show : public QObject {
    Q_OBJECT

public:
    /// `rooms`: those to show; empty: all. What is passed by reference must outlive it.
    Show(Reading first, const cli::Arguments& arguments, const std::vector<RoomId>& rooms, const Clock& clock,
         const Clock& system, const QString& language);

    /// Shows what the file becomes. `path`: what to call it while it is read.
    void follow(AgendaFile& file, const QString& path);
    /// Says what is said in the language that was installed meanwhile.
    void retranslate() { write_notice(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QObject& model() { return view_->model(); }

private:
    /// What the window says, written anew where the screen's language changes.
    using Saying = std::function<QString()>;

    [[nodiscard]] static Saying telling(const char* sentence, const Diagnostics& diagnostics);
    ChangeSummary take(Agenda agenda, const std::vector<RoomId>& rooms);
    void tell(const ChangeSummary& changes);
    void warn(Saying fault) { set_notice(std::move(fault), true); }
    void warn_of(const char* trouble, const Phrase& what);
    void set_notice(Saying saying, bool fault = false);
    void write_notice();
    void reread(const ReadResult& result);
    void refresh();
    void wake_when(std::optional<Instant> next);

    const cli::Arguments& arguments_;
    const Clock& clock_;
    Ticker ticker_;
    LiveEvent event_;
    std::unique_ptr<View> view_;
    std::shared_ptr<const LivePlan> shown_;
    Saying saying_;
    bool is_fault_ = false;
    std::optional<Instant> notice_ends_; ///< of what is told for a while
};

} // namespace estrade
