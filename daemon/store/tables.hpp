// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "lmdb/transaction.hpp"

#include <array>

namespace dateline::store {

/// Every table of the store.
struct Tables {
  lmdb::Table meta;                ///< name -> store uuid, schema version, counters
  lmdb::Table file;                ///< path -> file record
  lmdb::Table file_by_state;       ///< state, path -> nothing; failed and skipped files alone
  lmdb::Table file_by_article;     ///< article -> paths
  lmdb::Table article;             ///< article -> article record
  lmdb::Table article_by_content;  ///< content hash -> article
  lmdb::Table mention;             ///< article, group -> its mentions, packed
  lmdb::Table group;               ///< article, group -> group record
  lmdb::Table merge_key;     ///< first article of a run -> counts, then (key, group, event) of all
  lmdb::Table merge_filter;  ///< first article of a run -> filter of the keys in it
  lmdb::Table
      loose_carrier;  ///< block of articles, loose key hash -> (begin, event, article, group)
  lmdb::Table carrier_filter;  ///< block of articles -> filter of the loose keys that it carries
  lmdb::Table loose_joiner;    ///< block of articles, loose key hash -> (from, to, article, group)
  lmdb::Table joiner_filter;   ///< block of articles -> filter of the loose keys that join in it
  lmdb::Table event;           ///< event -> time index row, event record; behind it its members,
                               ///< best first: event, score, hash, article, group -> nothing
  lmdb::Table event_alias;     ///< block of rows, public id -> event
  lmdb::Table event_by_time;   ///< level, begin, precision, public id -> end, event
  lmdb::Table event_by_term;   ///< block of rows, term hash -> events
  lmdb::Table change;          ///< sequence -> kind, public id, public id that it
                               ///< went into, event, time

  static constexpr unsigned k_count = 19;

  /// All but meta.
  [[nodiscard]] std::array<lmdb::Table, k_count - 1> contents() const noexcept;

  /// Opens all, making those that are missing. `transaction` must be a writer.
  [[nodiscard]] static Tables open(lmdb::Transaction& transaction);
};

}  // namespace dateline::store
