package nl.verzuimsysteem.instellingen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;

/** The settings of companies. */
@Singleton
class InstellingenRepository {
    private final Jdbi jdbi;

    InstellingenRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement; empty when the company lies outside the scope. */
    Optional<Ingesteld> lees(Bereik bereik, BedrijfId bedrijf) {
        var grens = bereik.voorBedrijf("b.id", "b.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.evaluatie_weken, b.uwv_door, b.eigenrisicodrager, b.frequent_meldingen,
                               b.frequent_maanden, b.eerst_werknemer_uren, b.versie
                        FROM bedrijf b WHERE b.id = :bedrijf AND\s""" + grens.sql())
                        .bind("bedrijf", bedrijf)
                        .bindMap(grens.waarden())
                        .mapTo(Rij.class)
                        .findOne())
                .map(rij -> new Ingesteld(rij.instellingen, rij.versie));
    }

    /** One statement; {@code false} when somebody else changed the company. */
    boolean wijzig(BedrijfId bedrijf, int versie, Instellingen nieuw) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                UPDATE bedrijf
                                SET evaluatie_weken = :evaluatieWeken, uwv_door = :uwvDoor,
                                    eigenrisicodrager = :eigenrisicodrager, frequent_meldingen = :frequentMeldingen,
                                    frequent_maanden = :frequentMaanden, eerst_werknemer_uren = :eerstWerknemerUren,
                                    versie = versie + 1
                                WHERE id = :bedrijf AND versie = :versie""")
                        .bindMethods(nieuw)
                        .bind("bedrijf", bedrijf)
                        .bind("versie", versie)
                        .execute())
                > 0;
    }

    /**
     * Lets the taken follow, of cases that run and of those that ended but ask for something still, such as a report to
     * UWV; a job does the work. One statement.
     *
     * @param sinds cases that ended on this day or later follow too: a setting can make them ask for something again
     */
    void herbereken(BedrijfId bedrijf, LocalDate sinds) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE dossier d SET d.herberekenen = 1
                        WHERE d.bedrijf_id = :bedrijf AND d.vervallen IS NULL
                          AND (d.loopt = 1 OR d.hersteld_op >= :sinds OR d.gesloten_op >= :sinds OR EXISTS (
                            SELECT 1 FROM taak t
                            WHERE t.bedrijf_id = d.bedrijf_id AND t.dossier_id = d.id AND t.mijlpaal IS NOT NULL
                              AND t.loopt IS NOT NULL))""")
                .bind("bedrijf", bedrijf)
                .bind("sinds", sinds)
                .execute());
    }

    /** A company as it is stored. */
    record Rij(@Nested Instellingen instellingen, int versie) {}
}
