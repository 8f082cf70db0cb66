package nl.verzuimsysteem.opslag;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.sql.Types;
import java.util.Optional;
import nl.verzuimsysteem.kern.Id;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * Lets every {@link Id} be a parameter and a column of a query, so that no repository handles bare numbers, and every
 * record a row.
 */
final class TypedIds implements JdbiPlugin {
    @Override
    public void customizeJdbi(Jdbi jdbi) {
        jdbi.registerArgument(new Parameter());
        jdbi.registerColumnMapper(new Kolom());
        jdbi.registerRowMapper(new Records());
    }

    private static final class Parameter extends AbstractArgumentFactory<Id> {
        Parameter() {
            super(Types.BIGINT);
        }

        @Override
        protected Argument build(Id id, ConfigRegistry config) {
            return (position, statement, context) -> statement.setLong(position, id.waarde());
        }
    }

    private static final class Kolom implements ColumnMapperFactory {
        @Override
        public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
            if (!(type instanceof Class<?> soort) || !soort.isRecord() || !Id.class.isAssignableFrom(soort)) {
                return Optional.empty();
            }
            try {
                var maker = MethodHandles.publicLookup()
                        .findConstructor(soort, MethodType.methodType(void.class, long.class))
                        .asType(MethodType.methodType(Id.class, long.class));
                return Optional.of((resultSet, column, context) -> {
                    var waarde = resultSet.getLong(column);
                    return resultSet.wasNull() ? null : maak(maker, waarde);
                });
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(soort + " has no constructor that takes a long", e);
            }
        }

        private static Id maak(java.lang.invoke.MethodHandle maker, long waarde) {
            try {
                return (Id) maker.invokeExact(waarde);
            } catch (Throwable e) {
                throw new IllegalStateException("No id for " + waarde, e);
            }
        }
    }
}
