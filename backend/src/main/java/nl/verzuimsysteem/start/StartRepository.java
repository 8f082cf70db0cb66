package nl.verzuimsysteem.start;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Puts the questions of the features as one. */
@Singleton
class StartRepository {
    private static final RowMapper<Telling> TELLING = Rij.van(Telling.class);

    private final Jdbi jdbi;

    StartRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The reasons that occur, in their order. One statement, none without questions.
     *
     * @param bereik of who asks; the questions carry it already
     */
    List<Startregel> tel(Bereik bereik, List<Startvraag> vragen) {
        if (vragen.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle ->
                handle.createQuery(Startzin.sql(vragen)).bindMap(Startzin.waarden(vragen)).map(TELLING).stream()
                        .filter(telling -> telling.aantal() > 0)
                        .map(Telling::regel)
                        .sorted(Comparator.comparing(Startregel::reden))
                        .toList());
    }

    /** As it is read. */
    record Telling(
            Startreden reden,
            int aantal,
            @Nullable LocalDate dag,
            @Nullable Instant moment,
            int laat) {

        Startregel regel() {
            return new Startregel(
                    reden,
                    Math.min(aantal, Startregel.MEESTE),
                    aantal > Startregel.MEESTE,
                    dag != null ? dag : moment == null ? null : Startbron.dag(moment),
                    moment,
                    Math.min(laat, Startregel.MEESTE));
        }
    }
}
