package org.treffpunkt.protection;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.annotations.processing.SQL;

/** What the columns of the database say of themselves. */
interface AnnotatedColumns {
    Session session();

    /** Those that can hold personal data. */
    @SQL("""
            select cast(whole.relname as text), cast(part.attname as text), col_description(whole.oid, part.attnum)
            from pg_class whole join pg_attribute part on part.attrelid = whole.oid
            where whole.relnamespace = to_regnamespace('public') and whole.relkind = 'r' and part.attnum > 0 and not part.attisdropped and col_description(whole.oid, part.attnum) like 'personal%'
            order by whole.relname, part.attnum""")
    List<AnnotatedColumn> personal();
}
