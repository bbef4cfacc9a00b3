-- In which forms an organisation's name may be met (org.treffpunkt.shared.NameForm), so that those called alike are found by an index among thousands. Persons are found by the name they are
-- sorted by: of them nothing is written down twice.
create table organisation_name_form (
    organisation_id uuid not null,
    kind text not null,
    form text not null,
    constraint organisation_name_form_pk primary key (organisation_id, kind, form),
    constraint organisation_name_form_organisation_exists foreign key (organisation_id) references organisation (id) on delete cascade
);
create index organisation_name_form_by_letters on organisation_name_form using gin (form gin_trgm_ops) where kind = 'NAME';
create index organisation_name_form_by_form on organisation_name_form (form);
comment on column organisation_name_form.kind is 'not personal';
comment on column organisation_name_form.form is 'not personal';
create index person_by_likeness on person using gin (lower(sort_name) gin_trgm_ops);

-- Of what is there already, as well as SQL can; whenever a record is written, the program does it.
insert into organisation_name_form (organisation_id, kind, form)
    select distinct id, called.kind, btrim(regexp_replace(regexp_replace(lower(replace(regexp_replace(normalize(called.name, nfkd), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss')), '[^[:alnum:]]+', ' ', 'g'),
            '\m(e v|ev|eingetragener verein|gemeinnutziger? gmbh|ggmbh|gmbh|mbh)\M', '', 'g')) as form
    from organisation cross join lateral (
        select 'NAME' as kind, value as name from jsonb_each_text(organisation.name) where key <> 'original' and name_known
        union all select 'NAME', unnest(alternate_names)
        union all select 'SHORT', short_name where short_name is not null) called;
delete from organisation_name_form where form = '';

-- What was merged stays as a tombstone that says which record it is now.
alter table organisation
    add merged_into uuid,
    add constraint organisation_merged_into_exists foreign key (merged_into) references organisation (id),
    add constraint merged_record_stays_merged check (merged_into is null or deleted_at is not null);
alter table person
    add merged_into uuid,
    add constraint person_merged_into_exists foreign key (merged_into) references person (id),
    add constraint merged_record_stays_merged check (merged_into is null or deleted_at is not null);
create index organisation_by_merging on organisation (merged_into) where merged_into is not null;
create index person_by_merging on person (merged_into) where merged_into is not null;

-- Two records that somebody looked at and found to be two. Of either kind, hence without foreign keys: of records that are not there any more it says nothing.
create table distinction (
    first_id uuid not null,
    second_id uuid not null,
    made_at timestamptz not null,
    made_by text not null,
    constraint distinction_pk primary key (first_id, second_id),
    constraint distinction_in_order check (first_id < second_id)
);
comment on column distinction.made_by is 'personal: ACCOUNTS, ACCOUNT';

-- Ways to reach somebody, in their standard form. What many have in common, such as the switchboard of a town, tells nobody apart.
create view organisation_contact with (security_invoker = true) as
    select id as organisation_id, network_id, point ->> 'normalised' as address from organisation cross join jsonb_array_elements(contact_points) point
    where deleted_at is null and point ->> 'normalised' is not null;
create view person_contact with (security_invoker = true) as
    select id as person_id, network_id, point ->> 'normalised' as address from person cross join jsonb_array_elements(contact_points) point
    where deleted_at is null and point ->> 'normalised' is not null;

-- Pairs of which the first is kept by one of the networks (or by any): called alike, or reached in the same way. The likest first. What of it may be known by whom is asked by the program.
create function organisations_alike(everywhere boolean, networks uuid[]) returns table (first_id uuid, second_id uuid, likeness real)
    language sql stable set pg_trgm.similarity_threshold = 0.5
    begin atomic
        with mine as (select id from organisation where deleted_at is null and (everywhere or network_id = any (networks))),
        alike as (
            select one.organisation_id as a, other.organisation_id as b, similarity(one.form, other.form) as likeness
                from mine join organisation_name_form one on one.organisation_id = mine.id and one.kind = 'NAME'
                join organisation_name_form other on other.kind = 'NAME' and other.form % one.form
            union all
            select one.organisation_id, other.organisation_id, 0
                from mine join organisation_name_form one on one.organisation_id = mine.id
                join organisation_name_form other on other.form = one.form and not (one.kind = 'INITIALS' and other.kind = 'INITIALS')
            union all
            select one.organisation_id, other.organisation_id, 0
                from mine join organisation_contact one on one.organisation_id = mine.id join organisation_contact other using (address)
                where address in (select address from organisation_contact group by address having count(*) between 2 and 8))
        select least(a, b), greatest(a, b), max(alike.likeness)
        from alike join organisation other on other.id = b and other.deleted_at is null
        where a <> b and not exists (select from organisation one where one.id = a and (one.parent_id = b or other.parent_id = a))
        group by 1, 2 order by 3 desc, 1, 2 limit 1000;
    end;

create function persons_alike(everywhere boolean, networks uuid[]) returns table (first_id uuid, second_id uuid, likeness real)
    language sql stable set pg_trgm.similarity_threshold = 0.6
    begin atomic
        with mine as (select id, sort_name, family_name from person where deleted_at is null and (everywhere or network_id = any (networks))),
        alike as (
            select mine.id as a, other.id as b, similarity(lower(mine.sort_name), lower(other.sort_name)) as likeness
                from mine join person other on lower(other.sort_name) % lower(mine.sort_name) and other.family_name is not null
                where mine.family_name is not null
            union all
            select one.person_id, other.person_id, 0
                from mine join person_contact one on one.person_id = mine.id join person_contact other using (address)
                where address in (select address from person_contact group by address having count(*) between 2 and 8))
        select least(a, b), greatest(a, b), max(alike.likeness)
        from alike join person other on other.id = b and other.deleted_at is null
        where a <> b
        group by 1, 2 order by 3 desc, 1, 2 limit 1000;
    end;

-- The same for somebody who is not recorded yet.
create function organisations_like(names text[], short_forms text[], addresses text[]) returns table (id uuid, likeness real)
    language sql stable set pg_trgm.similarity_threshold = 0.45
    begin atomic
        select organisation.id, max(found.likeness)
        from (
            select organisation_id, similarity(form, wanted) as likeness from unnest(names) wanted join organisation_name_form on kind = 'NAME' and form % wanted
            union all
            select organisation_id, 0 from organisation_name_form where form = any (short_forms) or kind = 'SHORT' and form = any (names)
            union all
            select organisation_id, 0 from organisation_contact where address = any (addresses)) found
        join organisation on organisation.id = found.organisation_id and deleted_at is null
        group by 1 order by 2 desc, 1 limit 50;
    end;

create function persons_like(wanted text, addresses text[]) returns table (id uuid, likeness real)
    language sql stable set pg_trgm.similarity_threshold = 0.5
    begin atomic
        select person.id, max(found.likeness)
        from (
            select called.id as person_id, similarity(lower(called.sort_name), wanted) as likeness from person called where lower(called.sort_name) % wanted and called.family_name is not null
            union all
            select person_contact.person_id, 0 from person_contact where address = any (addresses)) found
        join person on person.id = found.person_id and deleted_at is null
        group by 1 order by 2 desc, 1 limit 50;
    end;
