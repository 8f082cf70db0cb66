package nl.verzuimsysteem.opslag;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import nl.verzuimsysteem.kern.Id;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Makes a record of each row, column by component: {@code mapTo(Rij.class)}. The record may be private to its package,
 * as rows are.
 */
final class Records implements RowMapperFactory {
    @Override
    public Optional<RowMapper<?>> build(Type type, ConfigRegistry config) {
        if (!(type instanceof Class<?> soort) || !soort.isRecord() || Id.class.isAssignableFrom(soort)) {
            return Optional.empty();
        }
        try {
            var maker = soort.getDeclaredConstructor(Arrays.stream(soort.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            maker.setAccessible(true);
            return Optional.of(ConstructorMapper.of(maker));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(soort + " has no canonical constructor", e);
        }
    }
}
