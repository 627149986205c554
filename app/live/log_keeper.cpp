// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/log_keeper.h"

namespace estrade {

void LogKeeper::open() {
    auto store = ActionStore::open(file_);
    if (!store) {
        Q_EMIT trouble(store.error());
        return;
    }
    store_ = std::move(*store);
    watch_ = std::make_unique<StoreWatch>(file_);
    connect(watch_.get(), &StoreWatch::look, this, &LogKeeper::read_new);
    read_new();
}

void LogKeeper::append(const Action& action) {
    const auto appended = store_ ? store_->append(action) : tl::make_unexpected(Phrase());
    if (appended) {
        Q_EMIT trouble({});
        read_new();
        return;
    }
    if (!appended.error().empty())
        Q_EMIT trouble(appended.error());
    Q_EMIT arrived({action});
}

void LogKeeper::read_new() {
    const auto news = store_->read_new();
    if (!news)
        Q_EMIT trouble(news.error());
    else if (!news->actions.empty())
        Q_EMIT arrived(news->actions);
}

} // namespace estrade
