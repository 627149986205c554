// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/phrase.h"
#include "core/visit/viewing.h"
#include "core/visit/visit.h"

#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace estrade {

/// What one visitor keeps of an event, on disk: an SQLite file that several processes may share. Errors are
/// for people. When a change returns without one, it survives a power cut; errors are that the disk
/// is full, cannot be written, or stays locked for two seconds.
class VisitStore {
public:
    /// Opens or makes the file, and the folders above it. Errors: it cannot be written, it is no store, or a
    /// newer version of Estrade made it; such a file is left as it is.
    [[nodiscard]] static tl::expected<VisitStore, Phrase> open(const std::filesystem::path& file);

    VisitStore(VisitStore&&) noexcept;
    VisitStore& operator=(VisitStore&&) noexcept;
    ~VisitStore();

    /// Whether anyone else, of this process or another, has changed the file since the last time this was
    /// asked, or since it was opened.
    [[nodiscard]] bool written_elsewhere();
    /// In order of start.
    [[nodiscard]] tl::expected<std::vector<KeptSlot>, Phrase> slots();
    /// Takes `gone` out and puts `come` in, all or nothing.
    [[nodiscard]] tl::expected<void, Phrase> change(const std::vector<KeptSlot>& gone,
                                                    const std::vector<KeptSlot>& come);
    /// In order of start.
    [[nodiscard]] tl::expected<std::vector<OwnEntry>, Phrase> entries();
    /// Puts an entry in, or in place of the one with its id.
    [[nodiscard]] tl::expected<void, Phrase> put_entry(const OwnEntry& entry);
    [[nodiscard]] tl::expected<void, Phrase> remove_entry(const std::string& id);
    /// The outline that was kept last; none where there is none, or it cannot be read. Where it most likely
    /// is `likely`, that spares reading it.
    [[nodiscard]] std::optional<Agenda> seen(const Agenda& likely = {});
    [[nodiscard]] tl::expected<void, Phrase> set_seen(const Agenda& outline);
    /// A new one where none was kept.
    [[nodiscard]] Viewing viewing();
    [[nodiscard]] tl::expected<void, Phrase> set_viewing(const Viewing& viewing);

private:
    struct Database;
    explicit VisitStore(std::unique_ptr<Database> database);
    std::unique_ptr<Database> database_;
};

} // namespace estrade
