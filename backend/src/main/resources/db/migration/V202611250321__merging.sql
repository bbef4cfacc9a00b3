-- Where a record is referred to, read from the catalogue, so that no table can be forgotten. `owner` is the record of which the referring row is a part, if it is a part of another one than the
-- record that is referred to. What goes with the record (on delete cascade) only serves to find it.
create function references_to(target regclass) returns table (source regclass, member name, part boolean, owner_member name, owner_table regclass)
    language sql stable set search_path = public, pg_catalog, pg_temp
    begin atomic
        select reference.conrelid::regclass, member.attname, positioned.attname is not null, owner.member, owner.record
        from pg_constraint reference
        join pg_attribute member on member.attrelid = reference.conrelid and member.attnum = reference.conkey[1]
        left join pg_attribute positioned on positioned.attrelid = reference.conrelid and positioned.attname = 'position'
        left join lateral (
            select another.attname as member, whole.confrelid::regclass as record
            from pg_constraint whole
            join pg_attribute another on another.attrelid = whole.conrelid and another.attnum = whole.conkey[1] and another.attnotnull
            join pg_attribute deleted on deleted.attrelid = whole.confrelid and deleted.attname = 'deleted_at'
            where positioned.attname is not null and whole.contype = 'f' and whole.conrelid = reference.conrelid and whole.oid <> reference.oid
            limit 1) owner on true
        where reference.contype = 'f' and reference.confrelid = target and reference.confdeltype <> 'c' and array_length(reference.conkey, 1) = 1
        order by 1, 2;
    end;

-- What refers to a record, as far as the asker is given the rows, and the record of which it is a part, or which it is: whether the asker may know of that one is asked by the program.
create function referring_to(target regclass, object uuid) returns table (kind text, whole_kind text, whole uuid) language plpgsql stable as $$
declare
    reference record;
begin
    for reference in select refers.*, exists (select from pg_attribute where attrelid = refers.source and attname = 'deleted_at') as record from references_to(target) refers loop
        return query execute format('select %L, %L, %s from %s where %I = $1',
            upper(replace(reference.source::text, '"', '')), upper(case when reference.record then reference.source else reference.owner_table end::text),
            case when reference.record then 'id' when reference.owner_member is not null then quote_ident(reference.owner_member) else 'null::uuid' end, reference.source, reference.member) using object;
    end loop;
end $$;

-- Where both of two records stand although they are one: what becomes of it is said at merge_records.
create function merge_conflicts(target regclass, kept uuid, other uuid) returns table (kind text, place text, object uuid, ours uuid, theirs uuid) language plpgsql stable as $$
begin
    if target = 'organisation'::regclass then
        return query
            select 'MEMBERSHIP', 'NETWORK', mine.network_id, mine.id, another.id from membership mine join membership another using (network_id, role)
                where mine.organisation_id = kept and another.organisation_id = other and mine.status = 'ACTIVE' and another.status = 'ACTIVE' and mine.deleted_at is null and another.deleted_at is null
            union select 'SEAT', 'COMMITTEE', mine.committee_id, null::uuid, null::uuid from seat mine join seat another using (committee_id) where mine.organisation_id = kept and another.organisation_id = other
            union select 'PARTICIPATION', 'MEETING', mine.meeting_id, null::uuid, null::uuid from participation mine join participation another using (meeting_id) where mine.organisation_id = kept and another.organisation_id = other
            union select 'PROVIDER', 'COUNSELLING_OFFER', mine.offer_id, null::uuid, null::uuid from counselling_offer_provider mine join counselling_offer_provider another using (offer_id)
                where mine.organisation_id = kept and another.organisation_id = other
            union select 'PARTNER_CONTACT', 'NETWORK', mine.network_id, null::uuid, null::uuid from partner_contact mine join partner_contact another using (network_id)
                where mine.organisation_id = kept and another.organisation_id = other and mine.deleted_at is null and another.deleted_at is null
            union select 'PARENT', 'ORGANISATION', id, null::uuid, null::uuid from organisation where id = kept and parent_id = other or id = other and parent_id = kept;
    elsif target = 'person'::regclass then
        return query
            select 'MEMBERSHIP', 'NETWORK', mine.network_id, mine.id, another.id from membership mine join membership another using (network_id, role)
                where mine.person_id = kept and another.person_id = other and mine.status = 'ACTIVE' and another.status = 'ACTIVE' and mine.deleted_at is null and another.deleted_at is null
            union select 'SEAT', 'COMMITTEE', mine.committee_id, null::uuid, null::uuid from seat mine join seat another using (committee_id) where mine.person_id = kept and another.person_id = other
            union select 'PARTICIPATION', 'MEETING', mine.meeting_id, null::uuid, null::uuid from participation mine join participation another using (meeting_id) where mine.person_id = kept and another.person_id = other
            union select 'PARTNER_CONTACT', 'NETWORK', mine.network_id, null::uuid, null::uuid from partner_contact mine join partner_contact another using (network_id)
                where mine.person_id = kept and another.person_id = other and mine.deleted_at is null and another.deleted_at is null;
    end if;
end $$;

-- The parts of a record follow one another without a gap. By way of negative places, since some tables hold places to be unique.
create function close_ranks(part regclass, owner_member name, whole uuid) returns void language plpgsql as $$
begin
    execute format('update %1$s set position = -1 - ranked.place from (select ctid as tuple, row_number() over (order by position, ctid) - 1 as place from %1$s where %2$I = $1) ranked where %1$s.ctid = ranked.tuple', part, owner_member) using whole;
    execute format('update %s set position = -1 - position where %I = $1 and position < 0', part, owner_member) using whole;
end $$;

-- Leads everything that refers to one record to another one, and says which records that changed (their versions rise) or deleted. Two parts that say the same become one.
-- `softly`: what breaks a rule where it would be led to stays where it is.
create function redirect_references(target regclass, kept uuid, other uuid, at timestamptz, softly boolean) returns table (act text, kind text, object uuid) language plpgsql as $$
declare
    reference record;
    touched uuid;
    twins record;
    tuple record;
begin
    for reference in select * from references_to(target) loop
        -- Twice the same in one whole: a seat, a provider.
        if reference.owner_member is not null then
            for touched in execute format('delete from %1$s theirs using %1$s mine where theirs.%2$I = $2 and mine.%2$I = $1 and mine.%3$I = theirs.%3$I'
                    || ' and to_jsonb(mine) - ''id'' - ''position'' = (to_jsonb(theirs) - ''id'' - ''position'') || jsonb_build_object(%2$L, $1) returning theirs.%3$I',
                    reference.source, reference.member, reference.owner_member) using kept, other loop
                perform close_ranks(reference.source, reference.owner_member, touched);
                return query execute format('update %s set version = version + 1, updated_at = greatest($2, updated_at + interval ''1 microsecond'') where id = $1 returning ''CHANGED'', %L, id',
                    reference.owner_table, upper(reference.owner_table::text)) using touched, at;
            end loop;
            return query execute format('with led as (update %1$s set %2$I = $1 where %2$I = $2 returning %3$I as whole)'
                    || ' update %4$s set version = version + 1, updated_at = greatest($3, updated_at + interval ''1 microsecond'') where id in (select whole from led) and deleted_at is null returning ''CHANGED'', %5$L, id',
                    reference.source, reference.member, reference.owner_member, reference.owner_table, upper(reference.owner_table::text)) using kept, other, at;
        elsif reference.part then
            -- Its own parts come after those that are there; what refers to a part that is there already is led to that one.
            for twins in execute format('select mine.id as mine, theirs.id as theirs from %1$s mine join %1$s theirs on to_jsonb(mine) - ''id'' - ''position'' - %2$L = to_jsonb(theirs) - ''id'' - ''position'' - %2$L'
                    || ' where mine.%2$I = $1 and theirs.%2$I = $2', reference.source, reference.member) using kept, other loop
                return query select * from redirect_references(reference.source, twins.mine, twins.theirs, at, false);
                execute format('delete from %s where id = $1', reference.source) using twins.theirs;
            end loop;
            for tuple in execute format('select id from %s where %I = $1 order by position', reference.source, reference.member) using other loop
                begin
                    execute format('update %1$s set %2$I = $1, position = (select count(*) from %1$s where %2$I = $1) where id = $2', reference.source, reference.member) using kept, tuple.id;
                exception when unique_violation or exclusion_violation then
                    if not softly then raise; end if;
                end;
            end loop;
            perform close_ranks(reference.source, reference.member, other);
        elsif exists (select from pg_attribute where attrelid = reference.source and attname = 'deleted_at') then
            for tuple in execute format('select id from %s where %I = $1 and id <> $2', reference.source, reference.member) using other, kept loop
                begin
                    return query execute format('with led as (update %1$s set %2$I = $1, version = version + 1, updated_at = greatest($3, updated_at + interval ''1 microsecond'') where id = $2 returning id, deleted_at)'
                            || ' select ''CHANGED'', %3$L, id from led where deleted_at is null', reference.source, reference.member, upper(reference.source::text)) using kept, tuple.id, at;
                exception when unique_violation or exclusion_violation then
                    if not softly then raise; end if;
                end;
            end loop;
        else
            execute format('update %s set %I = $1 where %I = $2', reference.source, reference.member, reference.member) using kept, other;
        end if;
    end loop;
end $$;

-- Two records become one: everything that referred to the second refers to the first, and the second is a tombstone that says so. With the owner's rights, since it must reach also what the one
-- who merges is not given to see. Says which other records that changed or deleted.
--   both are members of one network: the second membership is deleted; what was signed under it, its check lists and representatives go over to the first where no rule forbids
--   both may edit, are invited, or provide: once is enough
--   one is part of the other: it is not part of itself
create function merge_records(target regclass, kept uuid, other uuid, at timestamptz) returns table (act text, kind text, object uuid)
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    twins record;
begin
    if target not in ('organisation'::regclass, 'person'::regclass) then raise exception 'Only organisations and persons are merged.'; end if;
    set constraints representative_at_a_time, provider_named_twice immediate;
    for twins in select mine.id as mine, theirs.id as theirs from membership mine join membership theirs using (network_id, role)
            where mine.status = 'ACTIVE' and theirs.status = 'ACTIVE' and mine.deleted_at is null and theirs.deleted_at is null
                and case when target = 'organisation'::regclass then mine.organisation_id = kept and theirs.organisation_id = other else mine.person_id = kept and theirs.person_id = other end loop
        return query select * from redirect_references('membership', twins.mine, twins.theirs, at, true);
        update membership set deleted_at = at, updated_at = greatest(at, updated_at + interval '1 microsecond'), version = version + 1 where id = twins.theirs;
        update membership set updated_at = greatest(at, updated_at + interval '1 microsecond'), version = version + 1 where id = twins.mine;
        return query values ('DELETED', 'MEMBERSHIP', twins.theirs), ('CHANGED', 'MEMBERSHIP', twins.mine);
    end loop;
    if target = 'organisation'::regclass then
        update organisation set parent_id = null where id = kept and parent_id = other;
        delete from "grant" theirs using "grant" mine where theirs.organisation_id = other and mine.organisation_id = kept and mine.subject = theirs.subject and mine.role = theirs.role;
        update invitation theirs set withdrawn_at = at from invitation mine where theirs.organisation_id = other and mine.organisation_id = kept and lower(mine.email) = lower(theirs.email)
            and mine.role = theirs.role and num_nonnulls(mine.accepted_at, mine.withdrawn_at, theirs.accepted_at, theirs.withdrawn_at) = 0;
    end if;
    insert into distinction select least(kept, apart.id), greatest(kept, apart.id), made_at, made_by
        from distinction cross join lateral (select case first_id when other then second_id else first_id end as id) apart
        where other in (first_id, second_id) and apart.id <> kept on conflict do nothing;
    delete from distinction where other in (first_id, second_id);
    return query select * from redirect_references(target, kept, other, at, false);
    execute format('update %s set deleted_at = $3, updated_at = greatest($3, updated_at + interval ''1 microsecond''), version = version + 1, merged_into = $1 where id = $2', target) using kept, other, at;
    set constraints representative_at_a_time, provider_named_twice deferred;
end $$;
