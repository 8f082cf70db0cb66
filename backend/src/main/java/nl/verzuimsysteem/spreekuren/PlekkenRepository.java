package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Rooster;
import nl.verzuimsysteem.agenda.Tijdvak;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what free places are reckoned from. */
@Singleton
class PlekkenRepository {
    private static final int MINUTEN_PER_UUR = 60;

    /**
     * Two reads put together: MySQL uses no index for people of the company or of its regio in one condition. Of who stands
     * in for a colleague, or works for the company by name, the sessions in other regio's count too.
     */
    private static final String ZITTINGEN = """
            SELECT z.id, z.gebruiker_id AS professional, g.naam, z.functie, z.plaats_id AS plaats, p.naam AS plaatsnaam,
                   z.weekdag, TIME_TO_SEC(z.van) DIV 60 AS van, TIME_TO_SEC(z.tot) DIV 60 AS tot, z.om_de_weken,
                   f.geldig_van AS functie_van, f.geldig_tot AS functie_tot, t.geldig_van AS delegatie_van,
                   t.geldig_tot AS delegatie_tot,
                   z.geldig_van, z.geldig_tot, f.eigen,
                   (:taal = 'nl' OR EXISTS (SELECT 1 FROM spreektaal s
                                            WHERE s.gebruiker_id = z.gebruiker_id AND s.taal = :taal)) AS spreekt_taal
            FROM (SELECT gebruiker_id, functie, geldig_van, geldig_tot, vervangt_id, 1 AS eigen
                  FROM gebruiker_functie WHERE bedrijf_id = :bedrijf AND functie IN ('POB', 'BEDRIJFSARTS')
                  UNION ALL
                  SELECT gebruiker_id, functie, geldig_van, geldig_tot, vervangt_id, 0
                  FROM gebruiker_functie
                  WHERE regio_id = :regio AND bedrijf_id IS NULL AND functie IN ('POB', 'BEDRIJFSARTS')) f
            JOIN gebruiker g ON g.id = f.gebruiker_id AND g.actief = 1
            JOIN zitting z ON z.gebruiker_id = f.gebruiker_id AND z.functie = f.functie
                 AND (z.regio_id = :regio OR f.eigen = 1 OR f.vervangt_id IS NOT NULL)
            LEFT JOIN spreekuurplaats p ON p.id = z.plaats_id
            LEFT JOIN taakdelegatie t ON z.functie = 'POB' AND t.gemachtigde_id = z.gebruiker_id
                 AND t.regio_id = :regio AND t.ingetrokken_op IS NULL AND t.geldig_van <= :tot
                 AND (t.geldig_tot IS NULL OR t.geldig_tot >= :vanaf)
            WHERE z.geldig_van <= :tot AND (z.geldig_tot IS NULL OR z.geldig_tot >= :vanaf)
              AND f.geldig_van <= :tot AND (f.geldig_tot IS NULL OR f.geldig_tot > :vanaf)
              AND (z.functie = 'BEDRIJFSARTS' OR (:pob AND t.id IS NOT NULL))
              AND (NOT :opLocatie OR z.plaats_id IS NOT NULL)
              AND (:plaats IS NULL OR z.plaats_id = :plaats)
              AND (:professional IS NULL OR z.gebruiker_id = :professional)""";

    private final Jdbi jdbi;

    PlekkenRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whom it is for and how long it takes; nothing when he lies out of scope. One statement. */
    Optional<Kop> kop(Bereik bereik, Plekvraag vraag) {
        var grens = bereik.voorwaarde(new Bereik.Kolommen("b.id", "b.regio_id", "w.afdeling_id", "w.id"));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT b.regio_id AS regio, w.taal, s.minuten
                        FROM bedrijf b
                        JOIN werknemer w ON w.bedrijf_id = b.id AND w.id = :werknemer
                        JOIN spreekuursoort s ON s.code = :soort
                        WHERE b.id = :bedrijf AND\s""" + grens.sql())
                .bindMap(grens.waarden())
                .bind("bedrijf", vraag.bedrijf())
                .bind("werknemer", vraag.werknemer())
                .bind("soort", vraag.soort())
                .mapTo(Kop.class)
                .findOne());
    }

    /**
     * The sessions of everybody who may see somebody of this company, with the days on which he may. One statement.
     *
     * @param bereik the regio was read within it
     */
    List<Zittingrij> zittingen(Bereik bereik, Plekvraag vraag, Kop kop, boolean pob, boolean opLocatie) {
        var grens = bereik.voorBedrijf(":bedrijf", ":regio");
        return jdbi.withHandle(handle -> handle.createQuery(ZITTINGEN + " AND " + grens.sql())
                .bindMap(grens.waarden())
                .bind("bedrijf", vraag.bedrijf())
                .bind("regio", kop.regio())
                .bind("taal", kop.taal())
                .bind("vanaf", vraag.vanaf())
                .bind("tot", vraag.tot())
                .bind("pob", pob)
                .bind("opLocatie", opLocatie)
                .bind("plaats", vraag.plaats())
                .bind("professional", vraag.professional())
                .mapTo(Zittingrij.class)
                .list());
    }

    /**
     * When these people are taken: appointments that run, of any company, and absence. No word of what or whom. One
     * statement.
     */
    List<Bezetrij> bezet(Bereik bereik, Collection<GebruikerId> professionals, Instant van, Instant tot) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.professional_id AS professional, a.begin AS van, a.einde AS tot FROM afspraak a
                        WHERE a.professional_id IN (<wie>) AND a.loopt = 1 AND a.begin < :tot AND a.einde > :van
                        UNION ALL
                        SELECT k.gebruiker_id, k.van, k.tot FROM agendablok k
                        WHERE k.gebruiker_id IN (<wie>) AND k.van < :tot AND k.tot > :van""")
                .bindList("wie", List.copyOf(professionals))
                .bind("van", van)
                .bind("tot", tot)
                .mapTo(Bezetrij.class)
                .list());
    }

    /** Whom it is for and how long it takes. */
    record Kop(RegioId regio, String taal, int minuten) {}

    /**
     * A session of somebody who may see him.
     *
     * @param van in minutes of the day
     * @param functieTot the first day on which he no longer holds the function
     * @param delegatieVan of a POB: the first day on which a bedrijfsarts lets him work
     * @param delegatieTot the last one
     */
    record Zittingrij(
            long id,
            GebruikerId professional,
            String naam,
            Functie functie,
            @Nullable PlaatsId plaats,
            @Nullable String plaatsnaam,
            int weekdag,
            int van,
            int tot,
            int omDeWeken,
            LocalDate functieVan,
            @Nullable LocalDate functieTot,
            @Nullable LocalDate delegatieVan,
            @Nullable LocalDate delegatieTot,
            LocalDate geldigVan,
            @Nullable LocalDate geldigTot,
            boolean eigen,
            boolean spreektTaal) {
        /** Whether he may see somebody on this day: his function, and for a POB his delegation. */
        boolean mag(LocalDate dag) {
            return !dag.isBefore(functieVan)
                    && (functieTot == null || dag.isBefore(functieTot))
                    && (delegatieVan == null || !dag.isBefore(delegatieVan))
                    && (delegatieTot == null || !dag.isAfter(delegatieTot));
        }

        Rooster rooster() {
            return new Rooster(DayOfWeek.of(weekdag), tijd(van), tijd(tot), omDeWeken, geldigVan, geldigTot);
        }

        private static LocalTime tijd(int minuten) {
            return LocalTime.of(minuten / MINUTEN_PER_UUR, minuten % MINUTEN_PER_UUR);
        }
    }

    /** A time in which somebody is taken. */
    record Bezetrij(GebruikerId professional, Instant van, Instant tot) {
        Tijdvak tijdvak() {
            return new Tijdvak(van, tot);
        }
    }
}
