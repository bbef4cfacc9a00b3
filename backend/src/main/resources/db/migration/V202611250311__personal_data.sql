-- What is shown of a text that mentions somebody: the words around, not what else it says of others.
create function excerpts(it jsonb, pattern text) returns jsonb language sql immutable
    return (select jsonb_agg(substring(found #>> '{}' from '(?i)([^\n]{0,60}(?:' || pattern || ')[^\n]{0,60})'))
        from jsonb_path_query(it, 'strict $.**') found where jsonb_typeof(found) = 'string' and found #>> '{}' ~* pattern);

/* All that is known of somebody: the rows about them (ABOUT), with everything in them but what only says how they are stored, and of rows about others the words that mention them (MENTIONED).
   `done` are rows that say what was done with their account: these tell of no network that they may not know of.
   It sees everything: what is given out is for the person themselves, or for those who keep the record and then only within their networks (`within`). */
create function personal_rows(whose uuid[], addresses text[], account text, within uuid[])
    returns table (place text, id text, relation text, done boolean, network uuid, content jsonb) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    technical constant text[] := array['search_text', 'sort_name', 'position', 'token_hash', 'link_hash', 'hash', 'recipient_hash', 'request_hash', 'invited_by', 'granted_by', 'inviter_name', 'decided_by',
        'attempts', 'number', 'filters', 'incomplete_lists'];
    subjects constant text[] := array['subject', 'accepted_by', 'caller', 'by_subject', 'done_by_subject', 'author_subject'];
    mailboxes constant text[] := array['email', 'signer_email', 'recipient'];
    own text[] := addresses || array(select unnest((marks_of(it, false)).own_addresses) from unnest(whose) it);
    marks text := array_to_string(array(select unnest(array[(marks_of(it, false)).names, (marks_of(it, false)).addresses]) from unnest(whose) it)
        || whole_words(array(select pattern_of(it) from unnest(addresses) it)), '|');
    origin regclass;
    holding text;
    doing text;
    about text;
    mentions text;
    mentioned text;
begin
    for origin in
        select oid::regclass from pg_class
        where relnamespace = 'public'::regnamespace and relkind = 'r'
            and relname not in ('flyway_schema_history', 'term', 'vocabulary_edition', 'audit_content', 'audit_seal', 'erasure', 'brake', 'data_link', 'application_link')
        order by relname
    loop
        select string_agg(format('it.%I = $3', attname), ' or ') into doing from pg_attribute where attrelid = origin and attname = any (subjects) and atttypid = 'text'::regtype;
        select string_agg(condition, ' or ') into holding from (
            select 'it.id = any ($1)' as condition where origin = 'person'::regclass
            union all
            select format('it.%I = any ($1)', own.attname) from pg_constraint key join pg_attribute own on own.attrelid = key.conrelid and own.attnum = key.conkey[1]
                where key.contype = 'f' and key.conrelid = origin and key.confrelid = 'person'::regclass and own.attname = 'person_id' and origin <> 'partner_interaction'::regclass
            union all
            select format('lower(it.%I) = any ($2)', attname) from pg_attribute where attrelid = origin and attname = any (mailboxes) and atttypid = 'text'::regtype
            union all
            select 'it.contact_id in (select contact.id from partner_contact contact where contact.person_id = any ($1))' where origin = 'partner_interaction'::regclass
            union all
            select 'it.application_id in (select whole.id from application whole where whole.person_id = any ($1) or lower(whole.contact ->> ''email'') = any ($2))' where origin = 'application_step'::regclass
            union all
            select 'lower(it.contact ->> ''email'') = any ($2)' where origin = 'application'::regclass
            union all
            select 'exists (select from jsonb_array_elements(it.contact_points) point where point ->> ''normalised'' = any ($2))' where origin = 'representative'::regclass
        ) conditions;
        about := coalesce(holding || ' or ' || doing, holding, doing);
        if about is not null then
            return query execute format('select %L, coalesce(to_jsonb(it) ->> ''id'', to_jsonb(it) ->> ''subject'', ''''), ''ABOUT'', coalesce(%s, false), %s, jsonb_strip_nulls(to_jsonb(it) - $4) from %s it where (%s) and ($5 is null or %s = any ($5))',
                btrim(origin::text, '"'), coalesce(doing, 'false'), network_expression(origin), origin, about, network_expression(origin)) using whose, own, nullif(account, ''), technical, within;
        end if;
        select string_agg(format('it.%I::text ~* $6', attname), ' or '), string_agg(format('%L, excerpts(to_jsonb(it.%I), $6)', attname, attname), ', ') into mentions, mentioned from pg_attribute
            where attrelid = origin and attnum > 0 and not attisdropped and atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype) and not attname = any (technical);
        if mentions is not null and origin <> 'idempotent_answer'::regclass and origin <> 'queued_mail'::regclass then
            return query execute format('select %L, coalesce(to_jsonb(it) ->> ''id'', ''''), ''MENTIONED'', false, %s, jsonb_strip_nulls(jsonb_build_object(%s)) from %s it where (%s) and not coalesce(%s, false) and ($5 is null or %s = any ($5))',
                btrim(origin::text, '"'), network_expression(origin), mentioned, origin, mentions, coalesce(about, 'false'), network_expression(origin)) using whose, own, nullif(account, ''), technical, within, marks;
        end if;
    end loop;
end $$;

-- The persons that an address is of, and of nobody else who is called otherwise: a mailbox of an office is nobody's own.
create function persons_of_address(address text) returns setof uuid language sql stable security definer set search_path = public, pg_temp
    begin atomic
        with holder as (
            select id, lower(coalesce(given_name, '') || ' ' || coalesce(family_name, sort_name)) as called from person
            where erased_at is null and exists (select from jsonb_array_elements(contact_points) point where point ->> 'normalised' = lower(address)))
        select id from holder where (select count(distinct called) from holder) = 1;
    end;

-- The networks that hold something about an address, as its person's or as that of somebody who applied, speaks, signs or was invited.
create function networks_of_address(address text) returns setof uuid language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select network_id from person where id in (select persons_of_address(address))
        union select network_id from partner_contact where person_id in (select persons_of_address(address))
        union select network_id from application where lower(contact ->> 'email') = lower(address)
        union select membership.network_id from representative join membership on membership.id = membership_id
            where exists (select from jsonb_array_elements(representative.contact_points) point where point ->> 'normalised' = lower(address))
        union select network_id from signature where lower(signer_email) = lower(address)
        union select membership.network_id from signature_request join membership on membership.id = membership_id where lower(email) = lower(address)
        union select keeper_id from invitation where lower(email) = lower(address);
    end;

-- Where the family name stands alone in the network that keeps the person, for somebody to look at before it is erased there too.
create function family_mentions(whose uuid) returns table (place text, id text, words text) language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    marks personal_marks := marks_of(whose, true);
    origin regclass;
    mentions text;
    mentioned text;
begin
    for origin in select * from tables_of_texts() loop
        continue when network_expression(origin) = 'null::uuid' or origin in ('person'::regclass, 'person_function'::regclass);
        select string_agg(format('it.%I::text ~ $2', attname), ' or '), string_agg(format('(excerpts(without_person(to_jsonb(it.%I), $1, false), $2))', attname), ', ') into mentions, mentioned from (
            select attname from pg_attribute
            where attrelid = origin and attnum > 0 and not attisdropped and atttypid in ('text'::regtype, 'text[]'::regtype, 'jsonb'::regtype) and attname not in ('search_text', 'sort_name')) texts;
        continue when mentions is null;
        return query execute format('select %L, to_jsonb(it) ->> ''id'', found.words from %s it cross join lateral (select jsonb_array_elements_text(coalesce(member.words, ''[]'')) as words from (values %s) member (words)) found '
            || 'where %s = $3 and (%s) limit 50', btrim(origin::text, '"'), origin, mentioned, network_expression(origin), mentions)
            using marks, marks.family, marks.network;
    end loop;
end $$;

-- Whether somebody else in the network bears the family name, so that it does not tell who is meant.
create function family_name_of_others(whose uuid) returns boolean language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select exists (
            select from person it join person other on other.id <> it.id and other.network_id = it.network_id and lower(other.family_name) = lower(it.family_name) and other.erased_at is null where it.id = whose)
            or exists (select from person it join membership on membership.network_id = it.network_id join representative on membership_id = membership.id
                where it.id = whose and representative.name ~* ('(?<![[:alnum:]])' || pattern_of(it.family_name) || '(?![[:alnum:]])') and not representative.name ~* (marks_of(it.id, false)).names);
    end;

revoke execute on function personal_rows, persons_of_address, networks_of_address, family_mentions, family_name_of_others from public;
grant execute on function personal_rows, persons_of_address, networks_of_address, family_mentions, family_name_of_others to "${application_role}";
