alter table audit_entry add column who_name varchar(200) default '' not null;
create index audit_entry_done_at on audit_entry (done_at, id);
