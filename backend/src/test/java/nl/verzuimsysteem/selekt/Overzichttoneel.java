package nl.verzuimsysteem.selekt;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opdrachten.Toneel;
import nl.verzuimsysteem.testen.TestProgramma;

/** A regio with a case, and triages in any state, as rows: the overview needs no more than the tables. */
public final class Overzichttoneel {
    public final Toneel toneel;
    public final LocalDate vandaag;

    public Overzichttoneel(TestProgramma programma) {
        toneel = new Toneel(programma);
        vandaag = Kalender.vandaag(programma.bean(Clock.class));
    }

    /** A triage whose clock began so many days ago. */
    public SelektId triage(Selektstatus status, int dagen) {
        return triage(toneel.bedrijf, toneel.regio, toneel.werknemer, toneel.dossier, status, dagen);
    }

    public SelektId triage(
            BedrijfId bedrijf,
            RegioId regio,
            WerknemerId werknemer,
            DossierId dossier,
            Selektstatus status,
            int dagen) {
        return new SelektId(toneel.voegToe(
                """
                INSERT INTO selekt (bedrijf_id, regio_id, werknemer_id, dossier_id, melding, eerste_dag, dag_een, status, taal)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'nl')""",
                bedrijf.waarde(),
                regio.waarde(),
                werknemer.waarde(),
                dossier.waarde(),
                UUID.randomUUID().toString(),
                vandaag.minusDays(dagen).toString(),
                vandaag.minusDays(dagen).toString(),
                status.name()));
    }

    /** Lets something of it have happened, so many hours after the clock of its second day struck eight. */
    public SelektId op(SelektId id, String kolom, int uren) {
        toneel.doe(
                "UPDATE selekt SET " + kolom + " = TIMESTAMP(dag_een) + INTERVAL 1 DAY + INTERVAL ? HOUR WHERE id = ?",
                7 + uren,
                id.waarde());
        return id;
    }

    /** A message that did not arrive. */
    public void nietBezorgd(SelektId id) {
        toneel.voegToe(
                """
                INSERT INTO selektbericht (bedrijf_id, selekt_id, soort, kanaal, token_hash, verstuurd_op, niet_bezorgd_op)
                VALUES (?, ?, 'LINK', 'MAIL', UNHEX(SHA2(?, 256)), '2026-01-01', '2026-01-01')""", toneel.bedrijf.waarde(), id.waarde(), UUID.randomUUID().toString());
    }

    /** The moment of that hour in the Netherlands, so many days ago. */
    public Instant om(int dagen, int uur) {
        return vandaag.minusDays(dagen)
                .atTime(uur, 0)
                .atZone(Kalender.NEDERLAND)
                .toInstant();
    }
}
