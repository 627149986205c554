// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/visitor.h"
#include "app/view/browse_words.h"
#include "app/view/row_model.h"

namespace estrade {

/// What the visitor chose to see of the programme, and what there is to choose.
class BrowseFilter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the browse model")
    /// How many choices are on.
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Whether what is listed can be filtered.
    Q_PROPERTY(bool possible MEMBER possible_ NOTIFY changed)
    /// Whether all there is to list was filtered out.
    Q_PROPERTY(bool emptied MEMBER emptied_ NOTIFY changed)
    Q_PROPERTY(estrade::RowModel* choices READ choices CONSTANT)

public:
    /// `visitor` must outlive it.
    explicit BrowseFilter(Visitor& visitor, QObject* parent = nullptr);

    /// Those of some slots (by index into the plan's) that pass; all, unless it is `possible` to filter them.
    /// Tells how many each choice would show.
    [[nodiscard]] std::vector<std::size_t> pass(const Words& words, const BrowsePlan& plan, Instant at,
                                                const std::vector<std::size_t>& slots, bool possible);
    [[nodiscard]] int count() const { return static_cast<int>(filter_.choices().size()); }
    [[nodiscard]] bool emptied() const { return emptied_; }
    [[nodiscard]] RowModel* choices() { return &choices_; }

    Q_INVOKABLE void toggle(const QString& choice);
    Q_INVOKABLE void toggleRow(int row);
    /// The first row of the group after a row's, or of the one before; the last or first row where there is
    /// none.
    [[nodiscard]] Q_INVOKABLE int nextGroup(int row, bool before) const;
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    /// The visitor chose otherwise: what is listed is to be filtered anew.
    void chosen();

private:
    [[nodiscard]] SlotFacts facts(const BrowsePlan& plan, const BrowseSlot& slot, Instant at) const;
    void show_choices(const Words& words, const BrowsePlan& plan, const std::set<FilterChoice>& offered,
                      const std::map<FilterChoice, std::size_t>& counts);

    Visitor& visitor_;
    SlotFilter filter_; ///< what the visitor chose, as far as the plan has it
    bool possible_ = false;
    bool emptied_ = false;
    RowModel choices_;
};

} // namespace estrade
