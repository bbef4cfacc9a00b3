package org.treffpunkt.audit;

import java.util.List;
import org.hibernate.annotations.processing.SQL;
import org.hibernate.Session;

/** What the database does to seal the entries and to find out whether somebody tampered with them; the functions are in the migrations. */
interface Seals {
    Session session();

    /** Whether the role that serves has no more rights than were granted to it. */
    @SQL("""
            select not (rolsuper or rolbypassrls or pg_has_role(current_user, relowner, 'MEMBER'))
            from pg_roles, pg_class where rolname = current_user and pg_class.oid = cast('audit_record' as regclass)""")
    boolean powerless();

    @SQL("select given, cast(horizon as text) from audit_horizon()")
    Horizon horizon();

    /** Whether all transactions before the horizon have ended. */
    @SQL("select audit_settled(cast(:horizon as xid8))")
    boolean settled(String horizon);

    /** Seals entries up to a number that is settled, and says how many; some are left if there were very many. */
    @SQL("select seal_audit(:upto)")
    int seal(long upto);

    @SQL("select place, number, fault from audit_faults() limit 100")
    List<AuditFault> faults();

    @SQL("select count(*) from audit_record")
    long records();

    @SQL("select count(*) from audit_record where number > (select coalesce(max(upper(records)), 1) - 1 from audit_seal)")
    long unsealed();

    @SQL("select number, encode(hash, 'hex') from audit_seal order by number desc limit 1")
    List<AuditSeal> last();
}
