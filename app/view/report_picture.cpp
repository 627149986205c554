// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/report_picture.h"

#include "core/time/iso.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <iostream>

namespace estrade {
namespace {

constexpr QSize picture_size{1600, 900};
constexpr qreal margin = 64;
constexpr qreal row_height = 150;
const QColor background(0xf6, 0xf4, 0xef);
const QColor ink(0x14, 0x18, 0x1d);
const QColor muted(0x5c, 0x65, 0x70);
const QColor planned_fill(0xe4, 0xe0, 0xd8);
const QColor on_time_fill(0xdc, 0xef, 0xec);
const QColor over_fill(0xf6, 0xd9, 0xc2);

class Drawing {
public:
    Drawing(QPainter& painter, Interval span, const Zone& zone)
        : painter_(painter), span_(span), zone_(zone) {}

    void lane(qreal top, const QString& label, const std::vector<ReportRow>& rows, bool actual) {
        set_font(24, QFont::DemiBold);
        painter_.setPen(ink);
        painter_.drawText(QPointF(margin, top - 16), label);
        for (const ReportRow& row : rows) {
            const std::optional<Interval> when = actual ? of_actual(row) : row.planned;
            if (when)
                box(top, *when, row, actual);
        }
    }

    void axis(qreal top) {
        set_font(20, QFont::Normal);
        painter_.setPen(muted);
        const auto step =
            span_.length() > std::chrono::hours{4} ? std::chrono::minutes{60} : std::chrono::minutes{15};
        for (Instant at = std::chrono::ceil<std::chrono::minutes>(span_.begin); at <= span_.end; at += step)
            painter_.drawText(QRectF(x(at) - 60, top, 120, 30), Qt::AlignHCenter,
                              QString::fromStdString(iso_clock(zone_.local(at))));
    }

    void heading(const QString& text) {
        set_font(44, QFont::DemiBold);
        painter_.setPen(ink);
        const QFontMetricsF metrics(painter_.font());
        painter_.drawText(QPointF(margin, margin + 48),
                          metrics.elidedText(text, Qt::ElideRight, picture_size.width() - 2 * margin));
    }

private:
    static std::optional<Interval> of_actual(const ReportRow& row) {
        if (!row.started || !row.ended || row.slot.find('/') != std::string::npos)
            return std::nullopt;
        return Interval{*row.started, *row.ended};
    }

    void set_font(int pixels, QFont::Weight weight) {
        QFont font(QStringLiteral("Inter"));
        font.setPixelSize(pixels);
        font.setWeight(weight);
        painter_.setFont(font);
    }

    [[nodiscard]] qreal x(Instant at) const {
        const qreal whole = static_cast<qreal>(span_.length().count());
        return margin +
               static_cast<qreal>((at - span_.begin).count()) / whole * (picture_size.width() - 2 * margin);
    }

    void box(qreal top, const Interval& when, const ReportRow& row, bool actual) {
        const QRectF frame(x(when.begin) + 2, top, std::max(4.0, x(when.end) - x(when.begin) - 4),
                           row_height);
        const bool over = row.over().value_or(Duration::zero()) > std::chrono::seconds{30};
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(!actual ? planned_fill : over ? over_fill : on_time_fill);
        painter_.drawRoundedRect(frame, 10, 10);
        painter_.setPen(ink);
        set_font(20, QFont::DemiBold);
        painter_.drawText(frame.adjusted(12, 10, -8, -8), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                          QString::fromStdString(row.title));
    }

    QPainter& painter_;
    Interval span_;
    const Zone& zone_;
};

} // namespace

bool draw_report(const std::string& event, const std::vector<ReportRow>& rows, const Zone& zone,
                 const std::string& file) {
    Interval span{Instant::max(), Instant::min()};
    const auto include = [&](const std::optional<Instant>& at) {
        if (at)
            span = {std::min(span.begin, *at), std::max(span.end, *at)};
    };
    for (const ReportRow& row : rows) {
        include(row.started);
        include(row.ended);
        if (row.planned) {
            include(row.planned->begin);
            include(row.planned->end);
        }
    }
    if (span.empty()) {
        std::cerr << file << ": error: there is nothing to draw\n";
        return false;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 0;
    QGuiApplication application(argc, nullptr); // fonts need it
    QImage picture(picture_size, QImage::Format_RGB32);
    picture.fill(background);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing drawing(painter, span, zone);
    drawing.heading(QString::fromStdString(event));
    drawing.lane(260, QGuiApplication::translate("estrade::report", "Planned"), rows, false);
    drawing.lane(530, QGuiApplication::translate("estrade::report", "Actual"), rows, true);
    drawing.axis(720);
    painter.end();
    if (!picture.save(QString::fromStdString(file), "PNG")) {
        std::cerr << file << ": error: the picture cannot be written\n";
        return false;
    }
    return true;
}

} // namespace estrade
