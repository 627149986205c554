// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/recent_files.h"
#include "app/view/row_model.h"
#include "core/formats/format.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <functional>

namespace estrade {

/// The first screen: what can be opened. What is chosen is read, off the UI thread, before it is said to be
/// opened; what is wrong with it is shown in place.
class StartModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(estrade::RowModel* choices READ choices CONSTANT)
    Q_PROPERTY(QString reading READ reading NOTIFY changed)
    Q_PROPERTY(QString refused READ refused NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)

public:
    /// An agenda that comes with Estrade, and a moment at which it has something to show.
    struct Example {
        QString path;
        QString title;
        QString what;
        QString at; ///< as for --at
    };

    /// Reads a file. Called on other threads.
    using Read = std::function<ReadResult(const std::string& path)>;

    StartModel(Read read, const QList<RecentFile>& recent, const QList<Example>& examples,
               QObject* parent = nullptr);

    [[nodiscard]] RowModel* choices() { return &choices_; }
    /// The name of what is being read; empty: nothing is.
    [[nodiscard]] QString reading() const { return reading_; }
    /// The name of what could not be opened, and why, the first few reasons.
    [[nodiscard]] QString refused() const { return refused_; }
    [[nodiscard]] QStringList problems() const { return problems_; }

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void open(const QUrl& file);
    /// Opens the first here, and asks for a window for each other.
    Q_INVOKABLE void openAll(const QList<QUrl>& files);
    /// Opens the file that was copied, or keeps the text that was and opens it.
    Q_INVOKABLE void paste();
    /// Keeps a text under the user's data folder, where it can be edited, and opens it.
    void open_text(const QString& text);

Q_SIGNALS:
    void changed();
    /// It can be opened: the arguments for that.
    void chosen(const QStringList& arguments);
    /// It is to be opened in a window of its own.
    void another(const QUrl& file);

private:
    void read(const QString& path, const QStringList& more);
    void refuse(const QString& name, const Diagnostics& diagnostics);
    void show(const QString& reading, const QString& refused, const QStringList& problems);

    Read read_;
    RowModel choices_;
    QString reading_;
    QString refused_;
    QStringList problems_;
};

} // namespace estrade
