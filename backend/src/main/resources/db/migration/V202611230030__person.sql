create table person (
    like record_template including constraints,
    given_name text,
    family_name text,
    academic_title text,
    languages text[] not null,
    engagement text,
    contact_points jsonb not null,
    basis jsonb not null,
    constraint person_pk primary key (id)
);
create index person_by_network on person (network_id, sort_name, id);
create index person_by_name on person (sort_name, id);
create index person_by_change on person (updated_at, id);
create index person_by_words on person using gin (to_tsvector('german', search_text));
create index person_by_letters on person using gin (search_text gin_trgm_ops);

create table person_function (
    id uuid not null,
    person_id uuid not null,
    position integer not null,
    organisation_id uuid,
    title jsonb not null,
    office boolean not null,
    subject jsonb,
    period jsonb not null,
    valid_from date,
    valid_until date,
    constraint person_function_pk primary key (id),
    constraint person_function_person_exists foreign key (person_id) references person (id),
    constraint person_function_organisation_exists foreign key (organisation_id) references organisation (id),
    constraint person_function_period_ordered check (valid_until >= valid_from)
);
create index person_function_by_person on person_function (person_id, position);
create index person_function_by_organisation on person_function (organisation_id);

alter table membership add constraint membership_person_exists foreign key (person_id) references person (id);
create index membership_by_person on membership (person_id);
