create table person (
  id             uuid primary key,
  version        bigint not null,
  slug           varchar(80) not null unique,
  given          varchar(100) not null,
  family         varchar(100) not null,
  han            varchar(60) not null,
  name_order     varchar(12) not null,
  sort_key       varchar(210) not null,
  email          varchar(254),
  orcid          varchar(19) not null,
  affiliation_en varchar(300) not null,
  affiliation_zh varchar(300) not null,
  bio_en         text not null,
  bio_zh         text not null,
  photo          varchar(80) not null,
  listed         boolean not null
);
create index person_email on person (email);
create index person_sort on person (sort_key);
