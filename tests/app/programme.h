// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_model.h"
#include "tests/support/agendas.h"
#include "tests/support/corpus.h"

namespace estrade::test {

/// The programme of an agenda, at a time.
class Programme {
public:
    explicit Programme(const AgendaBuilder& builder = camp(), const std::string& time = "2022-09-03T14:37",
                       bool rehearsal = false)
        : at_(at(time, zone("Europe/Paris"))), browse_("en", visitor_, rehearsal) {
        read(builder);
        next_ = browse_.show(at_);
    }
    /// A version of the agenda.
    void read(const AgendaBuilder& builder) {
        const auto agenda = builder.build();
        browse_.set_plan(std::make_shared<LivePlan>(agenda));
        visitor_.meet(agenda);
    }
    [[nodiscard]] Visitor& visitor() { return visitor_; }
    [[nodiscard]] BrowseModel& browse() { return browse_; }
    [[nodiscard]] std::optional<Instant> next() const { return next_; }
    [[nodiscard]] std::string cell(int row, const char* role) {
        return browse_.rows()->value(row, role).toString().toStdString();
    }
    [[nodiscard]] std::vector<std::string> titles() {
        std::vector<std::string> titles;
        for (int row = 0; row < browse_.rows()->count(); ++row)
            titles.push_back(cell(row, "title"));
        return titles;
    }
    [[nodiscard]] std::string text(const char* property) {
        return browse_.property(property).toString().toStdString();
    }
    [[nodiscard]] std::string detail(const char* property) {
        return browse_.detail()->property(property).toString().toStdString();
    }
    [[nodiscard]] RowModel* column(int column) {
        return browse_.columns()->value(column, "cells").value<RowModel*>();
    }

private:
    Instant at_;
    Visitor visitor_;
    BrowseModel browse_;
    std::optional<Instant> next_;
};

using Titles = std::vector<std::string>;

} // namespace estrade::test
