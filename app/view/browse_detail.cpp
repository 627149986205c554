// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/browse_detail.h"

#include "core/text/markdown.h"

#include <algorithm>

namespace estrade {
namespace {

QString role(Role role) {
    switch (role) {
    case Role::host:
        return BrowseDetail::tr("host");
    case Role::moderator:
        return BrowseDetail::tr("moderator");
    case Role::speaker:
        break;
    }
    return {};
}

} // namespace

BrowseDetail::BrowseDetail(QObject* parent)
    : QObject(parent), people_({"person", "name", "detail", "bio"}), links_({"title", "url", "soon"}),
      meanwhile_(BrowseRows::slot_roles()) {}

void BrowseDetail::show(const Words& words, const BrowsePlan& plan, const Visitor& visitor,
                        std::optional<std::size_t> place, Instant at) {
    for (QString* text :
         {&slot_, &kind_, &time_, &when_, &title_, &subtitle_, &who_, &place_, &note_, &track_, &facts_,
          &abstract_, &others_, &conflict_, &news_, &own_time_, &own_note_, &more_meanwhile_})
        text->clear();
    const BrowseSlot* slot = place ? &plan.slots()[*place] : nullptr;
    starred_ = slot != nullptr && is_mine(visitor, *slot);
    notable_ = slot != nullptr && slot->origin != BrowseSlot::Origin::own;
    if (slot != nullptr) {
        own_note_ = visitor.note(slot->slot->id);
        const BrowseWords told(words, plan);
        slot_ = qstring(slot->slot->id.value);
        time_ = told.from_to(*slot);
        when_ = told.full_time(*slot);
        if (own_zone_)
            own_time_ = told.time_in(*own_zone_, *slot);
        title_ = told.title(*slot);
        conflict_ = BrowseMine(words, plan, visitor, at).conflict(*slot);
        if (const News* const news = visitor.news_of(slot->slot->id)) {
            QStringList lines = BrowseNews(words, plan).changes(*news);
            lines.prepend(BrowseWords::capitalised(BrowseNews::badge(*news)));
            news_ = lines.join(QLatin1Char('\n'));
        }
        note_ = qstring(slot->slot->note);
        if (slot->room != nullptr)
            place_ = BrowseWords::joined({qstring(slot->room->name), qstring(slot->room->place)});
    }
    if (slot != nullptr && slot->session != nullptr) {
        show_session(words, plan, *slot);
        show_meanwhile(BrowseRows(words, plan, visitor, at), plan, visitor, *slot);
    } else {
        for (RowModel* rows : {&people_, &links_, &meanwhile_})
            rows->set_rows({});
    }
    Q_EMIT changed();
}

void BrowseDetail::show_session(const Words& words, const BrowsePlan& plan, const BrowseSlot& slot) {
    const BrowseWords told(words, plan);
    const Session& session = *slot.session;
    kind_ = BrowseWords::joined({words.kind(session.kind), BrowseWords::badge(slot)});
    subtitle_ = qstring(session.subtitle);
    who_ = told.people(slot);
    if (slot.track >= 0)
        track_ = qstring(plan.agenda().tracks[static_cast<std::size_t>(slot.track)].name);
    facts_ = told.facts(session);
    abstract_ = qstring(text::plain_text(text::below_title(session.abstract, session.title)).text);
    QStringList rooms; ///< at the same time
    QStringList times;
    for (const std::size_t place : plan.slots_of(session)) {
        const BrowseSlot& other = plan.slots()[place];
        if (other.slot == slot.slot)
            continue;
        if (other.slot->start == slot.slot->start)
            rooms.append(BrowsePlan::room(other));
        else
            times.append(told.when(other));
    }
    rooms.removeAll(QString());
    times.removeDuplicates(); // in several rooms, too
    const auto listed = [&](const QStringList& list) { return words.locale().createSeparatedList(list); };
    others_ = BrowseWords::joined({rooms.isEmpty() ? QString() : tr("also in %1").arg(listed(rooms)),
                                   times.isEmpty() ? QString() : tr("also on %1").arg(listed(times))});
    show_people(plan, session);
    show_links(words, session);
}

void BrowseDetail::show_people(const BrowsePlan& plan, const Session& session) {
    QList<RowModel::Row> rows;
    for (const Participation& part : session.people)
        if (const Person* person = plan.person(part.person))
            rows.append({qstring(person->id.value),
                         {qstring(person->id.value), qstring(person->name),
                          BrowseWords::joined(
                              {role(part.role), qstring(person->handle), qstring(person->affiliation)}),
                          qstring(text::plain_text(person->bio).text)}});
    people_.set_rows(rows);
}

void BrowseDetail::show_links(const Words& words, const Session& session) {
    QList<RowModel::Row> rows;
    const auto add = [&](const QString& title, const QString& url, bool soon) {
        rows.append({QString::number(rows.size()), {title, url, soon}});
    };
    for (const Resource& resource : session.resources)
        add(words.resource(resource), qstring(resource.url), resource.state == Resource::State::promised);
    for (const Link& link : session.links)
        add(link.label.empty() ? qstring(link.url) : qstring(link.label), qstring(link.url), false);
    links_.set_rows(rows);
}

void BrowseDetail::show_meanwhile(const BrowseRows& rows, const BrowsePlan& plan, const Visitor& visitor,
                                  const BrowseSlot& slot) {
    constexpr std::size_t most = 5;
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < plan.slots().size(); ++place) {
        const BrowseSlot& other = plan.slots()[place];
        if (other.origin == BrowseSlot::Origin::programme && other.takes_place() && !other.is_pause() &&
            other.session != slot.session && other.slot->interval().overlaps(slot.slot->interval()))
            places.push_back(place);
    }
    std::stable_sort(places.begin(), places.end(), [&](std::size_t one, std::size_t other) {
        const auto rank = [&](std::size_t place) {
            const BrowseSlot& listed = plan.slots()[place];
            return is_mine(visitor, listed) ? 0 : listed.slot->start == slot.slot->start ? 1 : 2;
        };
        return rank(one) < rank(other);
    });
    const std::size_t told = places.size() > most + 1 ? most : places.size();
    if (told < places.size())
        more_meanwhile_ = tr("and %n others", nullptr, static_cast<int>(places.size() - told));
    places.resize(told);
    meanwhile_.set_rows(rows.meanwhile(places));
}

} // namespace estrade
