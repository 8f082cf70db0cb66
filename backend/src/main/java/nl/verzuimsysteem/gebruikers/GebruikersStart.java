package nl.verzuimsysteem.gebruikers;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** What asks the attention of who keeps users: requests, the yearly review, accounts that nobody uses. */
@Singleton
class GebruikersStart implements Startbron {
    /** After how long an invitation should have been taken up. */
    private static final Duration OPPAKKEN = Duration.ofDays(7);

    private final VerzoekRepository verzoeken;

    GebruikersStart(VerzoekRepository verzoeken) {
        this.verzoeken = verzoeken;
    }

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        var vragen = new ArrayList<Startvraag>();
        if (Rechten.mag(actor, Handeling.GEBRUIKER_GOEDKEUREN)) {
            vragen.add(
                    verzoeken.start(actor.bereik(), actor.functie() == Functie.GEBRUIKERSBEHEERDER, Startbron.dag(nu)));
        }
        if (actor.functie() == Functie.GEBRUIKERSBEHEERDER) {
            vragen.add(vraag(actor, Startreden.RECHTEN_NAKIJKEN, """
                    SELECT c.uiterlijk_op AS dag, NULL AS moment, c.uiterlijk_op < :vandaag AS laat
                    FROM rechtencontrole c JOIN doel d ON d.id = c.bedrijf_id
                    LEFT JOIN rechtencontrole_regel r
                      ON r.bedrijf_id = c.bedrijf_id AND r.controle_id = c.id AND r.oordeel IS NULL
                    WHERE c.afgerond_op IS NULL""", Map.of("vandaag", Startbron.dag(nu))));
            vragen.add(vraag(actor, Startreden.UITNODIGING_OUD, """
                    SELECT NULL AS dag, COALESCE(g.uitgenodigd_op, g.aangemaakt_op) AS moment, 0 AS laat
                    FROM mensen m JOIN gebruiker g ON g.id = m.id
                    WHERE g.actief = 1 AND g.wachtwoord IS NULL
                      AND COALESCE(g.uitgenodigd_op, g.aangemaakt_op) < :week""", Map.of("week", nu.minus(OPPAKKEN))));
            vragen.add(vraag(
                    actor,
                    Startreden.ACCOUNT_ONGEBRUIKT,
                    """
                    SELECT NULL AS dag, %1$s AS moment, 0 AS laat FROM mensen m JOIN gebruiker g ON g.id = m.id
                    WHERE g.actief = 1 AND g.wachtwoord IS NOT NULL AND %1$s < :lang""".formatted(Mensen.LAATST),
                    Map.of("lang", nu.minus(Gebruikerstatus.LANG))));
        }
        return vragen;
    }

    private static Startvraag vraag(Actor actor, Startreden reden, String sql, Map<String, ?> extra) {
        var grens = Mensen.grens(actor.bereik());
        var waarden = new HashMap<>(grens.waarden());
        waarden.putAll(extra);
        return new Startvraag(reden, Mensen.met(grens) + sql + " LIMIT :meeste", waarden);
    }
}
