package org.treffpunkt.shared;

import org.hibernate.dialect.DatabaseVersion;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.engine.jdbc.dialect.spi.DialectResolutionInfo;
import org.hibernate.type.SqlTypes;

/** PostgreSQL where strings are `text`: Hibernate would compare our `text[]` columns with `varchar[]` values, for which there is no operator. */
public class TextDialect extends PostgreSQLDialect {
    public TextDialect() {
        super(DatabaseVersion.make(18));
    }

    public TextDialect(DialectResolutionInfo info) {
        super(info);
    }

    @Override
    protected String columnType(int sqlTypeCode) {
        return sqlTypeCode == SqlTypes.VARCHAR ? "text" : super.columnType(sqlTypeCode);
    }

    @Override
    protected String castType(int sqlTypeCode) {
        return sqlTypeCode == SqlTypes.VARCHAR ? "text" : super.castType(sqlTypeCode);
    }
}
