alter table notice add column answer text default '' not null;
alter table notice add column answered_at timestamp(6);
alter table notice add column answered_by varchar(200) default '' not null;
