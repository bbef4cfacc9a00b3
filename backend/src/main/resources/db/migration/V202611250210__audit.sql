-- Who did what, in the transaction in which it was done. Nobody who serves changes or deletes a row; whoever could is told of by the seals below.
create table audit_record (
    id uuid not null,
    -- The order in which rows were written; given below, with gaps where transactions failed.
    number bigint not null,
    at timestamptz not null,
    -- `sub` of the identity provider; null for nobody signed in, and for the program itself.
    subject text,
    client text,
    action text not null,
    kind text,
    object_id uuid,
    network_id uuid,
    -- Organisations, committees ... whose keepers may know of it besides the coordinators of the network.
    about uuid[] not null,
    reverses uuid,
    operation text,
    filters text[] not null,
    count integer,
    hash bytea not null,
    constraint audit_record_pk primary key (id),
    constraint audit_number_taken unique (number),
    constraint audit_reversed_exists foreign key (reverses) references audit_record (id)
);
create index audit_record_by_object on audit_record (object_id, number);
create index audit_record_by_network on audit_record (network_id, number);
create index audit_record_by_subject on audit_record (subject, number);
create index audit_record_by_about on audit_record using gin (about);
create sequence audit_number;

-- What was there before and after, as a writer would send it. Apart from the row about it, because fewer may read it, and because the data of a person
-- can be erased here without breaking the chain: the salted hash stays and tells nothing.
create table audit_content (
    record_id uuid not null,
    before text,
    after text,
    salt uuid,
    hash bytea not null,
    constraint audit_content_pk primary key (record_id),
    constraint audit_content_record_exists foreign key (record_id) references audit_record (id),
    constraint audit_before_is_json check (before is json),
    constraint audit_after_is_json check (after is json)
);

-- Rows in their order, each seal upon the one before it.
create table audit_seal (
    number bigint not null,
    at timestamptz not null,
    records int8multirange not null,
    hash bytea not null,
    constraint audit_seal_pk primary key (number)
);

-- What the signed-in are called, for those who read the above. Apart from it, so that a name can be changed and forgotten.
create table subject_name (
    subject text not null,
    name text not null,
    constraint subject_name_pk primary key (subject)
);

revoke update, delete on audit_record, audit_content from "${application_role}";
revoke insert, update, delete on audit_seal from "${application_role}";
revoke usage on audit_number from "${application_role}";

create function audit_hash(it audit_record) returns bytea language sql stable set timezone = 'UTC'
    return sha256(convert_to(jsonb_build_array(it.id, it.at, it.subject, it.client, it.action, it.kind, it.object_id, it.network_id, it.about, it.reverses,
        it.operation, it.filters, it.count)::text, 'UTF8'));

create function audit_hash(it audit_content) returns bytea language sql stable
    return sha256(convert_to(jsonb_build_array(it.record_id, it.before, it.after, it.salt)::text, 'UTF8'));

create function number_audit_record() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- First the transaction has an id, then the row a number: of all numbers given so far the transactions are known (see seal_audit).
    perform pg_current_xact_id();
    new.number := nextval('audit_number');
    new.hash := audit_hash(new);
    return new;
end $$;
create trigger audit_record_is_numbered before insert on audit_record for each row execute function number_audit_record();

-- What was there before a change is what the row before it left, whoever asks: the owner sees it also where the writer would not.
create function complete_audit_content() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.before is null and new.after is not null then
        new.before := (select earlier.after
            from audit_record it join audit_record other on other.object_id = it.object_id and other.number < it.number join audit_content earlier on earlier.record_id = other.id
            where it.id = new.record_id and it.action = 'CHANGED' order by other.number desc limit 1);
    end if;
    new.salt := gen_random_uuid();
    new.hash := audit_hash(new);
    return new;
end $$;
create trigger audit_content_is_completed before insert on audit_content for each row execute function complete_audit_content();

-- The content of the rows about an object, erased with the object itself. The verification wants a row ERASED after it.
create function erase_audit_content(object uuid) returns void language sql security definer set search_path = public, pg_temp
    begin atomic
        update audit_content set before = null, after = null, salt = null from audit_record it where it.id = record_id and it.object_id = object;
    end;

-- What a seal vouches for: all rows after the one before it, with what they hold.
create function seal_hash(previous bytea, beyond bigint, upto bigint) returns bytea language sql stable
    return (select sha256(coalesce(previous, ''::bytea) || string_agg(int8send(it.number) || it.hash || coalesce(content.hash, ''::bytea), ''::bytea order by it.number))
        from audit_record it left join audit_content content on content.record_id = it.id where it.number > beyond and it.number <= upto);

-- The last number given, and the first transaction that cannot have been given one so far.
create function audit_horizon(out given bigint, out horizon xid8) language plpgsql security definer set search_path = public, pg_temp as $$
begin
    given := (select case when is_called then last_value else 0 end from audit_number);
    horizon := pg_snapshot_xmax(pg_current_snapshot());
end $$;

-- Whether all that began before the horizon has ended: then no row with a number given by then can still appear.
create function audit_settled(horizon xid8) returns boolean language sql volatile
    return pg_snapshot_xmin(pg_current_snapshot()) >= horizon;

-- Seals the rows up to a number that is settled, at most 10,000 at once; says how many. Writers never wait for it, and of two who seal at once the second does nothing.
create function seal_audit(upto bigint) returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
    previous audit_seal;
    sealed bigint;
    batch int8multirange;
    last bigint;
begin
    if not pg_try_advisory_xact_lock(hashtext('audit_seal')) then return 0; end if;
    select * into previous from audit_seal order by number desc limit 1;
    sealed := coalesce(upper(previous.records) - 1, 0);
    select range_agg(int8range(number, number, '[]')), max(number) into batch, last
        from (select number from audit_record where number > sealed and number <= upto order by number limit 10000) unsealed;
    if last is null then return 0; end if;
    insert into audit_seal (number, at, records, hash) values (coalesce(previous.number, 0) + 1, now(), batch, seal_hash(previous.hash, sealed, last));
    return (select count(*) from audit_record where number > sealed and number <= last);
end $$;

-- What does not fit, in the order of the rows; nothing if nobody tampered. Rows that are not sealed yet are vouched for by themselves only.
create function audit_faults() returns table (place text, number bigint, fault text) language sql stable security definer set search_path = public, pg_temp
    begin atomic
        with sealed as (
            select it.number, it.records, it.hash, lag(it.number, 1, 0) over follows as previous, lag(it.hash) over follows as previous_hash,
                coalesce(lag(upper(it.records)) over follows, 1) - 1 as beyond, upper(it.records) - 1 as upto
            from audit_seal it window follows as (order by it.number))
        select fault.place, fault.number, fault.fault
        from (
            select 'record' as place, it.number, it.number as near, 'changed' as fault from audit_record it where it.hash <> audit_hash(it)
            union all
            select 'record', it.number, it.number, 'content changed' from audit_record it join audit_content content on content.record_id = it.id
                where content.salt is not null and content.hash <> audit_hash(content)
            union all
            select 'record', it.number, it.number, 'content missing' from audit_record it join audit_content content on content.record_id = it.id
                where content.salt is null and not exists (select from audit_record later where later.action = 'ERASED' and later.object_id = it.object_id and later.number > it.number)
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
