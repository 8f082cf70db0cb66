package nl.verzuimsysteem.opslag;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Makes records of the rows of a query, component by column: {@code eersteZiektedag} from {@code eerste_ziektedag}.
 * Jdbi's own mapper of constructors refuses records that are not public, and ours are not.
 */
public final class Rij {
    private Rij() {}

    /** A mapper of rows to this record, for {@code query.map(…)}. Make it once. */
    public static <T extends Record> RowMapper<T> van(Class<T> soort) {
        return van(soort, "");
    }

    /** The same, for columns whose names begin with a prefix, as in a join of two tables. */
    public static <T extends Record> RowMapper<T> van(Class<T> soort, String voorvoegsel) {
        var onderdelen = Arrays.stream(soort.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            var maker = soort.getDeclaredConstructor(onderdelen);
            maker.setAccessible(true);
            return new Onthoudend<>(ConstructorMapper.of(maker, voorvoegsel), soort.getName() + '/' + voorvoegsel);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its constructor: " + soort, e);
        }
    }

    /**
     * Looks up which column belongs to which component once for a statement. Jdbi does so itself for the mapper of a query,
     * but not for one that another mapper calls: that looked them up for every row.
     */
    private record Onthoudend<T>(RowMapper<T> binnen, String naam) implements RowMapper<T> {
        @Override
        @SuppressWarnings("unchecked")
        public T map(ResultSet rij, StatementContext context) throws SQLException {
            var klaar = (RowMapper<T>) context.getAttribute(naam);
            if (klaar == null) {
                klaar = binnen.specialize(rij, context);
                context.define(naam, klaar);
            }
            return klaar.map(rij, context);
        }

        @Override
        public RowMapper<T> specialize(ResultSet rij, StatementContext context) throws SQLException {
            return binnen.specialize(rij, context);
        }
    }
}
