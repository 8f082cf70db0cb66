package nl.verzuimsysteem.terugkoppeling;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.berichten.Brief;
import nl.verzuimsysteem.berichten.UitgaandePost;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.Melding;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import nl.verzuimsysteem.verzuim.NieuweGebeurtenis;
import nl.verzuimsysteem.verzuim.Tijdlijn;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Tells that a terugkoppeling can be read: the werknemer at once, the employer when its moment has come. */
@Singleton
class Terugkoppelmelder {
    /**
     * Who reads a terugkoppeling: the werknemer, and on the employer's side who reaches his case today; never somebody his
     * own by a function of the employer.
     */
    private static final String LEZERS = """
            WITH RECURSIVE boven AS (
              SELECT t.id AS terugkoppeling, w.bedrijf_id, w.afdeling_id AS afdeling
              FROM terugkoppeling t JOIN werknemer w ON w.bedrijf_id = t.bedrijf_id AND w.id = t.werknemer_id
              WHERE t.id IN (<ids>)
              UNION
              SELECT boven.terugkoppeling, a.bedrijf_id, a.boven_id
              FROM boven JOIN afdeling a ON a.bedrijf_id = boven.bedrijf_id AND a.id = boven.afdeling)
            SELECT DISTINCT t.id AS terugkoppeling, t.dossier_id AS dossier, g.id AS gebruiker, g.email, g.taal, gf.functie
            FROM terugkoppeling t
            JOIN gebruiker_functie gf ON gf.bedrijf_id = t.bedrijf_id
             AND gf.functie IN ('LEIDINGGEVENDE', 'VERZUIMCOORDINATOR', 'WERKNEMER')
            JOIN gebruiker g ON g.id = gf.gebruiker_id AND g.actief = 1
            WHERE t.id IN (<ids>) AND gf.geldig_van <= :vandaag AND (gf.geldig_tot IS NULL OR gf.geldig_tot > :vandaag)
              AND ((gf.functie = 'WERKNEMER' AND gf.werknemer_id = t.werknemer_id)
                OR (gf.functie <> 'WERKNEMER'
                  AND (gf.functie = 'VERZUIMCOORDINATOR' OR gf.afdeling_id IS NULL OR EXISTS (
                    SELECT 1 FROM boven WHERE boven.terugkoppeling = t.id AND boven.afdeling = gf.afdeling_id))
                  AND NOT EXISTS (SELECT 1 FROM gebruiker_functie z
                                  WHERE z.gebruiker_id = g.id AND z.werknemer_id = t.werknemer_id)))
            ORDER BY t.id, g.id""";

    private final Jdbi jdbi;
    private final Tijdlijn tijdlijn;
    private final Terugkoppelpost brieven;
    private final UitgaandePost post;
    private final Arbodienst arbodienst;
    private final Clock klok;

    Terugkoppelmelder(
            Jdbi jdbi,
            Tijdlijn tijdlijn,
            Terugkoppelpost brieven,
            UitgaandePost post,
            Arbodienst arbodienst,
            Clock klok) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
        this.tijdlijn = tijdlijn;
        this.brieven = brieven;
        this.post = post;
        this.klok = klok;
    }

    /** Tells the werknemer, and the employer too when he need not wait. Four statements at most. */
    void gegeven(GegevenTerugkoppeling gegeven, TerugkoppelingId id, Instant nu) {
        jdbi.useHandle(handle -> {
            var ookWerkgever = !gegeven.vertrouwelijk() && afgevinkt(handle, List.of(id), nu) == 1;
            if (ookWerkgever && gegeven.dossier() != null) {
                tijdlijn.schrijf(
                        gegeven.actor(), regel(gegeven.soort(), gegeven.bedrijf(), gegeven.dossier(), gegeven.dag()));
            }
            var klaar = new ArrayList<Brief>();
            lezers(handle, List.of(id)).forEach(lezers -> {
                lezers.werknemer().forEach(lezer -> klaar.add(brieven.aanWerknemer(lezer)));
                if (ookWerkgever) {
                    lezers.werkgever().forEach(lezer -> klaar.add(brieven.aanWerkgever(lezer)));
                }
            });
            post.zetKlaar(klaar);
        });
    }

    /**
     * Tells the employers of what is for them by now. Rows another node tells of are passed over. Five statements; one when
     * there is nothing.
     *
     * @return of how many
     */
    int meld(Instant nu, int aantal) {
        return jdbi.withHandle(handle -> {
            var rijp = handle.createQuery("""
                            SELECT t.id, t.bedrijf_id AS bedrijf, t.dossier_id AS dossier, t.dag, t.soort FROM terugkoppeling t
                            WHERE t.te_melden = 1 AND t.zichtbaar_vanaf <= :nu
                            ORDER BY t.zichtbaar_vanaf, t.id LIMIT :aantal FOR UPDATE SKIP LOCKED""")
                    .bind("nu", nu)
                    .bind("aantal", aantal)
                    .mapTo(Rijp.class)
                    .list();
            if (rijp.isEmpty()) {
                return 0;
            }
            var ids = rijp.stream().map(Rijp::id).toList();
            afgevinkt(handle, ids, nu);
            var regels = new ArrayList<NieuweGebeurtenis>();
            rijp.forEach(een -> {
                if (een.dossier() != null) {
                    regels.add(regel(een.soort(), een.bedrijf(), een.dossier(), een.dag()));
                }
            });
            tijdlijn.schrijf(handle, regels);
            post.zetKlaar(lezers(handle, ids).stream()
                    .flatMap(lezers -> lezers.werkgever().stream())
                    .map(brieven::aanWerkgever)
                    .toList());
            return rijp.size();
        });
    }

    private static int afgevinkt(Handle handle, Collection<TerugkoppelingId> ids, Instant nu) {
        return handle.createUpdate("""
                        UPDATE terugkoppeling SET te_melden = NULL
                        WHERE id IN (<ids>) AND te_melden = 1 AND zichtbaar_vanaf <= :nu""")
                .bindList("ids", ids.stream().map(Id::waarde).toList())
                .bind("nu", nu)
                .execute();
    }

    private NieuweGebeurtenis regel(
            Terugkoppelsoort soort, BedrijfId bedrijf, DossierId dossier, java.time.LocalDate dag) {
        if (soort == Terugkoppelsoort.TRIAGE) {
            return new NieuweGebeurtenis(
                    bedrijf,
                    dossier,
                    GebeurtenisSoort.TERUGKOPPELING_GEGEVEN,
                    null,
                    Melding.van("terugkoppeling.triage", arbodienst.triage()).tekst(),
                    null,
                    null);
        }
        return NieuweGebeurtenis.van(bedrijf, dossier, GebeurtenisSoort.TERUGKOPPELING_GEGEVEN, dag);
    }

    private List<Lezers> lezers(Handle handle, Collection<TerugkoppelingId> ids) {
        return handle
                .createQuery(LEZERS)
                .bindList("ids", ids.stream().map(Id::waarde).toList())
                .bind("vandaag", Kalender.vandaag(klok))
                .mapTo(Lezer.class)
                .stream()
                .collect(Collectors.groupingBy(Lezer::terugkoppeling))
                .values()
                .stream()
                .map(Lezers::new)
                .toList();
    }

    private record Rijp(
            TerugkoppelingId id,
            BedrijfId bedrijf,
            @Nullable DossierId dossier,
            java.time.LocalDate dag,
            Terugkoppelsoort soort) {}

    /** Somebody to tell. */
    record Lezer(
            TerugkoppelingId terugkoppeling,
            @Nullable DossierId dossier,
            GebruikerId gebruiker,
            String email,
            String taal,
            Functie functie) {}

    /** All who read one of them. */
    private record Lezers(List<Lezer> alle) {
        List<Lezer> werknemer() {
            return alle.stream()
                    .filter(lezer -> lezer.functie() == Functie.WERKNEMER)
                    .toList();
        }

        /** The leidinggevenden; where there is none, the verzuimcoördinator. */
        List<Lezer> werkgever() {
            var leiding = alle.stream()
                    .filter(lezer -> lezer.functie() == Functie.LEIDINGGEVENDE)
                    .toList();
            return leiding.isEmpty()
                    ? alle.stream()
                            .filter(lezer -> lezer.functie() == Functie.VERZUIMCOORDINATOR)
                            .toList()
                    : leiding;
        }
    }
}
