package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds the opdrachten that wait too long, and the people to tell. */
@Singleton
class AlarmRepository {
    private final Jdbi jdbi;

    AlarmRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Orders nobody picked up in time and nobody was warned of; kept from other nodes until the transaction ends. */
    List<Wachtend> neem(Bereik bereik, Instant nu, int aantal) {
        var grens = bereik.voorBedrijf("o.bedrijf_id", "o.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT o.id, o.bedrijf_id AS bedrijf, o.regio_id AS regio, o.dossier_id AS dossier, o.groep,
                               o.status, o.versie
                        FROM opdracht o
                        WHERE o.loopt = 1 AND o.alarm_op IS NULL AND o.uitvoerder_id IS NULL AND o.alarm_na <= :nu AND """ + " " + grens.sql() + " ORDER BY o.alarm_na LIMIT :aantal FOR UPDATE SKIP LOCKED")
                .bind("nu", nu)
                .bind("aantal", aantal)
                .bindMap(grens.waarden())
                .mapTo(Wachtend.class)
                .list());
    }

    /** Notes that the team was warned of these. */
    void zetGewaarschuwd(List<Wachtend> opdrachten, Instant nu) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE opdracht SET alarm_op = :nu, gewijzigd_op = :nu, versie = versie + 1
                        WHERE id IN (<ids>)""")
                .bindList("ids", opdrachten.stream().map(Wachtend::id).toList())
                .bind("nu", nu)
                .execute());
    }

    /** The members of the teams of these regio's and of these companies, once for each regio or company. */
    List<Lid> leden(Bereik bereik, Set<RegioId> regios, Set<BedrijfId> bedrijven, LocalDate vandaag) {
        var grens = bereik.voorBedrijf("gf.bedrijf_id", "gf.regio_id");
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT DISTINCT gf.regio_id AS regio, gf.bedrijf_id AS bedrijf, g.id, g.email
                        FROM gebruiker_functie gf
                        JOIN gebruiker g ON g.id = gf.gebruiker_id
                        WHERE (gf.regio_id IN (<regios>) OR gf.bedrijf_id IN (<bedrijven>)) AND gf.functie IN (<groepen>)
                          AND gf.geldig_van <= :vandaag AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag)
                          AND g.actief = 1 AND """ + " " + grens.sql())
                .bindList("regios", List.copyOf(regios))
                .bindList("bedrijven", List.copyOf(bedrijven))
                .bindList("groepen", List.copyOf(Opdrachttype.GROEPEN))
                .bind("vandaag", vandaag)
                .bindMap(grens.waarden())
                .mapTo(Lid.class)
                .list());
    }

    /** An order that waits too long. */
    record Wachtend(
            OpdrachtId id,
            BedrijfId bedrijf,
            RegioId regio,
            DossierId dossier,
            Functie groep,
            OpdrachtStatus status,
            int versie) {

        OpdrachtGewijzigd gewijzigd() {
            return new OpdrachtGewijzigd(id, bedrijf, regio, dossier, groep, status, versie + 1);
        }
    }

    /** Somebody of the team of a regio, or of a company's own. */
    record Lid(@Nullable RegioId regio, @Nullable BedrijfId bedrijf, GebruikerId id, String email) {

        boolean hoortBij(Wachtend opdracht) {
            return opdracht.regio().equals(regio) || opdracht.bedrijf().equals(bedrijf);
        }
    }
}
