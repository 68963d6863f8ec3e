create table page_edit (
  id       uuid primary key,
  slug     varchar(80) not null,
  lang     varchar(2) not null,
  source   text not null,
  saved_by varchar(200) not null,
  saved_at timestamp(6) not null
);
create index page_edit_newest on page_edit (slug, lang, saved_at);

create table notice (
  id       uuid primary key,
  version  bigint not null,
  kind     varchar(10) not null,
  page     varchar(400) not null,
  words    text not null,
  email    varchar(254),
  lang     varchar(2) not null,
  sent_at  timestamp(6) not null,
  done_at  timestamp(6),
  done_by  varchar(200) not null
);
create index notice_waiting on notice (done_at, sent_at);
