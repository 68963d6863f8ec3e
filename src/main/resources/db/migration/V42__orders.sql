-- Places are rewritten row by row when an order changes, so that two rows have the same place for a
-- moment: a key on them refuses every exchange of two neighbours.
create table issue_section_anew (
  issue_id uuid not null references issue (id),
  place    integer not null,
  code     varchar(60) not null
);
insert into issue_section_anew (issue_id, place, code) select issue_id, place, code from issue_section;
drop table issue_section;
alter table issue_section_anew rename to issue_section;
create index issue_section_issue on issue_section (issue_id);

create table work_author_anew (
  work_id   uuid not null references work (id),
  place     integer not null,
  person_id uuid not null references person (id)
);
insert into work_author_anew (work_id, place, person_id) select work_id, place, person_id from work_author;
drop table work_author;
alter table work_author_anew rename to work_author;
create index work_author_work on work_author (work_id);
create index work_author_person on work_author (person_id);
