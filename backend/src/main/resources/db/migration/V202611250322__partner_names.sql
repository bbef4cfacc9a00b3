-- Partner contacts are called what their partners are called now: also those of other networks, which whoever renames the partner is not given. With the owner's rights, which give out no more
-- than the words by which a contact is found; these are folded by the program (org.treffpunkt.shared.SearchText).
create function partner_words(partner uuid) returns table (contact uuid, words text) language sql stable security definer set search_path = public, pg_temp
    begin atomic
        select it.id, string_agg(said.words, E'\n' order by told.place, said.language)
        from partner_contact it
        left join person on person.id = it.person_id
        left join organisation on organisation.id = it.organisation_id
        cross join unnest(array[coalesce(person.name, organisation.name), organisation.name, it.subject]) with ordinality told (text, place)
        cross join jsonb_each_text(told.text) said (language, words)
        where partner in (it.person_id, it.organisation_id) and said.language <> 'original'
        group by it.id;
    end;

create function partner_is_called(contact uuid, words text) returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update partner_contact it set search_text = words, name = partner.name, sort_name = partner.name ->> (partner.name ->> 'original'), version = version + (it.name <> partner.name)::int
        from (select whole.id, coalesce(person.name, organisation.name) as name
            from partner_contact whole left join person on person.id = whole.person_id left join organisation on organisation.id = whole.organisation_id where whole.id = contact) partner
        where it.id = partner.id and (it.name <> partner.name or it.search_text <> words);
    return found;
end $$;
