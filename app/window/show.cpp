// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/show.h"

#include "app/cli/live.h"
#include "app/cli/opening.h"
#include "app/live/state_folder.h"
#include "app/translation.h"
#include "app/window/notices.h"
#include "app/words.h"

#include <QCoreApplication>

namespace estrade {
namespace {

/// A rehearsal in a window touches no real state.
std::optional<std::filesystem::path> log_for(const cli::Arguments& arguments, const Agenda& agenda,
                                             const Clock& clock) {
    return clock.is_rehearsal() || arguments.snapshot ? std::nullopt : std::optional(log_file(agenda, clock));
}

} // namespace

Show::Show(Reading first, const cli::Arguments& arguments, const std::vector<RoomId>& rooms,
           const Clock& clock, const Clock& system, const QString& language)
    : arguments_(arguments), clock_(clock), ticker_(clock),
      event_(clock, log_for(arguments, first.agenda, clock)),
      view_(make_view(arguments, language, first.agenda, event_, clock, system)) {
    if (has_errors(first.diagnostics))
        warn(telling(QT_TR_NOOP("The file has an error (%1)."), first.diagnostics));
    if (arguments.snapshot) // a picture tells what hosts did, and what `estrade do` did at that time
        event_.take_in(cli::log_of(first.agenda, clock));
    take(std::move(first.agenda), rooms);
    connect(&ticker_, &Ticker::woke, this, &Show::refresh);
    connect(&event_, &LiveEvent::changed, this, &Show::refresh);
    connect(view_.get(), &View::rescheduled, this, &Show::wake_when);
    if (arguments.view == "host")
        event_.watch_screens();
    else if (arguments.view != "browse") // that is nobody's screen but the visitor's
        event_.join_screens();
    connect(view_.get(), &View::trouble, this,
            [this](const Phrase& what) { warn_of(QT_TR_NOOP("Your agenda cannot be kept: %1"), what); });
    connect(&event_, &LiveEvent::trouble, this, [this](const Phrase& what) {
        warn_of(QT_TR_NOOP("What is done here will not be remembered: %1"), what);
    });
}

void Show::follow(AgendaFile& file, const QString& path) {
    connect(&file, &AgendaFile::read, this, &Show::reread);
    connect(&file, &AgendaFile::lasts, this,
            [this, path] { set_notice([path] { return reading_notice(path); }); });
}

QString Show::title() const {
    return qstring(event_.agenda()->event.title);
}

/// A sentence that tells the first error.
Show::Saying Show::telling(const char* sentence, const Diagnostics& diagnostics) {
    return [sentence, diagnostics] { return tr(sentence).arg(first_error(diagnostics)); };
}

/// Stays until there is something else to say; nothing where all is well again.
void Show::warn_of(const char* trouble, const Phrase& what) {
    warn(what.empty() ? Saying() : [trouble, what] { return tr(trouble).arg(translated(what)); });
}

ChangeSummary Show::take(Agenda agenda, const std::vector<RoomId>& rooms) {
    view_->set_rooms(agenda, rooms);
    const ChangeSummary changes = event_.set_agenda(std::make_shared<const Agenda>(std::move(agenda)));
    refresh();
    view_->meet(event_.agenda());
    return changes;
}

/// What is no fault is told for a while.
void Show::tell(const ChangeSummary& changes) {
    constexpr std::chrono::minutes while_{2};
    set_notice([changes] { return change_notice(changes); });
    if (!change_notice(changes).isEmpty())
        notice_ends_ = clock_.now() + while_;
}

void Show::set_notice(Saying saying, bool fault) {
    notice_ends_.reset();
    saying_ = std::move(saying);
    is_fault_ = fault;
    write_notice();
}

void Show::write_notice() {
    view_->set_notice({saying_ ? saying_() : QString(), is_fault_});
}

void Show::reread(const ReadResult& result) {
    const Diagnostics& diagnostics = result ? result->diagnostics : result.error();
    cli::print(diagnostics);
    if (!result || has_errors(diagnostics)) {
        warn(telling(QT_TR_NOOP("The file was saved with an error (%1). Showing the last good agenda."),
                     diagnostics));
        return;
    }
    if (const auto rooms = cli::rooms_for(arguments_, result->agenda)) {
        tell(take(result->agenda, *rooms));
        refresh(); // wakes when that has been told long enough
    }
}

void Show::refresh() {
    const Instant now = clock_.now();
    if (auto plan = event_.plan(); plan != shown_) {
        shown_ = std::move(plan);
        view_->set_plan(shown_);
    }
    const auto next = view_->show(now);
    if (notice_ends_ && now >= *notice_ends_)
        set_notice({});
    wake_when(next);
}

void Show::wake_when(std::optional<Instant> next) {
    if (notice_ends_ && (!next || *notice_ends_ < *next))
        next = notice_ends_;
    ticker_.wake_when(next);
}

} // namespace estrade
