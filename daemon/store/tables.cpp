// SPDX-License-Identifier: Apache-2.0
#include "tables.hpp"

namespace dateline::store {

Tables Tables::open(lmdb::Transaction& transaction) {
  using lmdb::TableKind;
  const auto table = [&](const char* name, TableKind kind) {
    return transaction.table(name, kind);
  };
  Tables tables;
  tables.meta = table("meta", TableKind::plain);
  tables.file = table("file", TableKind::plain);
  tables.file_by_state = table("file_by_state", TableKind::plain);
  tables.file_by_article = table("file_by_article", TableKind::many);
  tables.article = table("article", TableKind::plain);
  tables.article_by_content = table("article_by_content", TableKind::plain);
  tables.mention = table("mention", TableKind::plain);
  tables.group = table("group", TableKind::plain);
  tables.merge_key = table("merge_key", TableKind::plain);
  tables.merge_filter = table("merge_filter", TableKind::plain);
  tables.loose_carrier = table("loose_carrier", TableKind::many_fixed);
  tables.carrier_filter = table("carrier_filter", TableKind::plain);
  tables.loose_joiner = table("loose_joiner", TableKind::many_fixed);
  tables.joiner_filter = table("joiner_filter", TableKind::plain);
  tables.event = table("event", TableKind::plain);
  tables.event_alias = table("event_alias", TableKind::plain);
  tables.event_by_time = table("event_by_time", TableKind::plain);
  tables.event_by_term = table("event_by_term", TableKind::many_fixed);
  tables.change = table("change", TableKind::plain);
  return tables;
}

std::array<lmdb::Table, Tables::k_count - 1> Tables::contents() const noexcept {
  return {file,           file_by_state, file_by_article, article,      article_by_content,
          mention,        group,         merge_key,       merge_filter, loose_carrier,
          carrier_filter, loose_joiner,  joiner_filter,   event,        event_alias,
          event_by_time,  event_by_term, change};
}

}  // namespace dateline::store
