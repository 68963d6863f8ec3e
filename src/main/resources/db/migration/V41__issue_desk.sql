alter table issue add column edits integer default 0 not null;
alter table issue add column ground varchar(10) default '' not null;
alter table issue add column pictured boolean default false not null;
alter table issue add column publish_at timestamp(6);
alter table issue add column hindrance varchar(500) default '' not null;
create index issue_publish_at on issue (publish_at);

create table issue_section (
  issue_id uuid not null references issue (id),
  place    integer not null,
  code     varchar(60) not null,
  primary key (issue_id, place)
);

create table cover_picture (
  issue_id    uuid primary key references issue (id),
  jpeg        bytea not null,
  credit      varchar(300) not null,
  uploaded_at timestamp(6) not null
);

create table preview_link (
  hash       varchar(64) primary key,
  issue_id   uuid not null references issue (id),
  recipient  varchar(200) not null,
  made_at    timestamp(6) not null,
  expires_at timestamp(6) not null
);
create index preview_link_of on preview_link (issue_id);

create table former_slug (
  slug    varchar(80) primary key,
  work_id uuid not null references work (id),
  left_at timestamp(6) not null
);
