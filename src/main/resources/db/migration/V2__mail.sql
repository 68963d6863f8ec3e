create table letter (
  id          uuid primary key,
  version     bigint not null,
  kind        varchar(60) not null,
  recipient   varchar(254) not null,
  lang        varchar(2) not null,
  subject     varchar(300) not null,
  body        text not null,
  state       varchar(10) not null,
  attempts    integer not null,
  last_reply  varchar(500) not null,
  created_at  timestamp(6) not null,
  due_at      timestamp(6) not null,
  lease_until timestamp(6)
);
create index letter_due on letter (state, due_at);

create table letter_text (
  id        uuid primary key,
  name      varchar(60) not null,
  lang      varchar(2) not null,
  subject   varchar(300) not null,
  body      text not null,
  editor    varchar(200) not null,
  edited_at timestamp(6) not null
);
create index letter_text_name on letter_text (name, lang);
