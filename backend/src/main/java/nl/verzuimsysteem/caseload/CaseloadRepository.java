package nl.verzuimsysteem.caseload;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.verzuimsysteem.caseload.Caseloadblad.Vervangt;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import nl.verzuimsysteem.poortwachter.Verzuimduur;
import nl.verzuimsysteem.taken.Fase;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a team, and who is in it. */
@Singleton
class CaseloadRepository {
    private static final RowMapper<Regel> REGEL = Rij.van(Regel.class);

    private final Jdbi jdbi;

    CaseloadRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One page, the latest first, with one row more when the list goes on. One statement. */
    List<Caselijn> lijst(Bereik bereik, Actor actor, Caseloadfilter filter, LocalDate vandaag, Uitsnede deel) {
        var vraag = vraag(actor, filter, vandaag, deel);
        var sql = vraag.bladzijde();
        return jdbi.withHandle(handle -> handle.createQuery(sql).bindMap(vraag.waarden()).map(REGEL).stream()
                .flatMap(regel -> regel.lijn(vandaag))
                .toList());
    }

    /** The first page, how many there are of whom, and for whom the reader stands in. One statement. */
    Blad blad(Bereik bereik, Actor actor, Caseloadfilter filter, LocalDate vandaag, int aantal) {
        var vraag = vraag(actor, filter, vandaag, Uitsnede.eerste(aantal));
        var sql = vraag.blad();
        var rijen = jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindMap(vraag.waarden())
                .map((rij, context) -> new Geteld(
                        REGEL.map(rij, context),
                        Objects.requireNonNullElse(rij.getString("tellingen"), ""),
                        Objects.requireNonNullElse(rij.getString("vervangt"), "")))
                .list());
        var kop = rijen.getFirst();
        return new Blad(
                rijen.stream().flatMap(rij -> rij.regel.lijn(vandaag)).toList(),
                delen(kop.tellingen, ",").map(Groep::van).toList(),
                delen(kop.vervangt, "\n").map(CaseloadRepository::vervangt).toList());
    }

    private static Caseloadvraag vraag(Actor actor, Caseloadfilter filter, LocalDate vandaag, Uitsnede deel) {
        return new Caseloadvraag(actor, filter, vandaag)
                .met("aantal", deel.metEenMeer())
                .met("vanaf", deel.vanaf())
                .met("tot", deel.vanaf() + deel.metEenMeer());
    }

    private static Stream<String> delen(String samen, String tussen) {
        return Arrays.stream(samen.split(tussen)).filter(een -> !een.isEmpty());
    }

    private static Vervangt vervangt(String regel) {
        var delen = regel.split(":", 3);
        return new Vervangt(
                new GebruikerId(Long.parseLong(delen[0])),
                delen[2],
                LocalDate.parse(delen[1]).minusDays(1));
    }

    /**
     * Who can have cases in a function: not who only stands in for somebody, because what he was given would outlast that.
     * One statement.
     */
    List<Teamgenoot> collegas(Bereik bereik, Functie functie, @Nullable RegioId regio, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("b.id", "COALESCE(f.regio_id, b.regio_id)");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT m.id, m.naam, f.functie
                        FROM gebruiker_functie f
                        JOIN gebruiker m ON m.id = f.gebruiker_id AND m.actief = 1
                        LEFT JOIN bedrijf b ON b.id = f.bedrijf_id AND f.regio_id IS NULL
                        WHERE f.functie = :functie AND f.vervangt_id IS NULL AND f.geldig_van <= :vandaag
                          AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)
                          AND (:regio IS NULL OR COALESCE(f.regio_id, b.regio_id) = :regio)
                          AND\s""" + grens.sql() + " ORDER BY m.naam, m.id")
                .bindMap(grens.waarden())
                .bind("functie", functie)
                .bind("regio", regio)
                .bind("vandaag", vandaag)
                .mapTo(Teamgenoot.class)
                .list());
    }

    /** The first page as it is read. */
    record Blad(List<Caselijn> rijen, List<Groep> groepen, List<Vervangt> vervangt) {}

    /**
     * How many cases of some people are in a phase.
     *
     * @param wiens {@link Wiens#TEAM}: of others
     * @param vanPersoon whether they are of the one asked for
     * @param vertrokken whether they are of somebody who left
     */
    record Groep(Wiens wiens, boolean vanPersoon, boolean vertrokken, Fase fase, long aantal, long teLaat) {
        private static Groep van(String regel) {
            var delen = regel.split(":");
            var wiens = switch (delen[0]) {
                case "N" -> Wiens.NIEMAND;
                case "M" -> Wiens.MIJ;
                default -> Wiens.TEAM;
            };
            return new Groep(
                    wiens,
                    delen[1].equals("1"),
                    delen[2].equals("1"),
                    Fase.valueOf(delen[3]),
                    Long.parseLong(delen[4]),
                    Long.parseLong(delen[5]));
        }

        /** Whether these are among those a list shows. */
        boolean zijn(Wiens gevraagd) {
            return switch (gevraagd) {
                case TEAM -> true;
                case PERSOON -> vanPersoon;
                case VERTROKKEN -> vertrokken;
                case MIJ, NIEMAND -> wiens == gevraagd;
            };
        }
    }

    private record Geteld(Regel regel, String tellingen, String vervangt) {}

    /** One case as it is read; without a case when there is none. */
    record Regel(
            @Nullable DossierId dossier,
            @Nullable BedrijfId bedrijf,
            @Nullable String bedrijfsnaam,
            @Nullable RegioId regio,
            @Nullable String werknemer,
            @Nullable String personeelsnummer,
            @Nullable LocalDate teldag,
            @Nullable LocalDate uitDienst,
            @Nullable MijlpaalSoort volgendeMijlpaal,
            @Nullable LocalDate volgendeOp,
            @Nullable Functie volgendeFunctie,
            @Nullable LocalDate gesproken,
            @Nullable LocalDate overlegd,
            @Nullable Instant gezien,
            @Nullable GebruikerId van,
            @Nullable String vanNaam,
            boolean zelf,
            boolean vervangen,
            boolean vertrokken) {

        private Stream<Caselijn> lijn(LocalDate vandaag) {
            if (dossier == null
                    || bedrijf == null
                    || bedrijfsnaam == null
                    || regio == null
                    || werknemer == null
                    || teldag == null) {
                return Stream.empty();
            }
            var op = volgendeMijlpaal == null ? null : volgendeOp;
            return Stream.of(new Caselijn(
                    dossier,
                    bedrijf,
                    bedrijfsnaam,
                    regio,
                    werknemer,
                    personeelsnummer,
                    Fase.van(teldag, uitDienst, vandaag),
                    Verzuimduur.week(teldag, vandaag),
                    volgendeMijlpaal,
                    op,
                    volgendeFunctie,
                    op != null && op.isBefore(vandaag),
                    laatsteContact(),
                    van,
                    vanNaam,
                    zelf || vervangen,
                    vervangen && !zelf,
                    vertrokken));
        }

        private @Nullable LocalDate laatsteContact() {
            var consult = gezien == null ? null : Kalender.plaatselijk(gezien).toLocalDate();
            return Stream.of(gesproken, overlegd, consult)
                    .filter(Objects::nonNull)
                    .max(LocalDate::compareTo)
                    .orElse(null);
        }
    }
}
