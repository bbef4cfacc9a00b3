-- What a network tells people about their data: who answers for it, and whom one can turn to. All else on that page follows from the record of processing.
create table privacy (
    id uuid not null,
    network_id uuid not null,
    version bigint not null,
    updated_at timestamptz not null,
    controller jsonb,
    data_protection_officer jsonb,
    supervisory_authority jsonb,
    further_text jsonb,
    constraint privacy_pk primary key (id),
    constraint privacy_written_already unique (network_id),
    constraint privacy_network_exists foreign key (network_id) references network (id)
);

-- How long a network keeps what, where that differs from what is shipped.
create table retention_plan (
    id uuid not null,
    network_id uuid not null,
    version bigint not null,
    updated_at timestamptz not null,
    rules jsonb not null,
    constraint retention_plan_pk primary key (id),
    constraint retention_plan_written_already unique (network_id),
    constraint retention_plan_network_exists foreign key (network_id) references network (id)
);

-- That it was looked what is due, and how much was forgotten of which kind. Without a network: of what belongs to none.
create table retention_run (
    id uuid not null,
    network_id uuid,
    ran_at timestamptz not null,
    counts jsonb not null,
    constraint retention_run_pk primary key (id),
    constraint retention_run_network_exists foreign key (network_id) references network (id)
);
create index retention_run_by_network on retention_run (network_id, ran_at desc);

do $$
declare
    it record;
begin
    for it in
        select owner, note, unnest(string_to_array(columns, ' ')) as name from (values
            ('privacy', 'personal: PROTECTION, WITH_RECORD', 'controller data_protection_officer supervisory_authority'),
            ('privacy', 'not personal', 'further_text'),
            ('retention_plan', 'not personal', 'rules'),
            ('retention_run', 'not personal', 'counts')) as noted (owner, note, columns)
    loop
        execute format('comment on column %I.%I is %L', it.owner, it.name, it.note);
    end loop;
end $$;

-- Forgetting is done here, with the rights of the owner: the role that serves is shown neither partner contacts nor internal meetings when nobody asks, and changes no audit.
-- It may call forget() and what is granted to it below. Each kind has a function forget_{kind} (network, older_than, moment) that says how many it forgot; a later migration adds a kind by adding one.

-- What the audit holds of an object goes with the object. The row ERASED says so; the verification of the audit wants it.
create function erase_audit_of(object uuid, of_kind text, of_network uuid, moment timestamptz) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from audit_record it join audit_content content on content.record_id = it.id where it.object_id = object and content.salt is not null) then
        perform erase_audit_content(object);
        insert into audit_record (id, at, action, kind, object_id, network_id, about, filters) values (uuidv7(), moment, 'ERASED', of_kind, object, of_network, '{}', '{}');
    end if;
end $$;

-- A part of a record goes with it: its foreign key is commented so. A later migration comments those it adds.
do $$
declare
    it record;
begin
    for it in
        select owner, unnest(string_to_array(rules, ' ')) as rule from (values
            ('application_step', 'application_step_application_exists'), ('application_link', 'application_link_application_exists'), ('checklist_item', 'checklist_item_checklist_exists'),
            ('partner_interaction', 'partner_interaction_contact_exists'), ('counselling_offer_provider', 'counselling_offer_provider_offer_exists'), ('offer_place', 'offer_place_offer_exists'),
            ('agenda_item', 'agenda_item_meeting_exists'), ('participation', 'participation_meeting_exists'), ('outcome', 'outcome_meeting_exists'),
            ('agreement_party', 'agreement_party_agreement_exists'), ('agreement_version', 'agreement_version_agreement_exists'), ('seat', 'seat_committee_exists'),
            ('representative', 'representative_membership_exists'), ('signature_request', 'signature_request_membership_exists signature_request_version_exists'),
            ('person_function', 'person_function_person_exists'), ('site', 'site_organisation_exists'), ('invitation_letter', 'invitation_letter_invitation_exists')) as parts (owner, rules)
    loop
        execute format('comment on constraint %I on %I is ''part''', it.rule, it.owner);
    end loop;
end $$;

create function delete_parts(of_table regclass, records uuid[], of_network uuid, moment timestamptz) returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    part record;
    parts uuid[];
begin
    for part in
        select rule.conrelid::regclass as name, points.attname as reference,
            exists (select from pg_attribute own where own.attrelid = rule.conrelid and own.attname = 'id' and not own.attisdropped) as has_id
        from pg_constraint rule join pg_attribute points on points.attrelid = rule.conrelid and points.attnum = rule.conkey[1]
        where rule.contype = 'f' and rule.confrelid = of_table and obj_description(rule.oid, 'pg_constraint') = 'part'
    loop
        if part.has_id then
            execute format('select array_agg(id) from %s where %I = any ($1)', part.name, part.reference) into parts using records;
            if parts is not null then
                perform delete_parts(part.name, parts, of_network, moment);
                perform erase_audit_of(gone, upper(part.name::text), of_network, moment) from unnest(parts) gone;
            end if;
        end if;
        execute format('delete from %s where %I = any ($1)', part.name, part.reference) using records;
    end loop;
end $$;

-- The tables of all records but networks. What points to others comes before them, as far as that is known: what cannot go in one night goes in the next.
create function record_tables() returns setof text language sql stable set search_path = public, pg_temp
    begin atomic
        select relname::text from pg_catalog.pg_class join pg_catalog.pg_attribute on attrelid = pg_class.oid
        where relnamespace = 'public'::regnamespace and relkind = 'r' and attname = 'deleted_at' and relname not in ('record_template', 'network')
        order by array_position(array['agreement', 'committee', 'membership', 'person', 'organisation'], relname::text) nulls first, relname;
    end;

-- Deletes a record with its parts, and what the audit holds of it; says whether it did. What something else points to stays, until that goes too.
create function delete_for_good(of_table text, record_id uuid, of_network uuid, moment timestamptz) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if of_table <> 'invitation' and of_table not in (select record_tables()) then
        raise exception 'Rows of % are not deleted for good.', of_table;
    end if;
    perform delete_parts(of_table::regclass, array[record_id], of_network, moment);
    execute format('delete from %I where id = $1', of_table) using record_id;
    perform erase_audit_of(record_id, upper(of_table), of_network, moment);
    return true;
exception when foreign_key_violation then
    return false;
end $$;

-- Parts of a record are numbered without gaps.
create function number_parts(of_table text, reference text, whole uuid) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    execute format('update %1$I set position = numbered.number from (select id, row_number() over (order by position) - 1 as number from %1$I where %2$I = $1) numbered '
        'where numbered.id = %1$I.id and %1$I.position <> numbered.number', of_table, reference) using whole;
end $$;

create function forget_invitation(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language sql security definer set search_path = public, pg_temp
    return (select count(*) filter (where delete_for_good('invitation', id, of_network, moment))
        from invitation where keeper_id = of_network and coalesce(accepted_at, withdrawn_at, expires_at) < older_than);

-- That somebody was asked to sign. The signature itself is kept with the membership.
create function forget_signature(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    forgotten bigint;
begin
    delete from signature_request it using membership whole where whole.id = it.membership_id and whole.network_id = of_network and coalesce(it.closed_at, it.expires_at) < older_than;
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;

create function forget_application(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language sql security definer set search_path = public, pg_temp
    return (select count(*) filter (where delete_for_good('application', id, of_network, moment))
        from application where network_id = of_network and status in ('DECLINED', 'WITHDRAWN') and updated_at < older_than);

-- Who spoke for members, and of those that left what was signed, done and said when they joined. That an organisation was a member stays.
create function forget_membership(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    whole record;
    more bigint;
    forgotten bigint := 0;
begin
    for whole in
        select id from membership where network_id = of_network and created_at < older_than
            and exists (select from representative it where it.membership_id = membership.id and it.valid_until < older_than::date)
    loop
        delete from representative where membership_id = whole.id and valid_until < older_than::date;
        get diagnostics more = row_count;
        forgotten := forgotten + more;
        perform number_parts('representative', 'membership_id', whole.id);
        update membership set version = version + 1, updated_at = greatest(moment, updated_at + interval '1 microsecond') where id = whole.id;
        perform erase_audit_of(whole.id, 'MEMBERSHIP', of_network, moment);
    end loop;
    for whole in
        select id from membership where network_id = of_network and status = 'ENDED' and created_at < older_than and coalesce(valid_until, updated_at::date) < older_than::date
    loop
        forgotten := forgotten
            + (select count(*) filter (where delete_for_good('signature', id, of_network, moment)) from signature where membership_id = whole.id)
            + (select count(*) filter (where delete_for_good('checklist', id, of_network, moment)) from checklist where membership_id = whole.id)
            + (select count(*) filter (where delete_for_good('application', id, of_network, moment)) from application where membership_id = whole.id);
        update membership set end_reason = null, version = version + 1, updated_at = greatest(moment, updated_at + interval '1 microsecond') where id = whole.id and end_reason is not null;
        get diagnostics more = row_count;
        forgotten := forgotten + more;
        if more > 0 then perform erase_audit_of(whole.id, 'MEMBERSHIP', of_network, moment); end if;
    end loop;
    return forgotten;
end $$;

-- Meetings by whose participants it is time to be forgotten.
create function meetings_to_forget_in(of_network uuid, older_than timestamptz) returns setof uuid language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select id from meeting where network_id = of_network and created_at < older_than and coalesce(last_day, valid_until, valid_from, created_at::date) < older_than::date
            and exists (select from participation it where it.meeting_id = meeting.id and it.person_id is not null);
    end;

-- What participants contributed who go with it: the meeting is found by its words until somebody folds them as the search does, and says unsay_in_meeting.
create function contributions_to_forget(of_network uuid, older_than timestamptz) returns table (meeting_id uuid, words text) language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select it.meeting_id, said.value
        from participation it cross join jsonb_each_text(it.contribution -> 'subject') said
        where it.meeting_id in (select meetings_to_forget_in(of_network, older_than)) and it.person_id is not null and num_nonnulls(it.organisation_id, it.on_behalf_of_id, it.category) = 0
            and jsonb_typeof(it.contribution -> 'subject') = 'object' and said.key <> 'original';
    end;

create function unsay_in_meeting(of_meeting uuid, folded text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update meeting set search_text = trim(replace(' ' || search_text || ' ', ' ' || folded || ' ', ' ')) where id = of_meeting;
    return found;
end $$;

-- Who took part in meetings long ago. The organisations and networks that did stay.
create function forget_meeting(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    whole record;
    more bigint;
    forgotten bigint := 0;
begin
    for whole in
        select id from meetings_to_forget_in(of_network, older_than) as id
    loop
        delete from participation where meeting_id = whole.id and person_id is not null and num_nonnulls(organisation_id, on_behalf_of_id, category) = 0;
        get diagnostics more = row_count;
        forgotten := forgotten + more;
        update participation set person_id = null where meeting_id = whole.id and person_id is not null;
        get diagnostics more = row_count;
        forgotten := forgotten + more;
        perform number_parts('participation', 'meeting_id', whole.id);
        update meeting set version = version + 1, updated_at = greatest(moment, updated_at + interval '1 microsecond') where id = whole.id;
        perform erase_audit_of(whole.id, 'MEETING', of_network, moment);
    end loop;
    return forgotten;
end $$;

create function forget_partner_contact(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language sql security definer set search_path = public, pg_temp
    return (select count(*) filter (where delete_for_good('partner_contact', id, of_network, moment))
        from partner_contact where network_id = of_network and stage = 'ENDED' and updated_at < older_than and coalesce(valid_until, updated_at::date) < older_than::date);

-- Whoever was deleted long ago. What points to another record goes before that; the address of a record that was merged into another goes on leading there.
create function forget_deleted_record(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    of_table text;
    more bigint;
    forgotten bigint := 0;
begin
    for of_table in select * from record_tables() loop
        execute format('select count(*) filter (where delete_for_good(%1$L, it.id, $1, $3)) from %1$I it where it.network_id = $1 and it.deleted_at < $2 and to_jsonb(it) ->> ''merged_into'' is null', of_table)
            into more using of_network, older_than, moment;
        forgotten := forgotten + more;
    end loop;
    return forgotten;
end $$;

-- What records held before and after changes long ago. One row says up to when: see audit_faults below.
create function forget_audit(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    forgotten bigint;
begin
    update audit_content set before = null, after = null, salt = null
        from audit_record it where it.id = record_id and it.network_id is not distinct from of_network and it.at < older_than and salt is not null;
    get diagnostics forgotten = row_count;
    if forgotten > 0 then
        insert into audit_record (id, at, action, kind, network_id, about, filters, count)
            values (uuidv7(), moment, 'ERASED', 'AUDIT', of_network, '{}', array[to_char(older_than at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')], forgotten);
    end if;
    return forgotten;
end $$;

-- What belongs to no network.
create function forget_mail(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    forgotten bigint;
begin
    -- Whether an invitation arrived is shown as long as there is the invitation.
    delete from queued_mail it where coalesce(sent_at, given_up_at) < older_than and not exists (select from invitation_letter letter where letter.id = it.id);
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;

create function forget_operation(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    more bigint;
    forgotten bigint;
begin
    delete from idempotent_answer where created_at < older_than;
    get diagnostics forgotten = row_count;
    delete from brake where window_ends < older_than;
    get diagnostics more = row_count;
    return forgotten + more;
end $$;

-- The names of those who have no rights any more and have done nothing for long. Under what they did stays a pseudonym.
create function forget_account(of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    forgotten bigint;
begin
    delete from subject_name it where not exists (select from "grant" given where given.subject = it.subject)
        and not exists (select from audit_record entry where entry.subject = it.subject and entry.at >= older_than);
    get diagnostics forgotten = row_count;
    return forgotten;
end $$;

-- Forgets what is due of a kind, and says how many; nothing where there is no function for it.
create function forget(kind text, of_network uuid, older_than timestamptz, moment timestamptz) returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    known regprocedure := to_regprocedure(format('public.%I(uuid, timestamptz, timestamptz)', 'forget_' || lower(kind)));
    forgotten bigint := 0;
begin
    if known is not null then execute format('select %s($1, $2, $3)', known::oid::regproc) into forgotten using of_network, older_than, moment; end if;
    return forgotten;
end $$;

-- Persons who are in nothing any more: no function, membership, seat, representation or meeting since the first day, and nobody's partner. And those deleted before the second who could not be
-- deleted for good, since something that stays points to them.
create function persons_to_forget(of_network uuid, idle_since timestamptz, deleted_before timestamptz) returns setof uuid language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select person.id from person
        where person.network_id = of_network and to_jsonb(person) ->> 'merged_into' is null
            -- There is something left of them to forget.
            and (num_nonnulls(person.given_name, person.family_name, person.academic_title) > 0 or person.contact_points <> '[]')
            and (person.deleted_at < deleted_before
                or person.deleted_at is null and person.updated_at < idle_since
                    and not exists (select from person_function it where it.person_id = person.id and coalesce(it.valid_until, 'infinity') >= idle_since::date)
                    and not exists (select from membership it where it.person_id = person.id and it.deleted_at is null and (it.status <> 'ENDED' or coalesce(it.valid_until, 'infinity') >= idle_since::date))
                    and not exists (select from seat it where it.person_id = person.id and coalesce(it.valid_until, 'infinity') >= idle_since::date)
                    and not exists (select from representative it where it.person_id = person.id and coalesce(it.valid_until, 'infinity') >= idle_since::date)
                    and not exists (select from participation it join meeting whole on whole.id = it.meeting_id
                        where it.person_id = person.id and coalesce(whole.last_day, whole.valid_until, whole.created_at::date) >= idle_since::date)
                    and not exists (select from partner_contact it where person.id in (it.person_id, it.keeper_id) and it.deleted_at is null and it.stage <> 'ENDED')
                    and not exists (select from application it where it.person_id = person.id and it.deleted_at is null and it.status in ('RECEIVED', 'IN_REVIEW', 'QUESTION')))
        order by person.id;
    end;

revoke execute on function record_tables(), erase_audit_of(uuid, text, uuid, timestamptz), delete_parts(regclass, uuid[], uuid, timestamptz), delete_for_good(text, uuid, uuid, timestamptz), number_parts(text, text, uuid),
    forget_invitation(uuid, timestamptz, timestamptz), forget_signature(uuid, timestamptz, timestamptz), forget_application(uuid, timestamptz, timestamptz),
    forget_membership(uuid, timestamptz, timestamptz), forget_meeting(uuid, timestamptz, timestamptz), forget_partner_contact(uuid, timestamptz, timestamptz),
    forget_deleted_record(uuid, timestamptz, timestamptz), forget_audit(uuid, timestamptz, timestamptz), forget_mail(uuid, timestamptz, timestamptz),
    forget_operation(uuid, timestamptz, timestamptz), forget_account(uuid, timestamptz, timestamptz), forget(text, uuid, timestamptz, timestamptz),
    persons_to_forget(uuid, timestamptz, timestamptz), meetings_to_forget_in(uuid, timestamptz), contributions_to_forget(uuid, timestamptz), unsay_in_meeting(uuid, text) from public;
grant execute on function forget(text, uuid, timestamptz, timestamptz), persons_to_forget(uuid, timestamptz, timestamptz), contributions_to_forget(uuid, timestamptz), unsay_in_meeting(uuid, text) to "${application_role}";

-- The same as before; besides, content is rightly missing where a row of forget_audit says that it was forgotten by age.
create or replace function audit_faults() returns table (place text, number bigint, fault text) language sql stable security definer set search_path = public, pg_temp
    begin atomic
        with sealed as (
            select it.number, it.records, it.hash, lag(it.number, 1, 0) over follows as previous, lag(it.hash) over follows as previous_hash,
                coalesce(lag(upper(it.records)) over follows, 1) - 1 as beyond, upper(it.records) - 1 as upto
            from audit_seal it window follows as (order by it.number)),
        aged as (
            select it.network_id, max((it.filters[1])::timestamptz) as until
            from audit_record it where it.action = 'ERASED' and it.kind = 'AUDIT' group by it.network_id)
        select fault.place, fault.number, fault.fault
        from (
            select 'record' as place, it.number, it.number as near, 'changed' as fault from audit_record it where it.hash <> audit_hash(it)
            union all
            select 'record', it.number, it.number, 'content changed' from audit_record it join audit_content content on content.record_id = it.id
                where content.salt is not null and content.hash <> audit_hash(content)
            union all
            select 'record', it.number, it.number, 'content missing' from audit_record it join audit_content content on content.record_id = it.id
                where content.salt is null and not exists (select from audit_record later where later.action = 'ERASED' and later.object_id = it.object_id and later.number > it.number)
                    and not exists (select from aged where aged.network_id is not distinct from it.network_id and it.at < aged.until)
            union all
            select 'record', missing, missing, 'deleted'
                from sealed cross join unnest(sealed.records) run cross join generate_series(lower(run), upper(run) - 1) missing
                where not exists (select from audit_record it where it.number = missing)
            union all
            select 'record', it.number, it.number, 'added later' from sealed join audit_record it on it.number > sealed.beyond and it.number <= sealed.upto where not it.number <@ sealed.records
            union all
            select 'seal', sealed.number, sealed.upto, 'does not fit' from sealed where sealed.hash is distinct from seal_hash(sealed.previous_hash, sealed.beyond, sealed.upto)
            union all
            select 'seal', sealed.number, sealed.upto, 'follows none' from sealed where sealed.previous <> sealed.number - 1) fault
        order by fault.near, fault.place, fault.number;
    end;
