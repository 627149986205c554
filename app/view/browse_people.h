// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/view/browse_rows.h"

namespace estrade {

/// Who takes part, by name, and all that is known of one of them.
class BrowsePeople : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the browse model")
    /// What names, affiliations and handles are searched for; empty: all people are listed.
    Q_PROPERTY(QString query READ query WRITE set_query NOTIFY changed)
    Q_PROPERTY(QString selected READ selected NOTIFY changed)
    Q_PROPERTY(int selectedRow READ selectedRow NOTIFY changed)
    Q_PROPERTY(QString name MEMBER name_ NOTIFY changed)
    Q_PROPERTY(QString initials MEMBER initials_ NOTIFY changed)
    Q_PROPERTY(QString detail MEMBER detail_ NOTIFY changed)
    /// Qt's styled text, of which nothing acts but links.
    Q_PROPERTY(QString bio MEMBER bio_ NOTIFY changed)
    Q_PROPERTY(estrade::RowModel* rows READ rows CONSTANT)
    Q_PROPERTY(estrade::RowModel* links READ links CONSTANT)
    Q_PROPERTY(estrade::RowModel* sessions READ sessions CONSTANT)

public:
    explicit BrowsePeople(QObject* parent = nullptr);

    /// Those of a plan, sorted as `words` does, once they are asked for: sorting takes a while. Who was
    /// selected stays so; else it is the first.
    void set_plan(const Words& words, const std::shared_ptr<const BrowsePlan>& plan);
    /// Their sessions, as they stand at that time.
    void show(const BrowseRows& rows);

    [[nodiscard]] const QString& query() const { return query_; }
    void set_query(const QString& query);
    [[nodiscard]] const QString& selected() const { return selected_; }
    [[nodiscard]] int selectedRow() const;
    [[nodiscard]] bool knows(const QString& person);
    /// Its page is shown at the next `show`.
    void select(const QString& person);
    Q_INVOKABLE void move(int down);
    [[nodiscard]] RowModel* rows() { return &rows_; }
    [[nodiscard]] RowModel* links() { return &links_; }
    [[nodiscard]] RowModel* sessions() { return &sessions_; }

Q_SIGNALS:
    void changed();
    void chosen();

private:
    struct Listed {
        const Person* person;
        QString key;
        QString letter;                 ///< under which it stands
        std::string folded;             ///< what is searched
        std::vector<std::size_t> slots; ///< indices into the plan's
        QString sessions;               ///< their number
    };

    void gather();
    [[nodiscard]] std::vector<const Listed*> asked() const;
    void list();
    [[nodiscard]] const Listed* find(const QString& person) const;

    Words words_{QLocale(), Zone()};
    std::shared_ptr<const BrowsePlan> plan_;
    bool gathered_ = false;
    std::vector<Listed> all_; ///< by name
    QString query_, selected_, name_, initials_, detail_, bio_;
    RowModel rows_;
    RowModel links_;
    RowModel sessions_;
};

} // namespace estrade
