// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace estrade {

/// The languages that who stands before a screen may read it in, of which the screen's own is the first.
class LanguageChoice {
public:
    /// `first`: a tag, as "fr" or "fr-CA"; `translated`: the tags of all that there are words in.
    LanguageChoice(const QString& first, const QStringList& translated);

    [[nodiscard]] const QString& current() const { return tags_[current_]; }
    [[nodiscard]] bool is_first() const { return current_ == 0; }
    [[nodiscard]] const QString& label() const { return label_; } ///< "FR / EN"
    void to_next() { current_ = (current_ + 1) % tags_.size(); }
    void to_first() { current_ = 0; }

private:
    QStringList tags_; ///< never empty
    qsizetype current_ = 0;
    QString label_;
};

} // namespace estrade
