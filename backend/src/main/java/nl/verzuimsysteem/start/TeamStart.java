package nl.verzuimsysteem.start;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Startreden;
import nl.verzuimsysteem.opslag.Startbron;
import nl.verzuimsysteem.opslag.Startvraag;
import nl.verzuimsysteem.toegang.Rechten;

/** What the team of a regio shares: the overleg that comes. */
@Singleton
class TeamStart implements Startbron {
    private static final int DAGEN = 2;

    @Override
    public List<Startvraag> vragen(Actor actor, Instant nu) {
        if (!Rechten.mag(actor, Handeling.OVERLEG_INZIEN) || !(actor.bereik() instanceof Bereik.Regios regios)) {
            return List.of();
        }
        return regios.regios().isEmpty() ? List.of() : List.of(overleg(actor, regios, Startbron.dag(nu)));
    }

    /** Who is asked to join for a few cases, a bedrijfsarts, sees those alone. */
    private static Startvraag overleg(Actor actor, Bereik.Regios regios, LocalDate vandaag) {
        var gevraagd = actor.functie() == Functie.BEDRIJFSARTS;
        var grens = new Bereik.Regios(regios.regios(), Set.of())
                .voorwaarde(new Bereik.Kolommen("o.regio_id", "o.regio_id", null, null));
        var waarden = new HashMap<>(grens.waarden());
        waarden.putAll(Map.of("vandaag", vandaag, "tot", vandaag.plusDays(DAGEN), "ik", actor.persoon()));
        return new Startvraag(
                gevraagd ? Startreden.OVERLEGPUNT : Startreden.OVERLEG,
                """
                SELECT o.dag, o.begin AS moment, 0 AS laat FROM overleg o
                JOIN agendapunt p ON p.overleg_id = o.id AND p.status = 'OPEN'
                JOIN dossier d ON d.bedrijf_id = p.bedrijf_id AND d.id = p.dossier_id AND d.regio_id = o.regio_id
                 AND d.vervallen IS NULL
                WHERE (o.status = 'LOOPT' OR (o.status = 'GEPLAND' AND NOT EXISTS (
                       SELECT 1 FROM overlegreeks r WHERE r.regio_id = o.regio_id AND r.actief = 0)))
                  AND o.dag BETWEEN :vandaag AND :tot AND\s""" + grens.sql() + (gevraagd ? " AND p.arts_id = :ik" : "") + " LIMIT :meeste",
                waarden);
    }
}
