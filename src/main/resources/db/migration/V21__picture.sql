create table picture (
  id       uuid primary key,
  version  bigint not null,
  hash     varchar(32) not null unique,
  ending   varchar(4) not null,
  width    integer not null,
  height   integer not null,
  size     bigint not null,
  name     varchar(255) not null,
  alt_en   varchar(1000) not null,
  alt_zh   varchar(1000) not null,
  credit   varchar(300) not null,
  licence  varchar(100) not null,
  added_by varchar(200) not null,
  added_at timestamp(6) not null
);
create index picture_added on picture (added_at);
