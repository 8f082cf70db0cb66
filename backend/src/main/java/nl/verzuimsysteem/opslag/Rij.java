package nl.verzuimsysteem.opslag;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

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
            return ConstructorMapper.of(maker, voorvoegsel);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("A record without its constructor: " + soort, e);
        }
    }
}
