create table change_counter (
  newest bigint not null
);
insert into change_counter (newest) values (0);

create table change_log (
  sequence   bigint primary key,
  kind       varchar(30) not null,
  subject    uuid not null,
  lang       varchar(2) not null,
  changed_at timestamp(6) not null
);

create table audit_entry (
  id      uuid primary key,
  done_at timestamp(6) not null,
  who     varchar(40) not null,
  deed    varchar(60) not null,
  kind    varchar(30) not null,
  subject uuid not null,
  detail  varchar(1000) not null
);
create index audit_entry_subject on audit_entry (subject);

create table job (
  id          uuid primary key,
  kind        varchar(40) not null,
  argument    text not null,
  title       varchar(300) not null,
  state       varchar(10) not null,
  done        integer not null,
  total       integer not null,
  remark      varchar(300) not null,
  stop_asked  boolean not null,
  created_at  timestamp(6) not null,
  due_at      timestamp(6) not null,
  lease_until timestamp(6),
  finished_at timestamp(6)
);
create index job_due on job (state, due_at);

create table network (
  id             integer primary key,
  version        bigint not null,
  name_en        varchar(200) not null,
  name_zh        varchar(200) not null,
  journal_en     varchar(200) not null,
  journal_zh     varchar(200) not null,
  tagline_en     varchar(300) not null,
  tagline_zh     varchar(300) not null,
  notice_en      varchar(500) not null,
  notice_zh      varchar(500) not null,
  issn           varchar(9) not null,
  sender_name    varchar(200) not null,
  zone           varchar(60) not null,
  months_between integer not null
);
