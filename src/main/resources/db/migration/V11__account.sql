create table account (
  id            uuid primary key,
  version       bigint not null,
  email         varchar(254) not null unique,
  password      varchar(200) not null,
  name          varchar(200) not null,
  person        uuid references person (id),
  lang          varchar(2) not null,
  roles         varchar(100) not null,
  demonstration boolean not null,
  closed        boolean not null,
  created_at    timestamp(6) not null,
  seen_at       timestamp(6)
);
create table signed_link (
  id         uuid primary key,
  version    bigint not null,
  hash       varchar(64) not null unique,
  purpose    varchar(60) not null,
  subject    uuid not null,
  holder     varchar(254) not null,
  landing    varchar(300) not null,
  lang       varchar(2) not null,
  issued_at  timestamp(6) not null,
  expires_at timestamp(6) not null,
  revoked_at timestamp(6)
);
create index signed_link_subject on signed_link (purpose, subject);
create index signed_link_holder on signed_link (holder);
create table visit (
  id         uuid primary key,
  version    bigint not null,
  hash       varchar(64) not null unique,
  account    uuid references account (id),
  lang       varchar(2) not null,
  agent      varchar(300) not null,
  began_at   timestamp(6) not null,
  seen_at    timestamp(6) not null,
  expires_at timestamp(6) not null
);
create index visit_account on visit (account);
create table visit_grant (
  visit uuid not null references visit (id) on delete cascade,
  link  uuid not null references signed_link (id) on delete cascade,
  primary key (visit, link)
);
create table api_token (
  id         uuid primary key,
  version    bigint not null,
  hash       varchar(64) not null unique,
  account    uuid not null references account (id),
  title      varchar(100) not null,
  created_at timestamp(6) not null,
  used_at    timestamp(6),
  expires_at timestamp(6) not null
);
create index api_token_account on api_token (account);
