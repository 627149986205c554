// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/supervisor.h"

#include "app/window/restart_policy.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <iostream>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

namespace estrade {
namespace {

using SteadyTime = std::chrono::steady_clock::time_point;

SteadyTime steady_now() {
    return std::chrono::steady_clock::now();
}

Duration since(SteadyTime then) {
    return std::chrono::duration_cast<Duration>(steady_now() - then);
}

/// An open file, closed at the end.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    ~Descriptor() { reset(); }
    Q_DISABLE_COPY_MOVE(Descriptor)
    void reset(int number = -1) {
        if (number_ >= 0)
            close(number_);
        number_ = number;
    }
    [[nodiscard]] int operator*() const { return number_; }

private:
    int number_;
};

/// Takes the signals that a supervisor waits for out of a queue, while it lives.
class Signals {
public:
    Signals() {
        sigset_t taken;
        sigemptyset(&taken);
        for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGQUIT})
            if (!is_ignored(number)) // as nohup leaves SIGHUP
                sigaddset(&taken, number);
        if (is_ignored(SIGCHLD)) // nobody could be waited for
            signal(SIGCHLD, SIG_DFL);
        sigaddset(&taken, SIGCHLD);
        sigprocmask(SIG_BLOCK, &taken, &before_);
        queue_.reset(signalfd(-1, &taken, SFD_CLOEXEC | SFD_NONBLOCK));
    }
    ~Signals() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
    Q_DISABLE_COPY_MOVE(Signals)

    [[nodiscard]] int descriptor() const { return *queue_; }
    /// The next one that came; zero: none did.
    [[nodiscard]] int next() const {
        signalfd_siginfo info{};
        return read(*queue_, &info, sizeof info) == sizeof info ? static_cast<int>(info.ssi_signo) : 0;
    }

private:
    static bool is_ignored(int number) {
        struct sigaction action {};
        sigaction(number, nullptr, &action);
        return action.sa_handler == SIG_IGN;
    }

    sigset_t before_{};
    Descriptor queue_;
};

class Supervisor {
public:
    explicit Supervisor(Duration silence) : silence_(silence), signals_(std::in_place) {}

    /// In the child, its end of the pipe; in the supervisor, nothing: all is over.
    std::optional<int> run() {
        for (;;) {
            if (const auto pipe = start())
                return pipe;
            const Ending ending = watch();
            beats_.reset();
            if (stopped_by_ != 0)
                return std::nullopt;
            const RestartPolicy::Next next = policy_.after(ending, since(started_), last_beat_.has_value());
            status_ = next.ends_with.value_or(0);
            if (next.ends_with)
                return std::nullopt;
            tell(ending, next.pause);
            rest(next.pause);
            if (stopped_by_ != 0)
                return std::nullopt;
        }
    }

    /// To exit with; ends by the signal that was to end it.
    int end() {
        signals_.reset();
        if (stopped_by_ != 0)
            raise(stopped_by_);
        constexpr int by_signal = 128; // as shells tell it, where the signal is blocked
        return stopped_by_ != 0 ? by_signal + stopped_by_ : status_;
    }

private:
    static void tell(const Ending& ending, Duration pause) {
        std::cerr << "estrade: warning: the kiosk ended "
                  << (ending.by_signal ? "by signal " : "with status ") << ending.value
                  << ", and starts again";
        if (pause > Duration::zero())
            std::cerr << " in " << std::chrono::duration_cast<std::chrono::seconds>(pause).count() << " s";
        std::cerr << std::endl;
    }

    /// The child's end of the pipe, in the child alone.
    std::optional<int> start() {
        std::array<int, 2> ends{-1, -1};
        if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            ends = {-1, -1};
        const pid_t supervisor = getpid();
        started_ = steady_now();
        last_beat_.reset();
        killed_ = false;
        child_ = fork();
        if (child_ == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            if (getppid() != supervisor) // which died before that
                _exit(static_cast<int>(cli::Exit::unreadable));
            close(ends[0]);
            beats_.reset();
            signals_.reset();
            return ends[1];
        }
        beats_.reset(ends[0]);
        close(ends[1]);
        return std::nullopt;
    }

    /// Waits for the child's end, which comes soon where it is silent for too long.
    Ending watch() {
        if (child_ < 0) // the machine is out of something
            return {false, EXIT_FAILURE};
        for (;;) {
            int told = 0;
            const bool ended = waitpid(child_, &told, WNOHANG) == child_;
            take_beats();
            if (ended)
                return WIFSIGNALED(told) ? Ending{true, WTERMSIG(told)} : Ending{false, WEXITSTATUS(told)};
            std::optional<Duration> patience;
            if (last_beat_ && !killed_) {
                patience = silence_ - since(*last_beat_);
                if (*patience <= Duration::zero()) {
                    std::cerr << "estrade: warning: the kiosk gives no sign of life" << std::endl;
                    killed_ = kill(child_, SIGKILL) == 0;
                    continue;
                }
            }
            wait(patience);
            if (stopped_by_ != 0)
                kill(child_, stopped_by_);
        }
    }

    void rest(Duration pause) {
        const SteadyTime from = steady_now();
        while (stopped_by_ == 0 && since(from) < pause)
            wait(pause - since(from));
    }

    /// Until a signal or a beat comes, or `most` has passed.
    void wait(std::optional<Duration> most) {
        std::array<pollfd, 2> sources{{{signals_->descriptor(), POLLIN, 0}, {*beats_, POLLIN, 0}}};
        const int timeout = most ? static_cast<int>(std::max(*most, Duration::zero()).count()) + 1 : -1;
        poll(sources.data(), sources.size(), timeout);
        while (const int signal = signals_->next())
            if (signal != SIGCHLD)
                stopped_by_ = signal;
    }

    void take_beats() {
        std::array<char, 64> taken{};
        const ssize_t count = read(*beats_, taken.data(), taken.size());
        if (count > 0)
            last_beat_ = steady_now();
        else if (count == 0) // nobody is left to write
            beats_.reset();
    }

    Duration silence_;
    std::optional<Signals> signals_;
    RestartPolicy policy_;
    pid_t child_ = -1;
    Descriptor beats_;
    SteadyTime started_;
    std::optional<SteadyTime> last_beat_; ///< of this child
    bool killed_ = false;                 ///< this child was, for its silence
    int stopped_by_ = 0;                  ///< a signal
    int status_ = 0;
};

} // namespace

bool is_supervised(const cli::Arguments& arguments) {
    return arguments.command == cli::Command::show && arguments.view == "kiosk" && !arguments.windowed &&
           !arguments.snapshot && !arguments.welcome && !arguments.file.empty();
}

int supervise(const std::function<int(int heartbeat)>& child, Duration silence) {
    Supervisor supervisor(silence);
    const auto pipe = supervisor.run();
    return pipe ? child(*pipe) : supervisor.end();
}

Heartbeat::Heartbeat(std::optional<int> pipe) {
    if (!pipe)
        return;
    constexpr std::chrono::seconds between{10}; // three are missed before one is given up
    const auto beat = [pipe = *pipe] {
        // A supervisor that does not read does not miss it either.
        [[maybe_unused]] const ssize_t told = write(pipe, ".", 1);
    };
    timer_.setTimerType(Qt::VeryCoarseTimer);
    timer_.callOnTimeout(beat);
    timer_.start(between);
    QMetaObject::invokeMethod(&timer_, beat, Qt::QueuedConnection);
}

} // namespace estrade
