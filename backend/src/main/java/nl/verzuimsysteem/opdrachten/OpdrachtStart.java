package nl.verzuimsysteem.opdrachten;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** Orders: for the team what nobody picked up, what is one's own and what was asked back; for the employer how they go. */
@Singleton
class OpdrachtStart implements Startbron {
    /** So long an answer is new. */
    private static final Duration NIEUW = Duration.ofDays(7);

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (Rechten.mag(actor, Handeling.WERKLIJST_INZIEN)) {
            return Stream.of(
                            vraag(actor, nu, Startreden.OPDRACHT_NIEUW, OpdrachtStatus.VERSTUURD, false),
                            vraag(actor, nu, Startreden.OPDRACHT_GEZIEN, OpdrachtStatus.GEZIEN, false),
                            vraag(actor, nu, Startreden.OPDRACHT_VAN_MIJ, OpdrachtStatus.IN_BEHANDELING, true),
                            vraag(actor, nu, Startreden.OPDRACHT_VRAAG, OpdrachtStatus.VRAAG, false))
                    .flatMap(List::stream)
                    .toList();
        }
        return Rechten.mag(actor, Handeling.OPDRACHT_VERSTUREN)
                ? List.of(
                        werkgever(
                                actor,
                                nu,
                                Startreden.OPDRACHT_ANTWOORD,
                                "o.status IN ('UITGEVOERD', 'TERUGGESTUURD') AND o.gewijzigd_op >= :sinds",
                                "o.afgerond_op"),
                        werkgever(
                                actor,
                                nu,
                                Startreden.OPDRACHT_LOOPT,
                                "o.status IN ('VERSTUURD', 'GEZIEN', 'IN_BEHANDELING')",
                                "o.verstuurd_op"))
                : List.of();
    }

    private static List<Startvraag> vraag(
            Actor actor, Instant nu, Startreden reden, OpdrachtStatus status, boolean mijn) {
        var vraag = new Werklijstvraag(actor.bereik(), Set.of(actor.functie()), Uitsnede.eerste(Startvraag.MEESTE - 1))
                .met(new Werklijstfilter(status, null, null, null, mijn), actor.persoon());
        if (vraag.isLeeg()) {
            return List.of();
        }
        var waarden = new HashMap<>(vraag.waarden());
        waarden.put("moment", nu);
        return List.of(new Startvraag(reden, vraag.momenten(), waarden));
    }

    private static Startvraag werkgever(Actor actor, Instant nu, Startreden reden, String waar, String moment) {
        var grens =
                actor.bereik().voorwaarde(new Bereik.Kolommen("o.bedrijf_id", "o.regio_id", "w.afdeling_id", "w.id"));
        var waarden = new HashMap<>(grens.waarden());
        waarden.put("sinds", nu.minus(NIEUW));
        return new Startvraag(reden, """
                SELECT NULL AS dag, %1$s AS moment, 0 AS laat FROM opdracht o
                JOIN dossier d ON d.bedrijf_id = o.bedrijf_id AND d.id = o.dossier_id
                JOIN werknemer w ON w.bedrijf_id = d.bedrijf_id AND w.id = d.werknemer_id
                WHERE %2$s AND %3$s ORDER BY %1$s LIMIT :meeste""".formatted(moment, waar, grens.sql()), waarden);
    }
}
