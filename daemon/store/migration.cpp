// SPDX-License-Identifier: Apache-2.0
#include "migration.hpp"

#include "dateline/error.hpp"
#include "lmdb/cursor.hpp"
#include "record/event_record.hpp"
#include "record/key.hpp"
#include "write/counters.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <random>
#include <string>
#include <system_error>

namespace dateline::store {

namespace {

constexpr lmdb::Bytes k_schema_name = "schema";
constexpr lmdb::Bytes k_uuid_name = "uuid";

/// Takes a store from schema `from` to the next one. All steps are one transaction: who is killed
/// between two of them has the old store still, and its copy stays the one copy.
struct Step {
  std::uint32_t from;
  void (*run)(lmdb::Transaction&, const Tables&);
};

std::string new_uuid() {
  constexpr std::string_view k_alphabet = "abcdefghijklmnopqrstuvwxyz234567";
  constexpr std::size_t k_characters = 26;
  std::random_device random;
  std::uniform_int_distribution<std::size_t> pick{0, k_alphabet.size() - 1};
  std::string uuid;
  for (std::size_t at = 0; at < k_characters; ++at) uuid += k_alphabet[pick(random)];
  return uuid;
}

/// All that a store holds follows from the files: it is read again, under a new name, so that who
/// follows its changes begins anew as well.
void start_anew(lmdb::Transaction& transaction, const Tables& tables) {
  for (const lmdb::Table table : tables.contents()) transaction.drop(table);
  Counters{}.save(transaction, tables);
  transaction.put(tables.meta, k_uuid_name, new_uuid());
}

/// What an event keeps of its evidence is read from its mentions when it next grows.
void drop_support(lmdb::Transaction& transaction, const Tables& tables) {
  lmdb::Cursor cursor{transaction, tables.event};
  for (bool found = cursor.first(); found; found = cursor.next()) {
    if (cursor.value().empty()) continue;  // a member
    const std::string key{cursor.key()};
    const std::string record{EventRecord{cursor.value()}.without_support()};
    if (record.size() < cursor.value().size()) cursor.put(key, record);
  }
}

// One line a schema, oldest first; schema 1 is the first there is. Whoever changes how a row is
// laid out adds a line.
constexpr std::array<Step, 9> k_steps{{
    {1, start_anew},    // mentions by group, aliases in blocks, changes with their time
    {2, start_anew},    // merge keys by bucket and group, loose keys in blocks of articles
    {3, start_anew},    // merge keys and joiners in blocks too, late terms with what is new
    {4, start_anew},    // merge keys in sorted runs, groups by their event first
    {5, start_anew},    // terms and evidence apart in an event
    {6, start_anew},    // merge keys with their events
    {7, start_anew},    // filters of words
    {8, drop_support},  // evidence of events in fewer bytes
    {9, drop_support},  // and in fewer still, beside what the entry says
}};
constexpr std::uint32_t k_schema = k_steps.back().from + 1;

/// Whether a step from `schema` on leaves nothing of what the store held.
bool begins_anew(std::uint32_t schema) noexcept {
  return std::any_of(k_steps.begin(), k_steps.end(), [schema](const Step& step) {
    return step.from >= schema && step.run == start_anew;
  });
}

void set_schema(lmdb::Transaction& transaction, const Tables& tables, std::uint32_t schema) {
  transaction.put(tables.meta, k_schema_name, KeyWriter{}.u32(schema));
}

std::optional<std::uint32_t> schema_of(lmdb::Environment& environment,
                                       const std::filesystem::path& directory) {
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const Error foreign{ErrorCode::store,
                      directory.string() +
                          " holds an LMDB database that is not a store of datelined",
                      "choose another directory"};
  const std::uint64_t rows = transaction.main_rows();
  if (rows == 0) return std::nullopt;
  try {
    const lmdb::Table meta = transaction.table("meta", lmdb::TableKind::plain);
    const auto bytes = transaction.get(meta, k_schema_name);
    if (!bytes) throw foreign;
    return KeyReader{*bytes}.u32();
  } catch (const Error&) {
    throw foreign;
  }
}

std::filesystem::path backup_of(const std::filesystem::path& directory, std::uint32_t schema) {
  return directory / ("backup-schema-" + std::to_string(schema));
}

void back_up(const lmdb::Environment& environment, const std::filesystem::path& directory,
             std::uint32_t schema) {
  const std::filesystem::path target = backup_of(directory, schema);
  std::error_code error;
  std::filesystem::remove_all(target, error);
  std::filesystem::create_directory(target, error);
  if (error)
    throw Error{ErrorCode::store, "cannot make " + target.string() + ": " + error.message(),
                "a copy is made before an older store is taken up"};
  environment.copy_to(target);
}

void create(lmdb::Environment& environment) {
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const Tables tables = Tables::open(transaction);
  transaction.put(tables.meta, k_uuid_name, new_uuid());
  set_schema(transaction, tables, k_schema);
  transaction.commit();
}

}  // namespace

std::string migrate(lmdb::Environment& environment, const std::filesystem::path& directory) {
  const auto schema = schema_of(environment, directory);
  if (!schema) {
    create(environment);
    return {};
  }
  if (*schema > k_schema)
    throw Error{ErrorCode::store,
                "the store in " + directory.string() + " has schema " + std::to_string(*schema) +
                    ", newer than schema " + std::to_string(k_schema) + " of this program",
                "install the newer datelined, or choose another directory"};
  if (*schema == k_schema) return {};
  back_up(environment, directory, *schema);
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  for (const Step& step : k_steps) {
    if (step.from < *schema) continue;
    const Tables tables = Tables::open(transaction);
    step.run(transaction, tables);
    set_schema(transaction, tables, step.from + 1);
  }
  transaction.commit();
  std::string notice = "the store in " + directory.string() + " had the older schema " +
                       std::to_string(*schema) + ": a copy is in " +
                       backup_of(directory, *schema).string();
  if (begins_anew(*schema)) notice += ", and all files are read again";
  return notice;
}

std::string uuid_of(const lmdb::Transaction& transaction, const Tables& tables) {
  return std::string{transaction.get(tables.meta, k_uuid_name).value_or(lmdb::Bytes{})};
}

}  // namespace dateline::store
