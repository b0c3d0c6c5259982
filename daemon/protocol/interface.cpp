// SPDX-License-Identifier: Apache-2.0
#include "protocol/interface.hpp"

namespace dateline::protocol {

constexpr std::string_view k_timeline_text =
    R"idl(# The timeline that datelined keeps out of a folder of news.
#
# What is null may also be absent. Names of kinds, statuses and states are strings, so that a new
# one does not break an old client. Offsets count bytes of UTF-8, `end` is exclusive. Fields may be
# added; clients pass over what they do not know.
interface org.dateline.Timeline

# When something happens. `within`: a moment somewhere from `earliest` to `latest`. `lasts`: from a
# point in `begin` to a point in `end`, each [earliest, latest]. Null: open. Days or minutes of
# the place that the text speaks from, ISO 8601; `offset` is its zone where known ("+09:00").
type Span (
  shape: string,
  earliest: ?string,
  latest: ?string,
  begin: ?[]?string,
  end: ?[]?string,
  precision: ?string,
  modifier: ?string,
  offset: ?string
)

# The same moment twice: EDTF (ISO 8601-2) and span.
type Time (when: ?string, span: ?Span)

type Quote (text: string, begin: int, end: int)

# The expression that dates a mention, after TIMEX3.
type TimeEvidence (text: string, begin: int, end: int, type: string, value: string)

type Participant (text: string, type: string, begin: ?int, end: ?int)

type Place (text: string, country: ?string, begin: ?int, end: ?int)

# One event said in one sentence. `article`, `path`, `title` and `published` say where.
type Mention (
  article: string,
  path: ?string,
  title: ?string,
  published: ?string,
  published_from: ?string,
  trigger: Quote,
  what: string,
  kind: string,
  action: ?string,
  status: string,
  when: ?string,
  span: ?Span,
  basis: string,
  time: ?TimeEvidence,
  participants: []Participant,
  places: []Place,
  source: ?Quote,
  sentence: Quote,
  earlier: ?[]Time,
  timeline: bool,
  confidence: float,
  rank: int,
  why: ?string
)

# One entry of the timeline. `mentions` is empty unless asked for; `earlier` holds dates that were
# given up (postponed, brought forward).
type Event (
  id: string,
  when: ?string,
  span: ?Span,
  what: string,
  kind: string,
  status: string,
  participants: []Participant,
  places: []Place,
  articles: int,
  basis: string,
  confidence: float,
  earlier: ?[]Time,
  mentions: []Mention
)

# state: indexed, failed or skipped, with the reason of the latter two.
type Article (
  id: string,
  paths: []string,
  title: string,
  published: ?string,
  published_from: ?string,
  language: string,
  state: string,
  reason: ?string,
  events: int
)

# kind: added, changed, removed or merged (into `into`).
type Change (sequence: int, kind: string, id: string, into: ?string, event: ?Event)

# A sentence that tells of a day, and where it stands.
type StorySentence (text: string, article: string, path: ?string, title: ?string, published: ?string)

# A day that matters in a story: the distinct articles that speak of it, and its main event (null
# where none is told). `score` orders the days.
type StoryDay (
  day: string,
  score: float,
  articles: int,
  event: ?string,
  what: ?string,
  kind: ?string,
  status: ?string,
  sentences: []StorySentence
)

# A temporal expression, after TIMEX3.
type Timex (
  begin: int,
  end: int,
  text: string,
  type: string,
  value: string,
  mod: ?string,
  beginPoint: ?string,
  endPoint: ?string,
  when: ?string,
  span: ?Span
)

# What was read of a document given to Extract.
type Document (
  title: string,
  published: ?string,
  published_from: ?string,
  language: string,
  url: ?string,
  skipped: ?string,
  body: string
)

# What the store holds. `first` and `last`: the dated entries at both ends.
type Holdings (
  uuid: string,
  path: string,
  bytes: int,
  files: int,
  articles: int,
  failed: int,
  skipped: int,
  mentions: int,
  events: int,
  first: ?string,
  last: ?string
)

type Directory (path: string, state: string)

type Trouble (path: string, reason: string)

# How far reading has come.
type Intake (
  directories: []Directory,
  scanning: bool,
  pending: int,
  taken: int,
  failed: int,
  rate: float,
  stopped: bool,
  troubles: []Trouble,
  started: string
)

# The timeline, ascending by earliest possible begin. Fields combine with AND, several values of one
# with OR, but all words must be there. `ids`: none but these entries, by their whole ids. `since`
# and `until` as a person types them ("yesterday", "2023-07", "-2w"), as of the asker's `now` (ISO
# 8601 with offset) and `zone`. `view`: "default" (the `limit` entries nearest to now, 40 unless
# told), "window" (what fits, by pages) or "all" (no limit); absent: "default" where nothing narrows
# the request. One page and a cursor, which goes on in the view "window"; with `more`, one entry a
# reply and a last reply with none. `held`, `since` and `until` stand in the last one: the entries
# in the whole timeline, and the window as it was understood.
method Query(
  words: ?[]string,
  participants: ?[]string,
  places: ?[]string,
  sources: ?[]string,
  kinds: ?[]string,
  statuses: ?[]string,
  ids: ?[]string,
  since: ?string,
  until: ?string,
  now: ?string,
  zone: ?string,
  view: ?string,
  limit: ?int,
  reverse: ?bool,
  mentions: ?bool,
  cursor: ?string
) -> (events: []Event, cursor: ?string, far: ?bool, held: ?int, since: ?string, until: ?string)

# The `limit` days (20 unless told) that matter most among the entries that Query would show for the
# same words, filters and window, ascending. `entries`: how many these are.
method Story(
  words: ?[]string,
  participants: ?[]string,
  places: ?[]string,
  sources: ?[]string,
  kinds: ?[]string,
  statuses: ?[]string,
  since: ?string,
  until: ?string,
  now: ?string,
  zone: ?string,
  limit: ?int
) -> (days: []StoryDay, spoken: int, entries: int, held: int, since: ?string, until: ?string)

# One entry with all its mentions, by its id or the beginning of it.
method Show(id: string) -> (event: Event)

# The files that were read, by path. With `more`, one a reply and a last reply with none.
method Articles(state: ?string, limit: ?int, cursor: ?string) -> (articles: []Article, cursor: ?string)

# Changes after `cursor`, from now on where there is none. Without `more`: those that are there. With
# `more`: a first reply at once, then one after every commit, until the client closes.
method Follow(cursor: ?string) -> (changes: []Change, cursor: string)

# What would be read out of a document: the `bytes` of a file (base64) in any format, or `text`
# that is a body already. Nothing is stored.
method Extract(
  text: ?string,
  bytes: ?string,
  title: ?string,
  name: ?string,
  published: ?string
) -> (article: Document, timexes: []Timex, mentions: []Mention)

# Clients that were not served since the start, and why.
type Refused (reason: string, count: int)

method GetStatus() -> (
  version: string,
  connections: int,
  store: Holdings,
  intake: Intake,
  refused: []Refused
)

# Scans, then waits until all that was seen is committed (failed counts as done), for at most
# `timeout` milliseconds (60,000 unless told). `unsettled`: files still being written.
method Sync(timeout: ?int) -> (done: bool, pending: int, failed: int, unsettled: []string)

# Control socket only: compare all trees with the store now.
method Rescan() -> ()

# Control socket only: read the configuration again, whole or not at all.
method Reload() -> ()

# Control socket only: a consistent copy of the store into a new or empty directory.
method Backup(directory: string) -> ()

error Failed (message: string, hint: ?string)
error InvalidParameter (message: string, hint: ?string)
error NotFound (message: string, hint: ?string)
error Ambiguous (message: string, hint: ?string)
error CursorExpired (message: string, hint: ?string)
error Unreadable (message: string, hint: ?string)
error TooLarge (message: string, hint: ?string)
error Busy (message: string, hint: ?string)
error NoPermission (message: string, hint: ?string)
error Store (message: string, hint: ?string)
error NoSpace (message: string, hint: ?string)
error Timeout (message: string, hint: ?string)
)idl";

constexpr std::string_view k_service_text = R"idl(# What every varlink service offers.
interface org.varlink.service

method GetInfo() -> (
  vendor: string,
  product: string,
  version: string,
  url: string,
  interfaces: []string
)

method GetInterfaceDescription(interface: string) -> (description: string)

error InterfaceNotFound (interface: string)
error MethodNotFound (method: string)
error MethodNotImplemented (method: string)
error InvalidParameter (parameter: string)
error PermissionDenied ()
error ExpectedMore ()
)idl";

const std::string_view k_timeline_idl = k_timeline_text;
const std::string_view k_service_idl = k_service_text;

}  // namespace dateline::protocol
