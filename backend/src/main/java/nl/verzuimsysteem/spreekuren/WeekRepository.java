package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Rooster;
import nl.verzuimsysteem.agenda.Spreekuursoort;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.WerknemerId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads what stands in a week of an agenda. */
@Singleton
class WeekRepository {
    private static final int MINUTEN_PER_UUR = 60;

    private final Jdbi jdbi;

    WeekRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The sessions that can fall in a week, and the absence in it. Absence is shown of who has a session in the scope. One
     * statement.
     */
    List<Roosterrij> roosters(Bereik bereik, Weekvraag vraag, GebruikerId zelf, Instant van, Instant tot) {
        var grens = bereik.voorBedrijf("NULL", "z.regio_id");
        var wie = """
                (%s OR z.gebruiker_id = :zelf) AND (:regio IS NULL OR z.regio_id = :regio)
                AND (:professional IS NULL OR z.gebruiker_id = :professional)
                AND (:regio IS NOT NULL OR z.gebruiker_id = :zelf)""".formatted(grens.sql());
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT z.gebruiker_id AS professional, g.naam, z.functie, z.plaats_id AS plaats,
                               p.naam AS plaatsnaam, z.weekdag, TIME_TO_SEC(z.van) DIV 60 AS van,
                               TIME_TO_SEC(z.tot) DIV 60 AS tot, z.om_de_weken, z.geldig_van, z.geldig_tot,
                               CAST(NULL AS DATETIME(3)) AS blok_van, CAST(NULL AS DATETIME(3)) AS blok_tot
                        FROM zitting z
                        JOIN gebruiker g ON g.id = z.gebruiker_id
                        LEFT JOIN spreekuurplaats p ON p.id = z.plaats_id
                        WHERE z.geldig_van <= :zondag AND (z.geldig_tot IS NULL OR z.geldig_tot >= :maandag) AND %1$s
                        UNION ALL
                        SELECT k.gebruiker_id, g.naam, NULL, NULL, NULL, 0, 0, 0, 0, NULL, NULL, k.van, k.tot
                        FROM agendablok k
                        JOIN gebruiker g ON g.id = k.gebruiker_id
                        WHERE k.van < :tot AND k.tot > :van
                          AND (k.gebruiker_id = :zelf OR EXISTS (SELECT 1 FROM zitting z
                                                                 WHERE z.gebruiker_id = k.gebruiker_id AND %1$s))
                          AND (:professional IS NULL OR k.gebruiker_id = :professional)""".formatted(wie))
                .bindMap(grens.waarden())
                .bind("zelf", zelf)
                .bind("regio", vraag.regio())
                .bind("professional", vraag.professional())
                .bind("maandag", vraag.maandag())
                .bind("zondag", vraag.maandag().plusDays(6))
                .bind("van", van)
                .bind("tot", tot)
                .mapTo(Roosterrij.class)
                .list());
    }

    /**
     * The appointments in a week but for those that were cancelled: of the companies of the regio, and of whoever holds
     * sessions there, wherever his appointments are for. One statement.
     *
     * @param ziet whether confidential ones are shown with their names
     */
    List<Afspraakrij> afspraken(Bereik bereik, Weekvraag vraag, Actor actor, boolean ziet, Instant van, Instant tot) {
        var grens = bereik.voorwaarde(new Bereik.Kolommen("a.bedrijf_id", "a.regio_id", "w.afdeling_id", "w.id"));
        var regios = bereik.voorBedrijf("NULL", "z.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT a.id, a.professional_id AS professional, g.naam AS professional_naam, a.plaats_id AS plaats,
                               p.naam AS plaatsnaam, a.begin, a.einde,
                               (a.professional_id = :zelf OR (%s AND (a.vertrouwelijk = 0 OR :ziet))) AS zichtbaar,
                               a.werknemer_id AS werknemer,
                               CONCAT_WS(' ', w.voornaam, w.tussenvoegsel, w.achternaam) AS naam,
                               a.bedrijf_id AS bedrijf, b.naam AS bedrijfsnaam, a.dossier_id AS dossier, a.vertrouwelijk,
                               a.soort, a.aanleiding, a.status, a.taal, a.tolk, a.versie
                        FROM (SELECT x.id FROM afspraak x
                              WHERE x.regio_id = :regio AND x.begin >= :van AND x.begin < :tot
                              UNION
                              SELECT x.id FROM afspraak x
                              WHERE x.professional_id IN (SELECT z.gebruiker_id FROM zitting z
                                                          WHERE z.regio_id = :regio AND (%s OR z.gebruiker_id = :zelf))
                                AND x.begin >= :van AND x.begin < :tot
                              UNION
                              SELECT x.id FROM afspraak x
                              WHERE x.professional_id = :zelf AND :regio IS NULL AND x.begin >= :van AND x.begin < :tot) k
                        JOIN afspraak a ON a.id = k.id
                        JOIN gebruiker g ON g.id = a.professional_id
                        JOIN werknemer w ON w.bedrijf_id = a.bedrijf_id AND w.id = a.werknemer_id
                        JOIN bedrijf b ON b.id = a.bedrijf_id
                        LEFT JOIN spreekuurplaats p ON p.id = a.plaats_id
                        WHERE a.status NOT IN ('AFGEZEGD', 'LAAT_AFGEZEGD')
                          AND (:professional IS NULL OR a.professional_id = :professional)
                        ORDER BY a.begin, g.naam, a.id""".formatted(grens.sql(), regios.sql()))
                .bindMap(grens.waarden())
                .bindMap(regios.waarden())
                .bind("zelf", actor.persoon())
                .bind("ziet", ziet)
                .bind("regio", vraag.regio())
                .bind("professional", vraag.professional())
                .bind("van", van)
                .bind("tot", tot)
                .mapTo(Afspraakrij.class)
                .list());
    }

    /** A session with its times in minutes, or an absence. */
    record Roosterrij(
            GebruikerId professional,
            String naam,
            @Nullable Functie functie,
            @Nullable PlaatsId plaats,
            @Nullable String plaatsnaam,
            int weekdag,
            int van,
            int tot,
            int omDeWeken,
            @Nullable LocalDate geldigVan,
            @Nullable LocalDate geldigTot,
            @Nullable Instant blokVan,
            @Nullable Instant blokTot) {
        @Nullable
        Rooster rooster() {
            return geldigVan == null
                    ? null
                    : new Rooster(DayOfWeek.of(weekdag), tijd(van), tijd(tot), omDeWeken, geldigVan, geldigTot);
        }

        private static LocalTime tijd(int minuten) {
            return LocalTime.of(minuten / MINUTEN_PER_UUR, minuten % MINUTEN_PER_UUR);
        }
    }

    /**
     * An appointment as it is stored.
     *
     * @param zichtbaar whether the reader may know whom it is with
     */
    record Afspraakrij(
            AfspraakId id,
            GebruikerId professional,
            String professionalNaam,
            @Nullable PlaatsId plaats,
            @Nullable String plaatsnaam,
            Instant begin,
            Instant einde,
            boolean zichtbaar,
            WerknemerId werknemer,
            String naam,
            BedrijfId bedrijf,
            String bedrijfsnaam,
            @Nullable DossierId dossier,
            boolean vertrouwelijk,
            Spreekuursoort soort,
            Aanleiding aanleiding,
            Afspraakstatus status,
            String taal,
            Tolk tolk,
            int versie) {
        Week.Afspraakregel regel() {
            return new Week.Afspraakregel(
                    id,
                    professional,
                    professionalNaam,
                    plaats,
                    plaatsnaam,
                    begin,
                    einde,
                    zichtbaar
                            ? new Week.Wie(
                                    werknemer,
                                    naam,
                                    bedrijf,
                                    bedrijfsnaam,
                                    dossier,
                                    vertrouwelijk,
                                    soort,
                                    aanleiding,
                                    status,
                                    taal,
                                    tolk,
                                    versie)
                            : null);
        }
    }
}
