package nl.verzuimsysteem.verzuim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row that a {@link Bijvraag} asked for, by the places of what it asked. */
public final class Bijrij {
    private final ResultSet rij;

    Bijrij(ResultSet rij) {
        this.rij = rij;
    }

    public LocalDate dag(int plaats) throws SQLException {
        return Objects.requireNonNull(misschienDag(plaats));
    }

    public @Nullable LocalDate misschienDag(int plaats) throws SQLException {
        return rij.getObject("d" + (plaats + 1), LocalDate.class);
    }

    public Instant moment() throws SQLException {
        return rij.getObject("moment", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    public long getal(int plaats) throws SQLException {
        return Objects.requireNonNull(misschienGetal(plaats));
    }

    public @Nullable Long misschienGetal(int plaats) throws SQLException {
        var getal = rij.getLong("n" + (plaats + 1));
        return rij.wasNull() ? null : getal;
    }

    public String woord(int plaats) throws SQLException {
        return Objects.requireNonNull(misschienWoord(plaats));
    }

    public @Nullable String misschienWoord(int plaats) throws SQLException {
        return rij.getString("w" + (plaats + 1));
    }

    public <E extends Enum<E>> @Nullable E misschien(int plaats, Class<E> soort) throws SQLException {
        var woord = misschienWoord(plaats);
        return woord == null ? null : Enum.valueOf(soort, woord);
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Lezer<T> {
        T lees(Bijrij rij) throws SQLException;
    }
}
