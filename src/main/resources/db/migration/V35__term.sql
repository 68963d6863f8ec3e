create table term (
  id      uuid primary key,
  version bigint not null,
  concept varchar(100) not null,
  en      varchar(200) not null,
  hans    varchar(200) not null,
  hant    varchar(200) not null,
  status  varchar(20) not null,
  note    varchar(1000) not null,
  origin  varchar(200) not null
);
create index term_concept on term (concept);
