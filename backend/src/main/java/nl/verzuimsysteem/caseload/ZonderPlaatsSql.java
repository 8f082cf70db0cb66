package nl.verzuimsysteem.caseload;

import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.toegang.Rechten;

/**
 * The condition on a case, {@code d}, that it found no place on the agenda of the overleg that is planned in its regio.
 * Measured as the agenda measures, so that there are as many as the agenda counts: also where the list of the reader goes
 * by another day.
 */
final class ZonderPlaatsSql {
    private ZonderPlaatsSql() {}

    /** Nothing for who prepares no overleg, and of regio's in whose team he is not. Asks for {@code vandaag}. */
    static String is(ZonderPlaats reden, Actor actor) {
        if (!Rechten.mag(actor, Handeling.OVERLEG_VOORBEREIDEN)
                || !(actor.bereik() instanceof Bereik.Regios bereik)
                || bereik.regios().isEmpty()) {
            return "1 = 0";
        }
        return """
                EXISTS (SELECT 1 FROM overleg o
                  WHERE o.regio_id = d.regio_id AND o.regio_id IN (%s) AND o.status = 'GEPLAND' AND %s
                    AND NOT EXISTS (SELECT 1 FROM agendapunt p
                      WHERE p.bedrijf_id = d.bedrijf_id AND p.dossier_id = d.id AND p.overleg_id = o.id
                        AND (p.status <> 'VAN_AGENDA' OR p.met_hand = 1)))""".formatted(
                        bereik.regios().stream().map(Object::toString).sorted().collect(Collectors.joining(", ")),
                        reden(reden));
    }

    private static String reden(ZonderPlaats reden) {
        return switch (reden) {
            case TE_LAAT -> "d.volgende_op < :vandaag";
            case STAP_BINNEN_14_DAGEN -> "d.volgende_op >= :vandaag AND d.volgende_op <= o.dag + INTERVAL 14 DAY";
            case LANGER_DAN_TWEE_WEKEN -> """
                    d.teldag <= o.dag - INTERVAL 14 DAY AND d.teldag > COALESCE(
                      (SELECT MAX(v.dag) FROM overleg v WHERE v.regio_id = o.regio_id AND v.status = 'GESLOTEN'),
                      o.dag - INTERVAL 7 DAY) - INTERVAL 14 DAY""";
        };
    }
}
