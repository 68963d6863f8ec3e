create table call_for_work (
  id        uuid primary key,
  version   bigint not null,
  slug      varchar(80) not null unique,
  title_en  varchar(300) not null,
  title_zh  varchar(300) not null,
  text_en   text not null,
  text_zh   text not null,
  opens_at  timestamp(6) not null,
  deadline  timestamp(6) not null,
  zone      varchar(60) not null,
  issue     varchar(20) not null,
  rolling   boolean not null,
  told      varchar(10) not null
);

create table call_limit (
  call_id        uuid not null references call_for_work (id),
  place          integer not null,
  kind           varchar(20) not null,
  words_min      integer not null,
  words_max      integer not null,
  characters_min integer not null,
  characters_max integer not null,
  bio_words      integer not null,
  bio_characters integer not null,
  primary key (call_id, place)
);

create table submission (
  id           uuid primary key,
  version      bigint not null,
  call_id      uuid not null references call_for_work (id),
  work_id      uuid references work (id),
  nonce        varchar(64) not null unique,
  email        varchar(254) not null,
  lang         varchar(2) not null,
  stage        varchar(12) not null,
  turn         varchar(10) not null,
  since        timestamp(6) not null,
  due          timestamp(6),
  title        varchar(300) not null,
  kind         varchar(20) not null,
  offer        text not null,
  preflight    text not null,
  letter_draft uuid,
  late         boolean not null,
  let_in       boolean not null,
  created_at   timestamp(6) not null,
  submitted_at timestamp(6)
);
create index submission_stage on submission (stage, since);
create index submission_work on submission (work_id);
create index submission_call on submission (call_id);

create table submission_step (
  submission_id uuid not null references submission (id),
  place         integer not null,
  stage         varchar(12) not null,
  deed          varchar(40) not null,
  note          varchar(2000) not null,
  done_by       varchar(200) not null,
  done_at       timestamp(6) not null,
  primary key (submission_id, place)
);

create table submission_file (
  submission_id uuid not null references submission (id),
  place         integer not null,
  role          varchar(12) not null,
  hash          varchar(64) not null,
  name          varchar(255) not null,
  type          varchar(120) not null,
  size          bigint not null,
  stored_at     timestamp(6) not null,
  primary key (submission_id, place)
);

create table submission_message (
  id            uuid primary key,
  submission_id uuid not null references submission (id),
  inside        boolean not null,
  from_author   boolean not null,
  written_by    varchar(200) not null,
  body          text not null,
  written_at    timestamp(6) not null
);
create index submission_message_of on submission_message (submission_id, written_at);

create table task (
  id            uuid primary key,
  version       bigint not null,
  submission_id uuid references submission (id),
  what          varchar(300) not null,
  who           varchar(254) not null,
  due_at        timestamp(6) not null,
  reminded      boolean not null,
  made_at       timestamp(6) not null,
  done_at       timestamp(6)
);
create index task_open on task (done_at, due_at);

create table second_reader (
  id            uuid primary key,
  version       bigint not null,
  submission_id uuid not null references submission (id),
  name          varchar(200) not null,
  email         varchar(254) not null,
  blind         boolean not null,
  invited_at    timestamp(6) not null,
  due_at        timestamp(6) not null,
  reminded      boolean not null,
  verdict       varchar(12) not null,
  answer        text not null,
  answered_at   timestamp(6)
);
create index second_reader_of on second_reader (submission_id);
