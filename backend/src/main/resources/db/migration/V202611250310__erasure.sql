-- What is left of a person whose data was erased: a row without a name, so that meetings and decisions still say that somebody was there.
alter table person
    add erased_at timestamptz,
    add constraint erased_person_stays_erased check (erased_at is null or deleted_at is not null and num_nonnulls(given_name, family_name, academic_title) = 0 and contact_points = '[]');

-- What was erased, without a word of it. The same stands in a file outside the database, from which it is done again after a save was brought back.
create table erasure (
    id uuid not null,
    person_id uuid,
    subject text,
    family_name_alone boolean not null,
    erased_at timestamptz not null,
    constraint erasure_pk primary key (id),
    constraint erasure_of_one check (num_nonnulls(person_id, subject) = 1)
);
create index erasure_by_person on erasure (person_id);
create index erasure_asker on erasure (subject);
comment on column erasure.subject is 'personal: PROTECTION, REQUEST';

-- What somebody asks for who is known here: to see, to correct, to object, to be erased. One row for each network that is asked.
create table data_request (
    id uuid not null,
    version bigint not null,
    kind text not null,
    status text not null,
    network_id uuid,
    email text,
    subject text,
    text text,
    language text not null,
    received_at timestamptz not null,
    updated_at timestamptz not null,
    due_on date not null,
    decided_at timestamptz,
    decided_by text,
    reason text,
    constraint data_request_pk primary key (id),
    constraint data_request_network_exists foreign key (network_id) references network (id),
    constraint data_request_kind_known check (kind in ('ACCESS', 'ERASURE', 'CORRECTION', 'OBJECTION')),
    constraint data_request_status_known check (status in ('OPEN', 'DONE', 'REFUSED')),
    constraint data_request_language_known check (language in ('DE', 'EN')),
    constraint data_request_decided_when_closed check ((status = 'OPEN') = (decided_at is null))
);
create index data_request_by_network on data_request (network_id, due_on);
create index data_request_by_email on data_request (lower(email));
create index data_request_asker on data_request (subject);
comment on column data_request.kind is 'not personal';
comment on column data_request.status is 'not personal';
comment on column data_request.email is 'personal: PROTECTION, REQUEST';
comment on column data_request.subject is 'personal: PROTECTION, REQUEST';
comment on column data_request.text is 'personal: PROTECTION, REQUEST';
comment on column data_request.language is 'not personal';
comment on column data_request.due_on is 'not personal';
comment on column data_request.decided_by is 'personal: PROTECTION, REQUEST';
comment on column data_request.reason is 'personal: PROTECTION, REQUEST';

-- By which somebody without an account sees what is known of their address. The secret itself is in the letter only.
create table data_link (
    hash text not null,
    email text not null,
    expires_at timestamptz not null,
    constraint data_link_pk primary key (hash)
);
create index data_link_by_email on data_link (lower(email));
comment on column data_link.hash is 'not personal';
comment on column data_link.email is 'personal: PROTECTION, REQUEST';

-- A published version stays as it was, but for a person in it who is erased: that only the owner of the table does, within the function that erases.
create or replace function published_version_stays() returns trigger language plpgsql as $$
begin
    if current_setting('treffpunkt.erasing', true) = 'true' and current_user = (select pg_get_userbyid(relowner) from pg_class where oid = tg_relid) then return new; end if;
    raise exception 'A published version of an agreement never changes.' using errcode = 'check_violation', constraint = 'published_version_stays';
end
$$;

-- By what a person is recognised in what others wrote: patterns, each of which matches nothing where there is nothing to recognise.
create type personal_marks as (
    person uuid,
    network uuid,
    -- Given and family name in any order, also with an initial or a title.
    names text,
    -- The family name alone, as it is written; looked for in records of the keeping network only.
    family text,
    -- Both as they stand in search texts.
    folded_names text,
    folded_family text,
    -- Addresses and numbers.
    addresses text,
    folded_addresses text,
    -- Addresses that are this person's own, in lower case and in standard form, and those that others have too.
    own_addresses text[],
    shared_addresses text[],
    -- Whatever does not match this matches none of the above.
    loose text);

-- The word as a pattern that matches it; blanks may be of any width.
create function pattern_of(word text) returns text language sql immutable strict
    return regexp_replace(regexp_replace(btrim(word), '([^[:alnum:][:space:]])', '\\\1', 'g'), '[[:space:]]+', '[[:space:]]+', 'g');

-- The number as a pattern that matches it however it is grouped, with and without the code of the country.
create function number_pattern_of(number text) returns text language sql immutable strict
    return case when number like '+49%' then '(\+?49|0049)?[[:space:]()/.-]*0?[[:space:]()/.-]*' else '\+?' end
        || regexp_replace(regexp_replace(case when number like '+49%' then substr(number, 4) else number end, '[^0-9]', '', 'g'), '([0-9])(?=[0-9])', '\1[[:space:]()/.-]*', 'g');

-- As SearchText folds it.
create function folded(word text) returns text language sql immutable strict
    return btrim(regexp_replace(replace(lower(regexp_replace(normalize(regexp_replace(word, '([[:alpha:]]{4})innen(?![[:alpha:]])', '\1en', 'g'), nfkd), '[\u0300-\u036f]+', '', 'g')), 'ß', 'ss'),
        '[^[:alnum:]]+', ' ', 'g'));

-- Whole words only; nothing, and hence no match, where there are no variants.
create function whole_words(variants text[]) returns text language sql immutable
    return case when cardinality(array_remove(variants, null)) = 0 then 'a\A' else '(?<![[:alnum:]])(' || array_to_string(array_remove(variants, null), '|') || ')(s|[''’]s)?(?![[:alnum:]])' end;

-- The contact points that a person has in records about them.
create function contact_points_of(whose uuid) returns table (kind text, value text, normalised text) language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select distinct point ->> 'kind', point ->> 'value', coalesce(point ->> 'normalised', lower(point ->> 'value'))
        from (
            select contact_points from person where id = whose
            union all select contact_points from partner_contact where person_id = whose and organisation_id is null
            union all select contact_points from representative where person_id = whose
            union all select jsonb_build_array(jsonb_build_object('kind', 'EMAIL', 'value', contact ->> 'email'))
                || case when contact ->> 'phone' is null then '[]' else jsonb_build_array(jsonb_build_object('kind', 'PHONE', 'value', contact ->> 'phone')) end
                from application where person_id = whose and profile is null
        ) held cross join jsonb_array_elements(held.contact_points) point;
    end;

-- Whether an address or number is also that of an organisation, a network, a body or another person: an office's, or a family's.
create function held_by_others(whose uuid, address text) returns boolean language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select exists (
            select from (
                select contact_points from person where id <> whose and erased_at is null
                union all select contact_points from organisation
                union all select contact_points from site
                union all select contact_points from network
                union all select contact_points from committee
                union all select contact_points from counselling_offer
                union all select contact_points from partner_contact where person_id <> whose
                union all select contact_points from representative where person_id <> whose
            ) held cross join jsonb_array_elements(held.contact_points) point
            where point ->> 'normalised' = address);
    end;

create function marks_of(whose uuid, family_alone boolean) returns personal_marks language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    it person;
    marks personal_marks;
    point record;
    given text;
    names text[] := '{}';
    folded_names text[] := '{}';
    addresses text[] := '{}';
    folded_addresses text[] := '{}';
    family text;
begin
    select * into it from person where id = whose;
    family := pattern_of(it.family_name);
    if it.given_name is not null and it.family_name is not null then
        foreach given in array array[it.given_name, split_part(it.given_name, ' ', 1), left(it.given_name, 1) || '.'] loop
            names := names || (pattern_of(given) || '[[:space:]]+' || family) || (family || '[[:space:]]*,?[[:space:]]+' || pattern_of(given));
            if given not like '%.' then folded_names := folded_names || (folded(given) || ' ' || folded(it.family_name)) || (folded(it.family_name) || ' ' || folded(given)); end if;
        end loop;
    end if;
    if it.academic_title is not null and it.family_name is not null then
        names := names || (pattern_of(it.academic_title) || '[[:space:]]+' || family);
        folded_names := folded_names || (folded(it.academic_title) || ' ' || folded(it.family_name));
    end if;
    marks.own_addresses := '{}';
    marks.shared_addresses := '{}';
    for point in select * from contact_points_of(whose) loop
        if held_by_others(whose, point.normalised) and (it.family_name is null or position(replace(folded(it.family_name), ' ', '') in replace(folded(point.value), ' ', '')) = 0) then
            marks.shared_addresses := marks.shared_addresses || point.value;
        else
            marks.own_addresses := marks.own_addresses || lower(point.value) || point.normalised;
            addresses := addresses || case when point.kind in ('PHONE', 'FAX') and point.normalised like '+%' then number_pattern_of(point.normalised) else pattern_of(point.normalised) end || pattern_of(point.value);
            folded_addresses := folded_addresses || folded(point.value) || folded(point.normalised);
        end if;
    end loop;
    marks.person := whose;
    marks.network := it.network_id;
    marks.names := whole_words(names);
    marks.family := whole_words(case when family_alone then array[family] else '{}' end);
    marks.folded_names := whole_words(folded_names);
    marks.folded_family := whole_words(case when family_alone then array[folded(it.family_name)] else '{}' end);
    marks.addresses := whole_words(addresses);
    marks.folded_addresses := whole_words(folded_addresses);
    marks.loose := coalesce(nullif(array_to_string(array_remove(array[family, folded(it.family_name)] || addresses || folded_addresses, null), '|'), ''), 'a\A');
    return marks;
end $$;

-- What takes the place of a name.
create function removed_person(english boolean) returns text language sql immutable return case when english then 'removed person' else 'entfernte Person' end;

create function without_person(it text, marks personal_marks, near boolean, english boolean default false) returns text language sql immutable
    return regexp_replace(regexp_replace(regexp_replace(it, (marks).addresses, '[…]', 'gi'), (marks).names, removed_person(english), 'gi'),
        case when near then (marks).family else 'a\A' end, removed_person(english), 'g');

create function without_person(it text[], marks personal_marks, near boolean) returns text[] language sql immutable
    return case when it is null then null else array(select without_person(word, marks, near) from unnest(it) with ordinality as words (word, place) order by place) end;

-- Of a search text, which knows no names but words.
create function words_without_person(it text, marks personal_marks, near boolean) returns text language sql immutable
    return btrim(regexp_replace(regexp_replace(regexp_replace(it, (marks).folded_addresses, ' ', 'g'), (marks).folded_names, ' ', 'g'),
        case when near then (marks).folded_family else 'a\A' end, ' ', 'g'));

-- Of a document: in texts by their language; a contact point that is the person's goes as a whole.
create function without_person(it jsonb, marks personal_marks, near boolean, english boolean default false) returns jsonb language plpgsql immutable as $$
begin
    return case jsonb_typeof(it)
        when 'string' then to_jsonb(without_person(it #>> '{}', marks, near, english))
        when 'array' then (
            select coalesce(jsonb_agg(without_person(element, marks, near, english) order by place), '[]')
            from jsonb_array_elements(it) with ordinality as elements (element, place)
            where not coalesce(jsonb_typeof(element) = 'object' and element ? 'kind' and element ? 'value' and (element ->> 'value' ~* marks.addresses or element ->> 'normalised' ~* marks.addresses), false))
        when 'object' then (
            select coalesce(jsonb_object_agg(key, without_person(value, marks, near, case when it ? 'original' then key like 'en%' else english end)), '{}') from jsonb_each(it))
        else it end;
end $$;

-- Over, at the latest on that day.
create function closed_on(period jsonb, first_day date, day date) returns jsonb language sql immutable
    return case when period ? 'until' or period ->> 'ended' = 'true' then period
        else period || jsonb_build_object('ended', true, 'until', case when first_day > day then period ->> 'from' else day::text end) end;

-- The network of a row `it` of a table, as an expression: its own, or that of the record it is part of. None where a table knows no network.
create function network_expression(place regclass) returns text language sql stable
    return coalesce((
        select expression from (
            select 0 as rank, 'it.network_id' as expression from pg_attribute where attrelid = place and attname = 'network_id' and attnotnull
            union all
            select 1, format('(select whole.network_id from %s whole where whole.id = it.%I)', it.confrelid::regclass, own.attname)
            from pg_constraint it join pg_attribute own on own.attrelid = it.conrelid and own.attnum = it.conkey[1] and own.attnotnull
                join pg_attribute theirs on theirs.attrelid = it.confrelid and theirs.attname = 'network_id' and theirs.attnotnull
            where it.contype = 'f' and it.conrelid = place
            union all
            select 2, 'it.network_id' where place in ('data_request'::regclass, '"grant"'::regclass, 'audit_record'::regclass)
        ) ways order by rank, expression limit 1), 'null::uuid');

-- The tables in which people may write about people.
create function tables_of_texts() returns setof regclass language sql stable
    begin atomic
        select oid::regclass from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not in ('flyway_schema_history', 'term', 'vocabulary_edition', 'audit_record', 'audit_content', 'audit_seal', 'erasure', 'brake')
        order by relname;
    end;

-- Takes the person out of everything that others wrote. Records that it changes get a new version, so that nobody writes back what they read before.
create function erase_mentions(marks personal_marks) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    place regclass;
    near text;
    changes text;
    candidates text;
    before_list text;
    after_list text;
    versioned boolean;
    changed jsonb[];
    whole record;
begin
    for place in select * from tables_of_texts() loop
        near := format('coalesce(%s = $3, false)', network_expression(place));
        select string_agg(format('%I = %s', attname, expression), ', '), string_agg(format('it.%I::text ~* $2', attname), ' or '), string_agg(format('it.%I', attname), ', '), string_agg(expression, ', ')
            into changes, candidates, before_list, after_list
            from (
                select attname, format(case when attname in ('search_text', 'form') then 'words_without_person(it.%I, $1, %s)' else 'without_person(it.%I, $1, %s)' end, attname, near) as expression
                from pg_attribute
                where attrelid = place and attnum > 0 and not attisdropped and attgenerated = '' and atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype)
            ) texts;
        continue when changes is null;
        versioned := (select count(*) = 2 from pg_attribute where attrelid = place and attname in ('version', 'updated_at') and not attisdropped);
        if versioned then changes := changes || ', version = it.version + 1, updated_at = greatest(now(), it.updated_at + interval ''1 microsecond'')'; end if;
        execute format('with changed as (update %s it set %s where (%s) and (row(%s) is distinct from row(%s)) returning to_jsonb(it) as content) select array_agg(content) from changed',
                place, changes, candidates, before_list, after_list)
            into changed using marks, marks.loose, marks.network;
        continue when versioned or changed is null;
        for whole in
            select it.confrelid::regclass as place, own.attname
            from pg_constraint it join pg_attribute own on own.attrelid = it.conrelid and own.attnum = it.conkey[1] and own.attnotnull
                join pg_attribute theirs on theirs.attrelid = it.confrelid and theirs.attname = 'version'
                join pg_attribute stamp on stamp.attrelid = it.confrelid and stamp.attname = 'updated_at'
            where it.contype = 'f' and it.conrelid = place
        loop
            execute format('update %s set version = version + 1, updated_at = greatest(now(), updated_at + interval ''1 microsecond'') where id in (select (content ->> $2)::uuid from unnest($1) content)', whole.place)
                using changed, whole.attname;
        end loop;
    end loop;
end $$;

-- What the audit holds of these objects goes; of others, the person does. Each gets an entry ERASED, without which the verification would find that something is missing.
create function erase_from_audit(objects uuid[], marks personal_marks, asker text, asking_with text) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    touched uuid[];
    mentioning uuid[];
begin
    with erased as (
        update audit_content content set before = null, after = null, salt = null from audit_record it
        where it.id = content.record_id and it.object_id = any (objects) and num_nonnulls(content.before, content.after, content.salt) > 0
        returning it.object_id)
    select array_agg(distinct object_id) into touched from erased;
    with candidate as (
        select content.record_id, it.object_id, without_person(content.before::jsonb, marks, it.network_id = marks.network)::text as before, without_person(content.after::jsonb, marks, it.network_id = marks.network)::text as after
        from audit_content content join audit_record it on it.id = content.record_id
        where it.object_id is not null and (content.before ~* marks.loose or content.after ~* marks.loose)),
    erased as (
        update audit_content content set before = candidate.before, after = candidate.after, salt = null from candidate
        where candidate.record_id = content.record_id and (content.before::jsonb is distinct from candidate.before::jsonb or content.after::jsonb is distinct from candidate.after::jsonb)
        returning candidate.object_id)
    select array_agg(distinct object_id) into mentioning from erased;
    insert into audit_record (id, at, subject, client, action, kind, object_id, network_id, about, filters)
        select uuidv7(), now(), asker, asking_with, 'ERASED', last.kind, last.object_id, last.network_id, last.about, '{}'
        from (select distinct unnest(touched || mentioning) as object) object
            cross join lateral (select * from audit_record it where it.object_id = object.object and it.kind is not null order by it.number desc limit 1) last
        where marks.person is null or object.object <> marks.person;
end $$;

-- Statistics of the planner quote values that occur often.
create function forget_statistics() returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    place regclass;
begin
    for place in select * from tables_of_texts() union all select 'audit_content'::regclass loop
        if exists (select from pg_stats join pg_class on relname = tablename where schemaname = 'public' and pg_class.oid = place) then execute format('analyze %s', place); end if;
    end loop;
end $$;

-- Mails that wait to be sent to these addresses are not sent, and what was sent does not tell to whom.
create function erase_mails(addresses text[]) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from invitation_letter where id in (select id from queued_mail where lower(recipient) = any (addresses));
    delete from queued_mail where lower(recipient) = any (addresses);
    update queued_mail set recipient_hash = '' where recipient_hash = any (array(select encode(sha256(convert_to(lower(address), 'UTF8')), 'hex') from unnest(addresses) address));
    delete from data_link where lower(email) = any (addresses);
end $$;

/* Erases all that is known of a person. What stays is that somebody was there: seats, participations, memberships and what representatives did, under "removed person".
   Says when it was done; the same person again changes nothing. */
create function erase_person(whose uuid, family_alone boolean, asker text, asking_with text) returns timestamptz language plpgsql security definer set search_path = public, pg_temp as $$
declare
    it person;
    marks personal_marks;
    objects uuid[];
    today date := (now() at time zone 'UTC')::date;
    removed constant jsonb := '{"original": "de", "de": "Entfernte Person", "en": "Removed person"}';
    basis_of_proof constant jsonb := '{"purpose": "Nachweis der Löschung", "legalBasis": "LEGAL_OBLIGATION"}';
begin
    select * into it from person where id = whose for update;
    if it.id is null or it.erased_at is not null then return it.erased_at; end if;
    perform set_config('treffpunkt.erasing', 'true', true);
    marks := marks_of(whose, family_alone);
    objects := array[whose]
        || array(select id from membership where person_id = whose)
        || array(select id from partner_contact where person_id = whose)
        || array(select id from application where person_id = whose or lower(contact ->> 'email') = any (marks.own_addresses))
        || array(select id from invitation where lower(email) = any (marks.own_addresses))
        || array(select id from signature_request where lower(email) = any (marks.own_addresses))
        || array(select id from signature where lower(signer_email) = any (marks.own_addresses))
        || array(select id from data_request where lower(email) = any (marks.own_addresses));

    -- Before letters about them, the records that point to those letters.
    delete from invitation_letter where invitation_id in (select id from invitation where lower(email) = any (marks.own_addresses));
    delete from invitation where lower(email) = any (marks.own_addresses);
    perform erase_mails(marks.own_addresses);
    delete from signature_request where lower(email) = any (marks.own_addresses);
    update signature set signer_name = 'Entfernte Person', signer_email = null, signer_function = null, sources = '[]', version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond')
        where lower(signer_email) = any (marks.own_addresses);
    update data_request set email = null, text = null, reason = null, status = case status when 'OPEN' then 'DONE' else status end, decided_at = coalesce(decided_at, now()), version = version + 1, updated_at = now()
        where lower(email) = any (marks.own_addresses);
    delete from idempotent_answer where answer::text ~* marks.loose or position(whose::text in answer::text) > 0;

    delete from application_link where application_id = any (objects);
    update application_step set by_name = 'Entfernte Person', text = null
        where application_id in (select id from application where id = any (objects)) and (application_step.by_subject is null or application_id in (select id from application where id = any (objects) and profile is null));
    -- Whom no mail reaches any more cannot be answered: what is still open is over. Of an organisation that was admitted or declined, the application stays.
    update application set
        contact = '{"givenName": "Entfernte", "familyName": "Person", "email": "removed@removed.invalid"}', basis = basis_of_proof, sources = '[]',
        reason = case when profile is null then '[…]' else reason end,
        name = case when profile is null then removed else name end, sort_name = case when profile is null then 'Entfernte Person' else sort_name end, search_text = case when profile is null then '' else search_text end,
        status = case when status in ('RECEIVED', 'IN_REVIEW', 'QUESTION') then 'WITHDRAWN' else status end,
        deleted_at = case when profile is null or status in ('RECEIVED', 'IN_REVIEW', 'QUESTION') then coalesce(deleted_at, now()) else deleted_at end,
        version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond')
        where id = any (objects);

    -- What they agreed to says by which addresses; the table comes with a later migration.
    if to_regclass('public.consent') is not null then
        delete from consent where person_id = whose or partner_contact_id in (select id from partner_contact where person_id = whose);
        delete from consent_link where request_id in (select id from consent_request where person_id = whose or partner_contact_id in (select id from partner_contact where person_id = whose));
        delete from consent_request where person_id = whose or partner_contact_id in (select id from partner_contact where person_id = whose);
    end if;
    delete from partner_interaction where contact_id in (select id from partner_contact where person_id = whose);
    update partner_contact set keeper_id = null, version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond') where keeper_id = whose;
    update partner_contact set
        name = removed, sort_name = 'Entfernte Person', search_text = '', subject = null, notes = null, topics = '{}', country = null, level = null, next_contact_due = null, contact_points = '[]',
        basis = basis_of_proof, sources = '[]', incomplete_lists = '{}', period = '{"ended": false}', valid_from = null, valid_until = null, deleted_at = coalesce(deleted_at, now()),
        version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond')
        where person_id = whose;

    update membership set
        name = removed, sort_name = 'Entfernte Person', search_text = '', note = null, sources = '[]', end_reason = null, status = 'ENDED',
        period = closed_on(period, valid_from, today) - 'stated', valid_until = coalesce(valid_until, greatest(valid_from, today)),
        version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond')
        where person_id = whose;
    update checklist set name = removed, sort_name = 'Entfernte Person', search_text = '', version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond')
        where membership_id in (select id from membership where person_id = whose);
    update signature set
        signer_name = 'Entfernte Person', signer_email = null, signer_function = null, revocation_reason = case when revoked_on is null then null else '[…]' end, name = removed, sort_name = 'Entfernte Person', search_text = '',
        sources = '[]', version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond')
        where membership_id in (select id from membership where person_id = whose);
    delete from signature_request where membership_id in (select id from membership where person_id = whose);

    -- Representatives who are called by a name of their own are this person where they are called alike in the same network, or reached alike.
    update representative set person_id = whose, name = null
        where person_id is null and (
            exists (select from membership where membership.id = membership_id and membership.network_id = it.network_id) and name ~* ('^[[:space:]]*' || marks.names || '[[:space:]]*$')
            or exists (select from jsonb_array_elements(contact_points) point where lower(point ->> 'value') = any (marks.own_addresses) or point ->> 'normalised' = any (marks.own_addresses)));
    update representative set contact_points = '[]', basis = basis_of_proof, period = closed_on(period, valid_from, today) - 'stated', valid_until = coalesce(valid_until, greatest(valid_from, today)) where person_id = whose;
    update membership set version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond') where id in (select membership_id from representative where person_id = whose);

    update seat set title = null, period = closed_on(period, valid_from, today) - 'stated', valid_until = coalesce(valid_until, greatest(valid_from, today)) where person_id = whose;
    update committee set version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond') where id in (select committee_id from seat where person_id = whose);
    update participation set contribution = null where person_id = whose;
    update meeting set version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond') where id in (select meeting_id from participation where person_id = whose);

    delete from person_function where person_id = whose;
    update person set
        given_name = null, family_name = null, academic_title = null, languages = '{}', engagement = null, contact_points = '[]', basis = basis_of_proof, name = removed, sort_name = 'Entfernte Person',
        search_text = '', period = '{"ended": false}', valid_from = null, valid_until = null, sources = '[]', incomplete_lists = '{}', deleted_at = coalesce(deleted_at, now()), erased_at = now(),
        version = version + 1, updated_at = greatest(now(), updated_at + interval '1 microsecond')
        where id = whose;

    perform erase_mentions(marks);
    perform erase_from_audit(objects, marks, asker, asking_with);
    -- Somebody who asks for it leaves an entry of their own after this, with the reason.
    if asker is null then
        insert into audit_record (id, at, subject, client, action, kind, object_id, network_id, about, filters) values (uuidv7(), now(), null, null, 'ERASED', 'PERSON', whose, it.network_id, '{}', '{}');
    end if;
    insert into erasure (id, person_id, family_name_alone, erased_at) values (uuidv7(), whose, family_alone, now());
    -- Records of the same person that were merged into this one.
    perform erase_person(twin.id, family_alone, asker, asking_with) from person twin where twin.id <> whose and to_jsonb(twin) ->> 'merged_into' = whose::text and twin.erased_at is null;
    perform set_config('treffpunkt.erasing', '', true);
    perform forget_statistics();
    return now();
end $$;

/* Erases what is known of an account: its name wherever it is said who did something, its invitations, its mails and requests, and its rights, but that of the last coordinator of a network,
   which names nobody any more. That somebody with this subject did something stays in the audit: the subject leads to nobody without the account. */
create function erase_account(whose text, addresses text[], asker text, asking_with text) returns timestamptz language plpgsql security definer set search_path = public, pg_temp as $$
declare
    mine text[] := array(select lower(address) from unnest(addresses) address);
    objects uuid[];
    nobody personal_marks;
    held record;
begin
    nobody.names := 'a\A'; nobody.family := 'a\A'; nobody.addresses := 'a\A'; nobody.folded_names := 'a\A'; nobody.folded_family := 'a\A'; nobody.folded_addresses := 'a\A'; nobody.loose := 'a\A';
    objects := array(select id from invitation where lower(email) = any (mine) or accepted_by = whose) || array(select id from data_request where subject = whose or lower(email) = any (mine));
    delete from subject_name where subject = whose;
    delete from invitation_letter where invitation_id in (select id from invitation where lower(email) = any (mine) or accepted_by = whose);
    delete from invitation where lower(email) = any (mine) or accepted_by = whose;
    update invitation set inviter_name = 'Entfernte Person', message = null where invited_by = whose;
    update application_step set by_name = 'Entfernte Person' where by_subject = whose;
    update checklist_item set done_by = 'Entfernte Person' where done_by_subject = whose;
    update data_request set email = null, subject = null, text = null, reason = null, status = case status when 'OPEN' then 'DONE' else status end, decided_at = coalesce(decided_at, now()), version = version + 1, updated_at = now()
        where subject = whose or lower(email) = any (mine);
    delete from idempotent_answer where caller = whose;
    perform erase_mails(mine);
    for held in select id from "grant" where subject = whose loop
        begin
            delete from "grant" where id = held.id;
        exception when check_violation then
            null;
        end;
    end loop;
    perform erase_from_audit(objects, nobody, asker, asking_with);
    insert into erasure (id, subject, family_name_alone, erased_at) values (uuidv7(), whose, false, now());
    perform forget_statistics();
    return now();
end $$;

revoke execute on function erase_person, erase_account, erase_mentions, erase_from_audit, erase_mails, forget_statistics, marks_of, contact_points_of, held_by_others from public;
grant execute on function erase_person, erase_account, marks_of to "${application_role}";
