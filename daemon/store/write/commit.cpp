// SPDX-License-Identifier: Apache-2.0
#include "write/commit.hpp"

#include "write/event_writer.hpp"
#include "write/file_writer.hpp"
#include "write/merging.hpp"
#include "write/sweep.hpp"

#include <string_view>
#include <unordered_map>

namespace dateline::store {

void apply_batch(lmdb::Transaction& transaction, const Tables& tables, const Rules& rules,
                 WriterMemory& memory, const std::vector<FileResult>& results,
                 const std::vector<std::string>& forgotten, std::chrono::sys_seconds now,
                 const ChangeLimits& kept_changes) {
  Counters counters = Counters::load(transaction, tables);
  const EventId first_new{counters.next_event};
  std::unordered_map<std::string_view, const FileResult*> last;
  for (const FileResult& result : results) last[result.path] = &result;

  FileWriter files{transaction, tables, counters};
  for (const std::string& path : forgotten)
    if (last.count(path) == 0) files.forget(path);
  // Content first, then the paths that lean on content: the batch itself may bring it.
  for (const bool brings : {true, false})
    for (const FileResult& result : results)
      if (result.article.has_value() == brings && last[result.path] == &result) files.put(result);
  files.finish();
  files.prepare(rules, memory.terms);

  GroupTable groups{transaction, tables, first_new};
  Merging{transaction, tables, counters, groups}.apply(files);

  Evidence::Fresh fresh;
  for (const AddedArticle& added : files.added())
    fresh[added.id] = {added.result, added.prepared.get()};
  ChangeLog changes{transaction, tables, counters, now};
  EventDrafter drafter{transaction, tables, rules, memory, groups, fresh, first_new};
  EventWriter{transaction, tables, counters, groups, changes, first_new}.write(drafter);
  changes.trim(kept_changes);
  sweep(transaction, tables, counters, first_new);
  counters.save(transaction, tables);
}

}  // namespace dateline::store
