create table open_text (
  id         uuid primary key,
  version    bigint not null,
  work_id    uuid not null references work (id),
  lang       varchar(2) not null,
  account    uuid not null,
  name       varchar(200) not null,
  base       integer not null,
  title      text not null,
  standfirst text not null,
  teaser     text not null,
  markdown   text not null,
  typed_at   timestamp(6),
  seen_at    timestamp(6) not null,
  unique (work_id, lang, account)
);
