package nl.verzuimsysteem.caseload;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.BedrijfVerhuisd;
import org.jdbi.v3.core.Jdbi;

/** Cases of a company that moved become the team's, where who had them does not work in its new regio. */
@Singleton
class Caseloadverhuizing {
    private static final List<Functie> TEAM =
            List.of(Functie.MMA, Functie.POB, Functie.CASEMANAGER, Functie.BEDRIJFSARTS);

    private final Jdbi jdbi;
    private final Clock klok;

    Caseloadverhuizing(Jdbi jdbi, Clock klok) {
        this.jdbi = jdbi;
        this.klok = klok;
    }

    /** One statement, in the transaction of the move. */
    @EventListener
    void naVerhuizing(BedrijfVerhuisd verhuizing) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE dossier d SET "
                        + TEAM.stream().map(Caseloadverhuizing::blijft).collect(Collectors.joining(", "))
                        + " WHERE d.bedrijf_id = :bedrijf"
                        + " AND COALESCE(d.mma_id, d.pob_id, d.casemanager_id, d.bedrijfsarts_id) IS NOT NULL")
                .bindMethods(verhuizing)
                .bind("vandaag", Kalender.vandaag(klok))
                .execute());
    }

    private static String blijft(Functie functie) {
        return """
                d.%1$s = IF(d.%1$s IN (SELECT f.gebruiker_id FROM gebruiker_functie f
                                        WHERE f.functie = '%2$s' AND f.vervangt_id IS NULL
                                          AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)
                                          AND (f.regio_id = :naar
                                            OR (f.regio_id IS NULL AND f.bedrijf_id = :bedrijf))), d.%1$s, NULL)""".formatted(Caseloadvraag.kolom(functie), functie);
    }
}
