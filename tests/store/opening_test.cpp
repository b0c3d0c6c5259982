// SPDX-License-Identifier: Apache-2.0
#include "dateline/error.hpp"
#include "lmdb/cursor.hpp"
#include "lmdb/environment.hpp"
#include "record/event_record.hpp"
#include "record/key.hpp"
#include "store/public_id.hpp"
#include "support.hpp"
#include "tables.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <unistd.h>

namespace dateline::store::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

/// All rows of what was read, as one hash; not those of the change log, which say the time.
std::string layout_of(const std::filesystem::path& directory) {
  lmdb::Environment environment{{directory, small().max_size, Tables::k_count}};
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const Tables tables = Tables::open(transaction);
  std::string rows;
  for (const lmdb::Table table : tables.contents()) {
    if (table.handle == tables.change.handle) continue;
    rows += '\n';
    lmdb::Cursor cursor{transaction, table};
    for (bool on = cursor.first(); on; on = cursor.next()) {
      rows += std::to_string(cursor.key().size()) + ' ' + std::string{cursor.key()};
      rows += std::to_string(cursor.value().size()) + ' ' + std::string{cursor.value()};
    }
  }
  return to_public_id(short_hash(rows));
}

std::uint32_t schema_of(const std::filesystem::path& directory) {
  lmdb::Environment environment{{directory, small().max_size, Tables::k_count}};
  lmdb::Transaction transaction = lmdb::Transaction::write(environment);
  const lmdb::Table meta = transaction.table("meta", lmdb::TableKind::plain);
  return KeyReader{transaction.get(meta, "schema").value()}.u32();
}

TEST(OpeningTest, ASecondStoreOnTheDirectoryIsRefused) {
  const TemporaryDirectory directory;
  const auto store = open_plain(directory.path());
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr(directory.path().string()));
  EXPECT_THAT(error.what(), HasSubstr(std::to_string(getpid())));
}

TEST(OpeningTest, ANewerSchemaIsRefused) {
  const TemporaryDirectory directory;
  open_plain(directory.path()).reset();
  {
    lmdb::Environment environment{{directory.path(), small().max_size, 20}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    const lmdb::Table meta = transaction.table("meta", lmdb::TableKind::plain);
    transaction.put(meta, "schema", KeyWriter{}.u32(99));
    transaction.commit();
  }
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr("schema 99"));
  EXPECT_FALSE(error.hint().empty());
}

TEST(OpeningTest, AnOlderStoreIsKeptAsideAndReadAgain) {
  const TemporaryDirectory directory;
  std::string cursor;
  {
    const auto store = open_plain(directory.path());
    EXPECT_EQ(store->notice(), "");
    store->commit({article(1)}, {});
    cursor = store->timeline().changes("", 0).cursor;
  }
  {
    lmdb::Environment environment{{directory.path(), small().max_size, 20}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    transaction.put(transaction.table("meta", lmdb::TableKind::plain), "schema",
                    KeyWriter{}.u32(1));
    // Then a table of another kind.
    transaction.drop(transaction.table("merge_key", lmdb::TableKind::plain));
    lmdb::Cursor{transaction, transaction.table("merge_key", lmdb::TableKind::many_fixed)}.put(
        "key", "group");
    transaction.commit();
  }
  const auto store = open_plain(directory.path());
  EXPECT_THAT(store->notice(), HasSubstr((directory.path() / "backup-schema-1").string()));
  EXPECT_TRUE(std::filesystem::exists(directory.path() / "backup-schema-1" / "data.mdb"));
  EXPECT_FALSE(store->known("/in/1"));
  EXPECT_EQ(store->timeline().status().articles, 0U);
  EXPECT_EQ(error_of([&] { (void)store->timeline().changes(cursor, 0); }).code(),
            ErrorCode::cursor_expired);
  store->commit({article(1)}, {});
  EXPECT_THAT(all(store->timeline(), {}), SizeIs(1));
}

class OlderEvidenceTest : public ::testing::TestWithParam<std::uint32_t> {};

TEST_P(OlderEvidenceTest, WhatEventsKeptOfTheirEvidenceBeforeSchemaTenIsReadAnew) {
  const TimeSpan spring = TimeSpan::day(day(2024, 3, 5));
  const FileResult first = file("/a", "one", {mention("they met", spring, "a")});
  const FileResult second = file("/b", "two", {mention("they met again", spring, "a b")});
  const FileResult third = file("/c", "three", {mention("so they met", spring, "b")});
  const TemporaryDirectory plain;
  const auto whole = open_plain(plain.path());
  for (const FileResult& result : {first, second, third}) whole->commit({result}, {});

  const TemporaryDirectory directory;
  std::string before;
  {
    const auto store = open_plain(directory.path());
    store->commit({first}, {});
    store->commit({second}, {});
    before = dump(*store);
  }
  {
    lmdb::Environment environment{{directory.path(), small().max_size, Tables::k_count}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    const Tables tables = Tables::open(transaction);
    const KeyWriter key = KeyWriter{}.id(EventId{1});
    const EventRecord record{transaction.get(tables.event, key).value()};
    EXPECT_FALSE(record.support().empty());
    const std::string older =
        std::string{record.without_support()} + "evidence, laid out otherwise";
    transaction.put(tables.event, key, older);
    transaction.put(tables.meta, "schema", KeyWriter{}.u32(GetParam()));
    transaction.commit();
  }
  const auto store = open_plain(directory.path());
  EXPECT_THAT(store->notice(), HasSubstr("backup-schema-" + std::to_string(GetParam())));
  EXPECT_THAT(store->notice(), Not(HasSubstr("read again")));
  EXPECT_TRUE(store->known("/a"));
  EXPECT_EQ(dump(*store), before);
  store->commit({third}, {});
  EXPECT_EQ(dump(*store), dump(*whole));
}
INSTANTIATE_TEST_SUITE_P(Schemas, OlderEvidenceTest, ::testing::Values(8U, 9U));

// A row that is laid out anew is garbage to who knows the old layout: where this fails, add a step
// to the schemas of migration.cpp, then write both down here.
TEST(OpeningTest, AnotherLayoutOfTheRowsHasAnotherSchema) {
  const TemporaryDirectory directory;
  {
    const auto store = open_plain(directory.path());
    const TimeSpan spring = TimeSpan::day(day(2024, 3, 5));
    const TimeSpan march = TimeSpan::within(day(2024, 3, 1), day(2024, 3, 31), Precision::month);
    store->commit(
        {file("/a", "one", {mention("they met", spring, "a b/x")}),
         file("/b", "two",
              {mention("they met again", spring, "b c"), mention("in March", march, "/x")}),
         file("/c", "three", {mention("it rained", spring)})},
        {});
    store->commit({file("/d", "four", {mention("so they met", spring, "c")})}, {});
  }
  EXPECT_EQ(schema_of(directory.path()), 10U);
  EXPECT_EQ(layout_of(directory.path()), "45kacnxh6ye32bqa");
}

TEST(OpeningTest, AForeignDatabaseIsRefused) {
  const TemporaryDirectory directory;
  {
    lmdb::Environment environment{{directory.path(), small().max_size, 20}};
    lmdb::Transaction transaction = lmdb::Transaction::write(environment);
    transaction.put(transaction.table("songs", lmdb::TableKind::plain), "a", "b");
    transaction.commit();
  }
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::store);
  EXPECT_THAT(error.what(), HasSubstr(directory.path().string()));
}

TEST(OpeningTest, AReadOnlyDirectoryIsSaid) {
  if (geteuid() == 0) GTEST_SKIP() << "root may write everywhere";
  const TemporaryDirectory directory;
  std::filesystem::permissions(directory.path(), std::filesystem::perms::owner_read |
                                                     std::filesystem::perms::owner_exec);
  const Error error = error_of([&] { (void)open_plain(directory.path()); });
  EXPECT_EQ(error.code(), ErrorCode::no_permission);
  EXPECT_THAT(error.what(), HasSubstr(directory.path().string()));
  std::filesystem::permissions(directory.path(), std::filesystem::perms::owner_all);
}

}  // namespace
}  // namespace dateline::store::test
