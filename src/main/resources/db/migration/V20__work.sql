create table work (
  id              uuid primary key,
  version         bigint not null,
  slug            varchar(80) not null unique,
  kind            varchar(20) not null,
  original        varchar(2) not null,
  licence         varchar(60) not null,
  created_at      timestamp(6) not null,
  ref_authors     varchar(500) not null,
  ref_title       varchar(500) not null,
  ref_publisher   varchar(300) not null,
  ref_year        varchar(20) not null,
  ref_identifier  varchar(300) not null,
  expires_on      date,
  retracted_at    timestamp(6),
  retraction_note varchar(2000) not null
);

create table work_author (
  work_id   uuid not null references work (id),
  place     integer not null,
  person_id uuid not null references person (id),
  primary key (work_id, place)
);
create index work_author_person on work_author (person_id);

create table work_label (
  work_id uuid not null references work (id),
  label   varchar(60) not null,
  primary key (work_id, label)
);

create table label (
  code  varchar(60) primary key,
  en    varchar(100) not null,
  zh    varchar(100) not null,
  place integer not null
);

create table edition (
  id                uuid primary key,
  version           bigint not null,
  work_id           uuid not null references work (id),
  lang              varchar(2) not null,
  title             varchar(300) not null,
  standfirst        varchar(1000) not null,
  teaser            varchar(1000) not null,
  revision          integer not null,
  words             integer not null,
  characters        integer not null,
  changed_at        timestamp(6) not null,
  approved_revision integer not null,
  final_revision    integer not null,
  translator        uuid references person (id),
  unique (work_id, lang)
);

create table revision (
  id         uuid primary key,
  edition_id uuid not null references edition (id),
  number     integer not null,
  title      varchar(300) not null,
  standfirst varchar(1000) not null,
  teaser     varchar(1000) not null,
  markdown   text not null,
  passages   text not null,
  words      integer not null,
  characters integer not null,
  saved_by   varchar(200) not null,
  saved_at   timestamp(6) not null,
  unique (edition_id, number)
);

create table publication (
  id           uuid primary key,
  work_id      uuid not null references work (id),
  lang         varchar(2) not null,
  revision_id  uuid not null references revision (id),
  version      integer not null,
  published_at timestamp(6) not null,
  note_en      varchar(2000) not null,
  note_zh      varchar(2000) not null,
  newest       boolean not null,
  unique (work_id, lang, version)
);
create index publication_newest on publication (newest, published_at);
