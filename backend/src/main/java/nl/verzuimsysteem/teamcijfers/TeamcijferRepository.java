package nl.verzuimsysteem.teamcijfers;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.teamcijfers.Teamrekening.Duur;
import nl.verzuimsysteem.teamcijfers.Teamrekening.Late;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/** Counts what the figures of a team are made of. */
@Singleton
class TeamcijferRepository {
    private static final RowMapper<Duur> DUUR = Rij.van(Duur.class);
    private static final RowMapper<Late> LATE = Rij.van(Late.class);
    private static final RowMapper<Overlegweek> OVERLEG = Rij.van(Overlegweek.class);

    private final Jdbi jdbi;

    TeamcijferRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Orders and consults. One statement. */
    List<Duur> duren(Bereik bereik, List<LocalDate> maandagen, LocalDate vandaag) {
        var vraag = new Teamvraag(bereik, maandagen, vandaag);
        return lees(vraag, vraag.duren(), DUUR);
    }

    /** Steps that were late. One statement. */
    List<Late> laat(Bereik bereik, List<LocalDate> maandagen, LocalDate vandaag) {
        var vraag = new Teamvraag(bereik, maandagen, vandaag);
        return lees(vraag, vraag.laat(), LATE);
    }

    /** The overleg. One statement. */
    List<Overlegweek> overleg(Bereik bereik, List<LocalDate> maandagen, LocalDate vandaag) {
        var vraag = new Teamvraag(bereik, maandagen, vandaag);
        return lees(vraag, vraag.overleg(), OVERLEG);
    }

    private <T> List<T> lees(Teamvraag vraag, String sql, RowMapper<T> maker) {
        return jdbi.withHandle(handle ->
                handle.createQuery(sql).bindMap(vraag.waarden()).map(maker).list());
    }
}
