// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_people.h"

#include "core/search/search.h"
#include "core/text/markdown.h"
#include "core/text/markdown_html.h"
#include "core/text/text.h"

#include <QCollator>
#include <algorithm>
#include <set>

namespace estrade {
namespace {

/// The letter a name stands under: without accents; what is no letter, under "#".
QString letter_of(const QString& name) {
    for (const QChar sign : name.normalized(QString::NormalizationForm_D)) {
        if (sign.isLetter())
            return sign.toUpper();
        if (sign.isDigit())
            break;
    }
    return QStringLiteral("#");
}

bool matches(const std::string& folded, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return folded.find(text::fold(word.toStdString())) != std::string::npos;
    });
}

/// Those whose names, affiliations or handles are like what is looked for, as sessions of that name are
/// found.
std::set<std::size_t> resembling(const std::vector<const Person*>& people, const QString& query) {
    Agenda named;
    for (const Person* const person : people) {
        Session session;
        session.title = person->name;
        session.subtitle = person->affiliation + '\n' + person->handle;
        named.sessions.push_back(std::move(session));
    }
    std::set<std::size_t> found;
    for (const SearchHit& hit : SearchIndex(named).find(query.toStdString(), people.size()).hits)
        found.insert(hit.session);
    return found;
}

/// As a screen's text takes it: Qt keeps a line free after each paragraph that is closed, also after the
/// last.
QString styled(const std::string& markdown) {
    QString html = qstring(text::safe_html(markdown));
    if (const auto end = QStringLiteral("</p>\n"); html.endsWith(end))
        html.chop(end.size());
    return html;
}

/// What slots of a plan each person has.
std::unordered_map<std::string_view, std::vector<std::size_t>> slots_by_person(const BrowsePlan& plan) {
    std::unordered_map<std::string_view, std::vector<std::size_t>> slots;
    for (std::size_t i = 0; i < plan.slots().size(); ++i) {
        const BrowseSlot& slot = plan.slots()[i];
        if (slot.origin == BrowseSlot::Origin::programme && slot.session != nullptr)
            for (const Participation& part : slot.session->people)
                if (auto& own = slots[part.person.value]; own.empty() || own.back() != i)
                    own.push_back(i);
    }
    return slots;
}

} // namespace

BrowsePeople::BrowsePeople(QObject* parent)
    : QObject(parent), rows_({"person", "letter", "name", "detail", "initials", "amount", "spoken"}),
      links_({"title", "url", "soon"}), sessions_(BrowseRows::slot_roles()) {}

void BrowsePeople::set_plan(const Words& words, const std::shared_ptr<const BrowsePlan>& plan) {
    words_ = words;
    plan_ = plan;
    all_.clear();
    gathered_ = false;
}

void BrowsePeople::gather() {
    if (gathered_ || !plan_)
        return;
    gathered_ = true;
    auto slots = slots_by_person(*plan_);
    for (const Person& person : plan_->agenda().people) {
        Listed listed{&person, qstring(person.id.value), letter_of(qstring(person.name)), {}, {}, {}};
        listed.folded = text::fold(person.name + '\n' + person.affiliation + '\n' + person.handle);
        listed.slots = std::move(slots[person.id.value]);
        std::set<const Session*> sessions;
        for (const std::size_t slot : listed.slots)
            sessions.insert(plan_->slots()[slot].session);
        listed.sessions = words_.locale().toString(static_cast<qulonglong>(sessions.size()));
        if (!sessions.empty())
            all_.push_back(std::move(listed));
    }
    QCollator collator(words_.locale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(all_.begin(), all_.end(), [&](const Listed& a, const Listed& b) {
        const int letters = collator.compare(a.letter, b.letter);
        return letters != 0 ? letters < 0
                            : collator.compare(qstring(a.person->name), qstring(b.person->name)) < 0;
    });
    list();
}

/// Who is asked for, in order; a typo is forgiven where nobody is called so.
std::vector<const BrowsePeople::Listed*> BrowsePeople::asked() const {
    const QStringList words = query_.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const Listed*> found;
    for (const Listed& listed : all_)
        if (matches(listed.folded, words))
            found.push_back(&listed);
    if (found.empty()) {
        std::vector<const Person*> people;
        for (const Listed& listed : all_)
            people.push_back(listed.person);
        for (const std::size_t place : resembling(people, query_))
            found.push_back(&all_[place]);
    }
    return found;
}

void BrowsePeople::list() {
    QList<RowModel::Row> rows;
    QString last;
    for (const Listed* const one : asked()) {
        const Listed& listed = *one;
        const QString name = qstring(listed.person->name);
        const QString detail =
            BrowseWords::joined({qstring(listed.person->affiliation), qstring(listed.person->handle)});
        QStringList spoken{name, detail, tr("sessions: %1").arg(listed.sessions)};
        spoken.removeAll(QString());
        rows.append({listed.key,
                     {listed.key, listed.letter == last ? QString() : listed.letter, name, detail,
                      initials_of(name), listed.sessions, spoken.join(QStringLiteral(", "))}});
        last = listed.letter;
    }
    rows_.set_rows(rows);
    if (selectedRow() < 0 && (!query_.isEmpty() || find(selected_) == nullptr))
        selected_ = rows.isEmpty() ? QString() : rows.front().key;
}

const BrowsePeople::Listed* BrowsePeople::find(const QString& person) const {
    const auto found =
        std::find_if(all_.begin(), all_.end(), [&](const Listed& listed) { return listed.key == person; });
    return found == all_.end() ? nullptr : &*found;
}

bool BrowsePeople::knows(const QString& person) {
    gather();
    return find(person) != nullptr;
}

void BrowsePeople::show(const BrowseRows& rows) {
    gather();
    const Listed* const listed = find(selected_);
    const Person nobody;
    const Person& person = listed == nullptr ? nobody : *listed->person;
    name_ = qstring(person.name);
    initials_ = initials_of(name_);
    detail_ = BrowseWords::joined({qstring(person.affiliation), qstring(person.handle)});
    bio_ = styled(person.bio);
    QList<RowModel::Row> links;
    std::set<std::string> told;
    const auto add = [&](const std::string& title, const std::string& url) {
        if (text::is_safe_address(url) && told.insert(url).second)
            links.append({qstring(url), {qstring(title.empty() ? url : title), qstring(url), false}});
    };
    for (const Link& link : person.links)
        add(link.label, link.url);
    for (const text::PlainText::Link& link : text::plain_text(person.bio).links)
        add(link.label, link.url);
    links_.set_rows(links);
    sessions_.set_rows(listed == nullptr ? QList<RowModel::Row>() : rows.of_person(listed->slots));
    Q_EMIT changed();
}

void BrowsePeople::set_query(const QString& query) {
    const QString wanted = query.trimmed();
    if (wanted == query_)
        return;
    query_ = wanted;
    gather();
    list();
    Q_EMIT chosen();
}

int BrowsePeople::selectedRow() const {
    for (int row = 0; row < rows_.count(); ++row)
        if (rows_.value(row, "person").toString() == selected_)
            return row;
    return -1;
}

void BrowsePeople::select(const QString& person) {
    if (!knows(person))
        return;
    selected_ = person;
    if (selectedRow() < 0) {
        query_.clear();
        list();
    }
}

void BrowsePeople::move(int down) {
    if (rows_.count() == 0)
        return;
    const int row = std::clamp(selectedRow() + down, 0, rows_.count() - 1);
    selected_ = rows_.value(row, "person").toString();
    Q_EMIT chosen();
}

} // namespace estrade
