package org.treffpunkt.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.annotations.processing.SQL;

/** What is alike, by the functions in the migrations; whether the caller may know of it is asked afterwards. */
interface Likenesses {
    Session session();

    @SQL("select first_id, second_id, likeness from organisations_alike(:everywhere, :networks)")
    List<Alike> organisations(boolean everywhere, UUID[] networks);

    @SQL("select first_id, second_id, likeness from persons_alike(:everywhere, :networks)")
    List<Alike> persons(boolean everywhere, UUID[] networks);

    @SQL("select id, likeness from organisations_like(:names, :shortForms, :addresses)")
    List<Like> organisationsLike(String[] names, String[] shortForms, String[] addresses);

    @SQL("select id, likeness from persons_like(:name, :addresses)")
    List<Like> personsLike(String name, String[] addresses);

    /** Leads everything that refers to the other record to the one that stays, and says which further records that changed. */
    @SQL("select act, kind, object from merge_records(cast(:target as regclass), :kept, :other, :at)")
    List<Followed> merge(String target, UUID kept, UUID other, Instant at);

    @SQL("select kind, whole_kind, whole from referring_to(cast(:target as regclass), :object)")
    List<Referring> referring(String target, UUID object);

    @SQL("select kind, place, object, ours, theirs from merge_conflicts(cast(:target as regclass), :kept, :other)")
    List<Clash> clashes(String target, UUID kept, UUID other);

    @HQL("from Distinction where firstId in :ids or secondId in :ids")
    List<Distinction> distinctions(List<UUID> ids);
}
