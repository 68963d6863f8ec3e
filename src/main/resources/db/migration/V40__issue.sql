create table section (
  code  varchar(60) primary key,
  en    varchar(100) not null,
  zh    varchar(100) not null,
  place integer not null
);

create table issue (
  id           uuid primary key,
  version      bigint not null,
  issue_year   integer not null,
  issue_number integer not null,
  issue_date   date not null,
  title_en     varchar(300) not null,
  title_zh     varchar(300) not null,
  editorial_en text not null,
  editorial_zh text not null,
  published_at timestamp(6),
  unique (issue_year, issue_number)
);

create table entry (
  id        uuid primary key,
  version   bigint not null,
  issue_id  uuid not null references issue (id),
  section   varchar(60) not null,
  place     integer not null,
  work_id   uuid not null references work (id),
  teaser_en varchar(1000) not null,
  teaser_zh varchar(1000) not null,
  featured  boolean not null
);
create index entry_work on entry (work_id);
